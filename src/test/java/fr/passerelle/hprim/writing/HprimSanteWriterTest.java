package fr.passerelle.hprim.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.hprim.sante.HprimSanteTranslator;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.WrittenMessages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** Messages of HPRIM Santé made of resources. */
class HprimSanteWriterTest {
  private static final String DOMAIN = "https://partner.example/sid/dossiers";
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final String INS = "262077511304253";

  @Test
  void the_reports_of_a_person_are_one_file_that_ends_with_its_count() {
    List<String> lines = lines(bundle(patient(), report("1"), report("2")));
    assertThat(lines.get(0))
        .startsWith("H|~^\\&|")
        .contains("|ORU|")
        .contains("|H2.4~L|2026112413");
    assertThat(lines).filteredOn(line -> line.startsWith("OBR")).hasSize(2);
    assertThat(lines.get(lines.size() - 1)).isEqualTo("L|1||1|5");
  }

  @Test
  void radiology_is_a_file_of_its_own() {
    DiagnosticReport imaging = report("2");
    imaging.addCategory().addCoding().setCode("RAD");
    assertThat(write(bundle(patient(), report("1"), imaging), partner()).messages())
        .extracting(message -> text(message).lines().findFirst().orElseThrow())
        .satisfiesExactly(
            first -> assertThat(first).contains("|H2.4~L|"),
            second -> assertThat(second).contains("|H2.4~R|"));
  }

  @Test
  void the_recipient_finds_its_own_number_as_the_requesters() {
    Patient patient = patient();
    patient.addIdentifier().setSystem("urn:oid:1.2.3").setValue("N1");
    patient.addIdentifier().setSystem(DOMAIN).setValue("D42").setUse(IdentifierUse.USUAL);
    assertThat(lines(bundle(patient, report("1"))).get(1)).startsWith("P|1|D42|N1|");
  }

  @Test
  void an_ins_leaves_only_where_the_identity_is_qualified() {
    Patient patient = patient();
    patient.addIdentifier().setSystem("urn:oid:1.2.250.1.213.1.4.10").setValue(INS);
    WrittenMessages kept = write(bundle(patient, report("1")), partner());
    assertThat(text(kept.messages().get(0))).doesNotContain(INS);
    assertThat(keys(kept)).contains("writing.ins-kept-back");

    Extension reliability = new Extension(FrenchFhir.RELIABILITY);
    reliability.addExtension("identityStatus", new Coding().setCode("VALI"));
    patient.addExtension(reliability);
    assertThat(lines(bundle(patient, report("1"))).get(1)).contains("|" + INS + "~INS-NIR-TEST");
  }

  @Test
  void delimiters_within_words_come_back_as_words() {
    Observation result = result(new StringType("10^3 | A&B ~ C:\\D"));
    assertThat(readAgain(result).getValueStringType().getValue()).isEqualTo("10^3 | A&B ~ C:\\D");
  }

