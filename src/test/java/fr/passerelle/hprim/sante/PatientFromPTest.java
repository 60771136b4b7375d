package fr.passerelle.hprim.sante;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientFromPTest {
  private static final String OBR = "OBR|1||D1|GLY~GLYCEMIE~L";

  @Test
  void the_sender_of_results_executes_and_the_sender_of_an_admission_asks() {
    String p = "P|1|REQ1|EXE1||ESSAI~Zoé";
    assertThat(results(p).getIdentifier())
        .extracting(Identifier::getValue)
        .containsExactly("EXE1", "REQ1"); // P-3 (8.4), P-2 (8.3)
    assertThat(results(p).getIdentifier())
        .extracting(Identifier::getSystem)
        .containsExactly(
            "https://partner.example/sid/sante/patient",
            "https://partner.example/sid/sante/patient-demandeur");
    assertThat(admission(p).getIdentifierFirstRep().getValue()).isEqualTo("REQ1");
    assertThat(admission(p).getIdentifier().get(1).getSystem()).endsWith("patient-executant");
  }

  @Test
  void name_in_use_and_birth_name_are_two_names() {
    Patient patient = results("P|1||X||ESSAI~Zoé~Anne~~MME|SOURCE");
    HumanName used = patient.getName().get(0); // P-5 (8.6)
    assertThat(used.getUse()).isEqualTo(HumanName.NameUse.USUAL);
    assertThat(used.getFamily()).isEqualTo("ESSAI");
    assertThat(used.getGivenAsSingleString()).isEqualTo("Zoé Anne");
    assertThat(used.getPrefixAsSingleString()).isEqualTo("MME");
    HumanName birth = patient.getName().get(1); // P-6 (8.7)
    assertThat(birth.getUse()).isEqualTo(HumanName.NameUse.OFFICIAL);
    assertThat(birth.getFamily()).isEqualTo("SOURCE");
    assertThat(birth.getGivenAsSingleString()).isEqualTo("Zoé");
    Patient later = results("P|1||X||ESSAI~Zoé|SOURCE~Zoélie~Marie");
    assertThat(later.getName().get(1).getGivenAsSingleString()).isEqualTo("Zoélie Marie"); // 2.5
  }

  @ParameterizedTest
  @CsvSource({"19570214,1957-02-14", "195702141030,1957-02-14", "19570200,1957-02", "1957,1957"})
  void a_birth_date_is_kept_as_far_as_it_is_known(String sent, String kept) {
    assertThat(results("P|1||X||ESSAI~Zoé||" + sent).getBirthDateElement().asStringValue())
        .isEqualTo(kept); // P-7 (8.8)
  }

  @ParameterizedTest
  @CsvSource({"M,MALE", "F,FEMALE", "U,UNKNOWN"})
  void the_sex_is_said(String sent, String gender) {
    assertThat(results("P|1||X||ESSAI~Zoé|||" + sent).getGender()).hasToString(gender); // P-8 (8.9)
  }

  @Test
  void address_phones_and_death_are_read() {
    Patient patient =
        results(
            "P|1||X||ESSAI~Zoé||||| 12 RUE~BAT C~VILLE~~64000~FRANCE||05 59^z@essai.example"
                + "|".repeat(21)
                + "20260301");
    assertThat(patient.getAddressFirstRep().getPostalCode()).isEqualTo("64000"); // P-10.5 (8.11)
    assertThat(patient.getAddressFirstRep().getLine()).hasSize(2);
    assertThat(patient.getTelecom()).hasSize(2); // P-12 (8.13)
    assertThat(patient.getTelecom().get(1).getSystem().toCode()).isEqualTo("email");
    assertThat(patient.getDeceasedDateTimeType().getValueAsString())
        .isEqualTo("2026-03-01"); // P-33
  }

  @Test
  void a_national_identifier_without_status_is_listed_and_not_published() {
    Translated said = translated("ORU", "P|1||X||ESSAI~Zoé||||||257026400000011~INS-NIR");
    assertThat(said.subject().orElseThrow().getIdentifier()).hasSize(1);
    assertThat(SanteFile.places(said)).contains("P-11"); // 8.12
    assertThat(SanteFile.remarks(said)).contains("patient.insUnqualified");
  }

  @Test
  void doctors_are_proposed_only() {
    Translated said = translated("ORU", "P|1||X||ESSAI~Zoé||||||||1001~MARTIN");
    assertThat(SanteFile.places(said)).contains("P-13"); // 8.14
    assertThat(said.subject().orElseThrow().hasGeneralPractitioner()).isFalse();
  }

  @Test
  void a_number_is_merged_away_only_where_the_indicator_says_so() {
    Translated merge = translated("ADM", "P|1|A1~A2~FU|||ESSAI~Zoé");
    assertThat(merge.mergedAway()).extracting(Identifier::getValue).containsExactly("A2"); // 8.3.2
    Translated unclear = translated("ADM", "P|1|A1~A2~XX|||ESSAI~Zoé");
    assertThat(unclear.mergedAway()).isEmpty();
    assertThat(SanteFile.remarks(unclear)).contains("patient.mergeUnclear");
    assertThat(SanteFile.places(unclear)).contains("P-2");
  }

  private static Patient results(String p) {
    return translated("ORU", p).subject().orElseThrow();
  }

  private static Patient admission(String p) {
    return translated("ADM", p).subject().orElseThrow();
  }

  private static Translated translated(String context, String p) {
    return SanteFile.translated(SanteFile.header(context) + "\r" + p + "\r" + OBR + "\rL|1\r");
  }
}
