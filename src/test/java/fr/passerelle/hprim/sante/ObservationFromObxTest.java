package fr.passerelle.hprim.sante;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationFromObxTest {

  @Test
  void a_result_has_code_value_unit_range_flag_status_and_validator() {
    Observation result =
        observation(
            "OBX|1|NM|HB~HEMOGLOBINE~L||11,2|g/dl|12.0 - 16.0|L|||F|||20260317100000||1003~ANA");
    assertThat(result.getCode().getText()).isEqualTo("HEMOGLOBINE"); // OBX-3 (10.4)
    assertThat(result.getValueQuantity().getValue()).hasToString("11.2"); // OBX-5 (10.6)
    assertThat(result.getValueQuantity().getCode()).isEqualTo("g/dL"); // OBX-6 (10.7)
    assertThat(result.getReferenceRangeFirstRep().getHigh().getValue()).hasToString("16.0"); // 10.8
    assertThat(result.getInterpretationFirstRep().getCodingFirstRep().getCode())
        .isEqualTo("L"); // 10.9
    assertThat(result.getStatus()).isEqualTo(ObservationStatus.FINAL); // OBX-11 (10.12)
    assertThat(result.getIssuedElement().getValueAsString())
        .isEqualTo("2026-03-17T10:00:00+01:00"); // OBX-14 (10.15)
    assertThat(result.getPerformer().get(1).getDisplay()).isEqualTo("ANA"); // OBX-16 (10.17)
  }

  @ParameterizedTest
  @CsvSource({
    "R,PRELIMINARY",
    "P,PRELIMINARY",
    "F,FINAL",
    "C,CORRECTED",
    "I,REGISTERED",
    "D,ENTEREDINERROR",
    "X,CANCELLED",
    "U,FINAL",
    "'',FINAL"
  })
  void a_status_is_what_the_sender_says_else_what_the_report_says(
      String sent, ObservationStatus status) {
    assertThat(observation("OBX|1|NM|HB||1||||||" + sent).getStatus()).isEqualTo(status);
  }

  @Test
  void a_number_that_is_none_is_text_with_its_unit() {
    assertThat(observation("OBX|1|NM|HB||voir texte|g/l").getValueStringType().getValue())
        .isEqualTo("voir texte g/l");
  }

  @Test
  void an_operator_in_a_text_value_is_read() {
    assertThat(observation("OBX|1|TX|CRP||< 0,5 mg/l").getValueQuantity().getComparator().toCode())
        .isEqualTo("<");
  }

  @Test
  void codes_texts_and_dates_are_what_they_are() {
    assertThat(observation("OBX|1|CE|GRP||A+~A positif~L").getValueCodeableConcept().getText())
        .isEqualTo("A positif");
    assertThat(observation("OBX|1|TX|COM||Un.^Deux.").getValueStringType().getValue())
        .isEqualTo("Un.\nDeux.");
    assertThat(observation("OBX|1|DT|DDR||20260301").getValueDateTimeType().getValueAsString())
        .isEqualTo("2026-03-01");
  }

  @Test
  void a_title_is_no_result_and_a_cancelled_one_has_no_value() {
    Translated title = SanteFile.translated(SanteFile.result("OBX|1|TX|T1~TITRE~L||."));
    assertThat(title.owned()).hasSize(1);
    assertThat(SanteFile.places(title)).contains("OBX-3");
    Observation cancelled = observation("OBX|1|NM|HB||||||||X");
    assertThat(cancelled.hasValue()).isFalse();
  }

  @Test
  void a_file_that_travels_apart_is_named_by_the_report() {
    Translated said = SanteFile.translated(SanteFile.result("OBX|1|FIC|T~~L||G~A.J1~TXT"));
    DiagnosticReport report = (DiagnosticReport) said.owned().get(0);
    assertThat(report.getPresentedFormFirstRep().getTitle()).isEqualTo("A.J1");
    assertThat(SanteFile.remarks(said)).contains("result.fileApart");
  }

  @Test
  void the_same_analysis_twice_makes_two_observations() {
    Translated said =
        SanteFile.translated(SanteFile.result("OBX|1|NM|HB||1\r\nOBX|1|NM|HB||2\r\nC|1|L|Deux"));
    assertThat(said.owned()).hasSize(3);
    assertThat(said.owned().get(1).getId()).isNotEqualTo(said.owned().get(2).getId());
    assertThat(((Observation) said.owned().get(2)).getNoteFirstRep().getText()).isEqualTo("Deux");
  }

  private static Observation observation(String obx) {
    return (Observation) SanteFile.translated(SanteFile.result(obx)).owned().get(1);
  }
}
