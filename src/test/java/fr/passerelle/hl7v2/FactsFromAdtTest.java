package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ADT says beside identity and stay (ZFA, ZFP, ZFS, NK1), and A29. */
class FactsFromAdtTest {
  private static final String PID = "PID|1||7^^^FAC^PI||DUPUIS^ANNE^^^^^L|";

  @Test
  void zfa_the_status_of_the_dmp_is_told_and_is_no_consent() {
    Translated read = read("A31", "ZFA|ACTIF|20240105|||||||INO|20240106|IC|20240107");
    assertThat(read.owned()).noneMatch(Consent.class::isInstance);
    Observation fact = (Observation) read.owned().get(0);
    assertThat(fact.getIdentifierFirstRep().getValue()).isEqualTo("7.dmp");
    assertThat(components(fact))
        .containsExactly(
            "ZFA-1 ACTIF",
            "ZFA-2 2024-01-05",
            "ZFA-9 INO",
            "ZFA-10 2024-01-06",
            "ZFA-11 IC",
            "ZFA-12 2024-01-07");
    assertThat(read.unmapped()).noneMatch(each -> each.place().segment().equals("ZFA"));
  }

  @Test
  void zfp_occupation_and_category_are_told() {
    assertThat(components((Observation) read("A31", "ZFP|4|12").owned().get(0)))
        .containsExactly("ZFP-1 4", "ZFP-2 12");
  }

  @ParameterizedTest
  @CsvSource({"INSERT, final", "UPDATE, final", "CANCEL, entered-in-error"})
  void zfs_a_legal_mode_has_its_time_and_is_withdrawn_by_its_number(String action, String status) {
    Observation fact =
        (Observation)
            read("A31", "ZFS|1|M4|20260101|20260201|" + action + "|SL|4|Sur décision")
                .owned()
                .get(0);
    assertThat(fact.getStatus().toCode()).isEqualTo(status);
    assertThat(fact.getIdentifierFirstRep().getValue()).isEqualTo("7.legal-mode-M4");
    assertThat(fact.getEffectivePeriod().getEndElement().asStringValue()).isEqualTo("2026-02-01");
    assertThat(components(fact)).containsExactly("ZFS-6 SL", "ZFS-7 4");
    assertThat(fact.getNoteFirstRep().getText()).isEqualTo("Sur décision");
  }

  @Test
  void nk1_somebody_close_is_a_person_others_can_point_at() {
    Translated read = read("A31", "NK1|1|MARTIN^Léa|MTH^Mère|||||20200101|20251231|||||||19550102");
    RelatedPerson mother = (RelatedPerson) read.owned().get(0);
    assertThat(mother.getNameFirstRep().getFamily()).isEqualTo("MARTIN");
    assertThat(mother.getRelationshipFirstRep().getCodingFirstRep().getCode()).isEqualTo("MTH");
    assertThat(mother.getBirthDateElement().getValueAsString()).isEqualTo("1955-01-02");
    assertThat(mother.getPeriod().getEndElement().asStringValue()).isEqualTo("2025-12-31");
    assertThat(mother.getPatient().getReference()).isEqualTo(Translated.SUBJECT);
    assertThat(read.subject().orElseThrow().getContact()).hasSize(1);
  }

  @Test
  void zfd_and_zfv_what_stands_nowhere_else_is_told() {
    Translated read =
        read(
            "A31",
            "PV1|1|I|||||||||||||||||V9^^^FAC^VN",
            "ZFD||40|Y|N||||20300101",
            "ZFV||1||20260101|20260201|3 rue X^^Tours^^37000^FRA^ORI|D12||||2");
    Observation demography = (Observation) read.owned().get(0);
    assertThat(demography.getIdentifierFirstRep().getValue()).isEqualTo("7.demography");
    assertThat(demography.getComponentFirstRep().getValueQuantity().getCode()).isEqualTo("wk");
    assertThat(demography.getComponent()).hasSize(4);
    Observation passage = (Observation) read.owned().get(1);
    assertThat(passage.getIdentifierFirstRep().getValue()).isEqualTo("7.passage-V9");
    assertThat(passage.getEncounter().getIdentifier().getValue()).isEqualTo("V9");
    assertThat(passage.getComponent()).hasSize(6);
    assertThat(passage.getComponent().get(3).getValueStringType().getValue())
        .isEqualTo("ORI : 3 rue X, 37000, Tours, FRA");
    assertThat(read.unmapped())
        .noneMatch(each -> List.of("ZFD", "ZFV").contains(each.place().segment()));
  }

  @Test
  void nk1_the_same_name_is_the_same_person_and_another_number_another() {
    String id = id("NK1|1|MARTIN^Léa|MTH");
    assertThat(id("NK1|2|Martin^LEA|MTH||^PRN^PH^^^^^^^^^0102030405")).isEqualTo(id);
    assertThat(id("NK1|1|MARTIN^Luc|FTH")).isNotEqualTo(id);
    String numbered = "NK1|1|MARTIN^Léa|MTH||||||||||||||||||||||||||||||C7^^^FAC^PI";
    assertThat(id(numbered)).isEqualTo(id(numbered.replace("Léa", "Lea Rose"))).isNotEqualTo(id);
  }

  @Test
  void without_a_number_of_the_sender_nothing_is_told() {
    Translated read =
        Partners.translated(
            msh("A31"),
            "PID|1||279035121518989^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS"
                + "||DUPUIS^ANNE^^^^^L",
            "ZFA|ACTIF");
    assertThat(read.owned()).isEmpty();
    assertThat(read.unmapped()).anyMatch(each -> each.place().segment().equals("ZFA"));
  }

  @Test
  void a29_deletes_nobody_and_makes_the_numbers_old_ones() {
    Translated read = read("A29", "EVN||20260302101500");
    Identifier number = read.subject().orElseThrow().getIdentifierFirstRep();
    assertThat(number.getUse().toCode()).isEqualTo("old");
    assertThat(number.getPeriod().getEndElement().asStringValue()).startsWith("2026-03-02T10:15");
    assertThat(Oru.keys(read)).contains("remark.person-not-deleted");
  }

  @Test
  void a47_the_number_that_becomes_another_loses_like_one_merged() {
    Translated read = read("A47", "MRG|6^^^FAC^PI");
    assertThat(read.mergedAway()).extracting(Identifier::getValue).containsExactly("6");
  }

  private static String id(String nk1) {
    return read("A31", nk1).owned().get(0).getId();
  }

  private static Translated read(String event, String... segments) {
    return Partners.translated(
        Stream.concat(Stream.of(msh(event), PID), Stream.of(segments)).toArray(String[]::new));
  }

  private static String msh(String event) {
    return "MSH|^~\\&|APP|FAC|C|D|20260101||ADT^" + event + "|1|P|2.5|||||FRA|UNICODE UTF-8";
  }

  private static List<String> components(Observation fact) {
    return fact.getComponent().stream()
        .map(
            part ->
                part.getCode().getCodingFirstRep().getCode()
                    + " "
                    + (part.hasValueDateTimeType()
                        ? part.getValueDateTimeType().asStringValue()
                        : part.getValueCodeableConcept().getCodingFirstRep().getCode()))
        .toList();
  }
}
