package fr.passerelle.hl7v2;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.MessageMap;
import fr.passerelle.testing.OfficialTables;
import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published maps from the tables of HL7 v2 say what the translator does: each code is sent
 * through it in a message of its own.
 */
class MessageMapsTest {
  private static final Map<String, Function<String, List<Coding>>> TRANSLATORS =
      Map.ofEntries(
          entry("psl-cm-v2-0001-sexe", MessageMapsTest::sex),
          entry("psl-cm-v2-0002-situation", MessageMapsTest::maritalStatus),
          entry("psl-cm-v2-0004-venue", MessageMapsTest::visitClass),
          entry("psl-cm-v2-0063-lien", code -> relationship(3, code)),
          entry("psl-cm-v2-0078-interpretation", MessageMapsTest::interpretation),
          entry("psl-cm-v2-0085-document", MessageMapsTest::document),
          entry("psl-cm-v2-0085-resultat", MessageMapsTest::result),
          entry("psl-cm-v2-0123-compte-rendu", MessageMapsTest::report),
          entry("psl-cm-v2-0131-contact", code -> relationship(7, code)),
          entry("psl-cm-v2-0190-adresse", MessageMapsTest::address),
          entry("psl-cm-v2-0200-nom", MessageMapsTest::name),
          entry("psl-cm-v2-0201-telecom", code -> telecom("^" + code)),
          entry("psl-cm-v2-0202-telecom", code -> telecom("^^" + code)),
          entry("psl-cm-v2-0445-fiabilite", MessageMapsTest::reliability));

  private static final Set<String> OFFICIAL = OfficialTables.allOfV2();

  static Set<String> maps() {
    return MessageMap.named("psl-cm-v2-");
  }

  @Test
  void every_map_is_held_to_the_translator() {
    assertThat(maps()).isEqualTo(new TreeSet<>(TRANSLATORS.keySet()));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void each_code_becomes_what_the_map_says(String id) {
    MessageMap.packaged(id).isWhatItDoes(TRANSLATORS.get(id));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void no_code_is_translated_that_the_map_does_not_know(String id) {
    assertThat(OFFICIAL).hasSizeGreaterThan(1_000);
    MessageMap.packaged(id).isAllItDoes(OFFICIAL, TRANSLATORS.get(id));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void no_code_of_the_official_table_is_forgotten(String id) {
    MessageMap map = MessageMap.packaged(id);
    String table = OfficialTables.V2 + id.replaceAll("^psl-cm-v2-|-.*$", "");
    assertThat(map.sources()).contains(table);
    assertThat(OfficialTables.codes(table)).isNotEmpty().isSubsetOf(map.codes());
  }

  private static List<Coding> sex(String code) {
    return codings(patient(8, code).getGenderElement());
  }

  private static List<Coding> maritalStatus(String code) {
    return patient(16, code).getMaritalStatus().getCoding();
  }

  private static List<Coding> name(String code) {
    return codings(patient(5, "DUPUIS^ANNE^^^^^" + code).getNameFirstRep().getUseElement());
  }

  private static List<Coding> address(String code) {
    Address address = patient(11, "1 rue X^^Lyon^^69001^FRA^" + code).getAddressFirstRep();
    return codings(address.getUseElement(), address.getTypeElement());
  }

  private static List<Coding> telecom(String kind) {
    ContactPoint telecom = patient(13, "0102030405" + kind).getTelecomFirstRep();
    return codings(telecom.getUseElement(), telecom.getSystemElement());
  }

  private static List<Coding> reliability(String code) {
    return patient(32, code).getExtensionsByUrl(FrenchFhir.RELIABILITY).stream()
        .map(reliability -> reliability.getExtensionByUrl("identityStatus"))
        .map(Extension::getValue)
        .map(Coding.class::cast)
        .toList();
  }

  private static List<Coding> relationship(int field, String code) {
    String nk1 = "NK1|1|DUPUIS^PAUL" + "|".repeat(field - 2) + code;
    Patient patient = PidLine.patient(Partners.translated(PidLine.MSH, new PidLine().line(), nk1));
    return concepts(patient.getContactFirstRep().getRelationship());
  }

  private static List<Coding> visitClass(String code) {
    Translated read =
        Partners.translated(
            PidLine.MSH.replace("ADT^A28^ADT_A05", "ADT^A01^ADT_A01"),
            new PidLine().line(),
            "PV1|1|" + code + "|||||||||||||||||V1^^^FAC^VN");
    return List.of(read.stay().orElseThrow().getClass_());
  }

  private static List<Coding> result(String code) {
    return codings(Oru.observation(obx("NM|HB", "1", "", code)).getStatusElement());
  }

  private static List<Coding> interpretation(String code) {
    return concepts(Oru.observation(obx("NM|HB", "1", code, "F")).getInterpretation());
  }

  private static List<Coding> document(String code) {
    String obx = obx("ED|X", "^application^pdf^Base64^JVBERg==", "", code);
    DocumentReference document = (DocumentReference) Oru.read(Oru.OBR, obx).owned().get(0);
    return codings(document.getStatusElement(), document.getDocStatusElement());
  }

  private static List<Coding> report(String code) {
    String obr = Oru.OBR.replaceFirst("\\|F$", "|" + code);
    return codings(((DiagnosticReport) Oru.read(obr).owned().get(0)).getStatusElement());
  }

  private static String obx(String typeAndCode, String value, String flag, String status) {
    return "OBX|1|%s^x^L||%s|||%s|||%s".formatted(typeAndCode, value, flag, status);
  }

  private static Patient patient(int field, String value) {
    return new PidLine().with(field, value).patient();
  }

  private static List<Coding> concepts(List<CodeableConcept> concepts) {
    return concepts.stream().flatMap(concept -> concept.getCoding().stream()).toList();
  }

  private static List<Coding> codings(Enumeration<?>... elements) {
    return Stream.of(elements)
        .filter(Enumeration::hasValue)
        .map(each -> new Coding().setSystem(each.getSystem()).setCode(each.getCode()))
        .toList();
  }
}