  @Test
  void a_long_text_goes_on_in_segments_A_and_comes_back_whole() {
    String text = "mot ".repeat(200).strip();
    Observation result = result(new StringType(text));
    List<String> lines = lines(bundle(patient(), reportOf(result), result));
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(220));
    assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("A|"));
    assertThat(readAgain(result).getValueStringType().getValue()).isEqualTo(text);
  }

  @Test
  void a_number_with_a_comparator_is_one_again() {
    Quantity below =
        new Quantity()
            .setValue(5)
            .setUnit("mg/l")
            .setComparator(Quantity.QuantityComparator.LESS_THAN);
    Quantity back = readAgain(result(below)).getValueQuantity();
    assertThat(back.getComparator()).isEqualTo(below.getComparator());
    assertThat(back.getValue()).isEqualByComparingTo(below.getValue());
  }

  @Test
  void a_typographic_apostrophe_becomes_one_that_the_usual_charset_has() {
    WrittenMessages written = write(bundle(patient(), report("Bilan d’entrée, sœur")), partner());
    assertThat(text(written.messages().get(0))).contains("~Bilan d'entrée, soeur~");
    assertThat(written.remarks()).isEmpty();
  }

  @Test
  void a_letter_the_charset_lacks_makes_the_file_one_of_UTF8_and_is_said() {
    WrittenMessages written = write(bundle(patient(), report("Łukasz")), partner());
    assertThat(new String(written.messages().get(0).bytes(), StandardCharsets.UTF_8))
        .contains("Łukasz");
    assertThat(keys(written)).contains("writing.charset");
  }

  @Test
  void a_person_alone_is_an_admission_under_our_number() {
    Patient patient = patient();
    patient.addIdentifier().setSystem("urn:oid:1.2.3").setValue("N1");
    WrittenMessages written = write(bundle(patient), partner());
    assertThat(written.messages().get(0).event()).isEqualTo("HPRIM^ADM");
    assertThat(text(written.messages().get(0)).lines().toList().get(1)).startsWith("P|1|N1||");
  }

  @Test
  void words_and_plain_documents_are_texts_and_what_is_no_text_is_said() {
    Communication words = new Communication();
    words.setSubject(new Reference("Patient/p"));
    words.addPayload().setContent(new StringType("Plaie propre.\nRevoir lundi."));
    DocumentReference document = new DocumentReference();
    document.setSubject(new Reference("Patient/p"));
    document.getType().setText("Courrier");
    document.addContent().getAttachment().setContentType("application/pdf").setData(new byte[] {1});
    WrittenMessages written = write(bundle(patient(), words, document), partner());
    assertThat(text(written.messages().get(0)))
        .contains("OBR|1|||~Message~L|")
        .contains("|TX|TEXTE~Compte rendu~L||Plaie propre.^Revoir lundi.|");
    assertThat(keys(written)).containsExactly("writing.sante-forms");
  }

  @Test
  void what_is_longer_than_the_norm_is_written_whole_and_said() {
    Patient patient = patient();
    patient.getNameFirstRep().setFamily("D'ESSAI-" + "LONGUE".repeat(10));
    WrittenMessages written = write(bundle(patient, report("1")), partner());
    assertThat(text(written.messages().get(0)).replace("\r\nA|", "")).contains("LONGUELONGUE~ZOÉ");
    assertThat(keys(written)).contains("writing.too-long");
  }

  private static Observation readAgain(Observation result) {
    byte[] file =
        write(bundle(patient(), reportOf(result), result), partner()).messages().get(0).bytes();
    HprimSanteTranslator translator = new HprimSanteTranslator();
    InboundMessage record = translator.split(InboundMessage.of(partner(), file)).get(0);
    Bundle read = ((Translated) translator.translate(record)).toBundle();
    return new SaidResources(read).all(Observation.class).get(0);
  }

  private static Observation result(org.hl7.fhir.r4.model.Type value) {
    Observation result = new Observation();
    result.setId("o");
    result.setStatus(Observation.ObservationStatus.FINAL);
    result.getCode().setText("ESSAI");
    return result.setValue(value);
  }

  private static DiagnosticReport reportOf(Observation result) {
    return report("BILAN").addResult(new Reference("Observation/" + result.getId()));
  }

  private static Patient patient() {
    Patient patient = new Patient();
    patient.setId("p");
    patient.addName().setFamily("ESSAI").addGiven("ZOÉ");
    return patient;
  }

  private static DiagnosticReport report(String words) {
    DiagnosticReport report = new DiagnosticReport();
    report.setSubject(new Reference("Patient/p")).getCode().setText(words);
    return report;
  }

  private static Bundle bundle(Resource... resources) {
    Bundle bundle = new Bundle();
    List.of(resources).forEach(each -> bundle.addEntry().setResource(each));
    return bundle;
  }

  private static WrittenMessages write(Bundle said, Partner to) {
    return new HprimSanteWriter().write(said, to, NOW);
  }

  private static List<String> lines(Bundle said) {
    return text(write(said, partner()).messages().get(0)).lines().toList();
  }

  private static String text(WrittenMessages.WrittenMessage message) {
    return new String(message.bytes(), StandardCharsets.ISO_8859_1);
  }

  private static List<String> keys(WrittenMessages written) {
    return written.remarks().stream().map(Sentence::key).toList();
  }

  private static Partner partner() {
    return Partners.of("labo", false, Partner.UnknownPatient.CREATE, Optional.of(DOMAIN));
  }
}
