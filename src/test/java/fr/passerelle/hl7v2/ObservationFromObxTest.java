package fr.passerelle.hl7v2;

import static fr.passerelle.hl7v2.Oru.OBR;
import static fr.passerelle.hl7v2.Oru.keys;
import static fr.passerelle.hl7v2.Oru.observation;
import static fr.passerelle.hl7v2.Oru.obx;
import static fr.passerelle.hl7v2.Oru.read;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationFromObxTest {
  private static final String BASE = "https://partner.example/sid/cabinet-exemple-hl7v2/";

  @ParameterizedTest
  @CsvSource({
    "F, final",
    "P, preliminary",
    "C, corrected",
    "X, cancelled",
    "D, entered-in-error",
    "I, registered",
    "'', final"
  })
  void obx_11_the_status_of_a_line(String sent, String status) {
    String obx = "OBX|1|NM|HB^Hb^L||13|g/dL|||||" + sent;
    assertThat(observation(obx).getStatus().toCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "NM, '13.2', '', 13.2",
    "NM, '13,2', '', 13.2",
    "NM, '<0,5', <, 0.5",
    "NM, '>= 100', >=, 100",
    "NM, '+2', '', 2",
    "SN, '<^5', <, 5",
    "SN, '^7', '', 7"
  })
  void obx_5_a_number_however_it_is_written(
      String type, String sent, String comparator, String value) {
    Quantity quantity = observation(obx(type, "HB", sent)).getValueQuantity();
    assertThat(quantity.getValue()).isEqualByComparingTo(value);
    assertThat(quantity.hasComparator() ? quantity.getComparator().toCode() : "")
        .isEqualTo(comparator);
    assertThat(quantity.getCode()).isEqualTo("g/dL");
  }

  @Test
  void obx_5_an_interval_and_a_titre() {
    assertThat(observation(obx("SN", "X", "^2^-^5")).getValueRange().getHigh().getValue())
        .isEqualByComparingTo("5");
    assertThat(observation(obx("SN", "X", "^1^:^128")).getValueRatio().getDenominator().getValue())
        .isEqualByComparingTo("128");
  }

  @ParameterizedTest
  @CsvSource({"NM, 85*, 85* g/dL", "NM, négatif, négatif", "SN, '^abc', ^abc"})
  void obx_5_what_is_no_number_is_kept_as_text(String type, String sent, String kept) {
    Translated read = read(OBR, obx(type, "X", sent));
    assertThat(((Observation) read.owned().get(1)).getValueStringType().getValue()).isEqualTo(kept);
    assertThat(keys(read)).contains("remark.value-not-of-type");
  }

  @ParameterizedTest
  @CsvSource({"DT, 20260401, 2026-04-01", "TS, 202604010730, 2026-04-01T07:30:00+02:00"})
  void obx_5_a_date(String type, String sent, String written) {
    assertThat(observation(obx(type, "X", sent)).getValueDateTimeType().getValueAsString())
        .isEqualTo(written);
  }

  @Test
  void obx_5_a_time_a_code_and_an_unknown_type() {
    assertThat(observation(obx("TM", "X", "0730")).getValueTimeType().getValue())
        .isEqualTo("07:30:00");
    assertThat(
            observation(obx("CWE", "X", "260385009^Négatif^SCT"))
                .getValueCodeableConcept()
                .getCodingFirstRep()
                .getSystem())
        .isEqualTo("http://snomed.info/sct");
    Translated unknown = read(OBR, obx("XAD", "X", "rue^ville"));
    assertThat(((Observation) unknown.owned().get(1)).getValueStringType().getValue())
        .startsWith("rue^ville");
    assertThat(keys(unknown)).contains("remark.value-type-unknown");
  }

  @Test
  void obx_5_lines_of_a_text_and_several_codes() {
    assertThat(observation(obx("TX", "X", "a~b")).getValueStringType().getValue())
        .isEqualTo("a\nb");
    assertThat(observation(obx("CE", "X", "A^a^L~B^b^L")).getComponent()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'4,0 - 6,0', 4.0, 6.0",
    "'0.70-1.10', 0.70, 1.10",
    "'-2 - 2', -2, 2",
    "'< 20', , 20",
    "'> 60', 60, "
  })
  void obx_7_plain_bounds_are_read(String sent, String low, String high) {
    var range =
        observation("OBX|1|NM|HB^Hb^L||5|g/L|" + sent + "||||F").getReferenceRangeFirstRep();
    assertThat(range.getText()).isEqualTo(sent);
    assertThat(range.hasLow() ? range.getLow().getValue().toPlainString() : null).isEqualTo(low);
    assertThat(range.hasHigh() ? range.getHigh().getValue().toPlainString() : null).isEqualTo(high);
  }

  @Test
  void obx_7_other_reference_values_stay_text() {
    assertThat(
            observation("OBX|1|NM|HB^Hb^L||5|g/L|vr : 4 à 10000||||F")
                .getReferenceRangeFirstRep()
                .hasLow())
        .isFalse();
  }

  @Test
  void obx_3_loinc_and_local_code_stand_side_by_side() {
    List<Coding> codings =
        observation("OBX|1|NM|4548-4^HbA1c^LN^A1C^Hb A1c^L||5||||||F").getCode().getCoding();
    assertThat(codings)
        .extracting(Coding::getSystem)
        .containsExactly("http://loinc.org", BASE + "codes");
  }

  @Test
  void obx_14_and_16_when_and_who() {
    Observation observation =
        observation("OBX|1|NM|HB^Hb^L||5||||||F|||202604010800|75^Labo|B1^N^P");
    assertThat(observation.getEffectiveDateTimeType().getValueAsString())
        .isEqualTo("2026-04-01T08:00:00+02:00");
    assertThat(observation.getPerformer())
        .extracting(Reference::getDisplay)
        .containsExactly("P N", "Labo");
  }

  @Test
  void nte_notes_stand_where_they_were_written() {
    Translated read =
        read(OBR, "NTE|1||du compte rendu", obx("NM", "HB", "1"), "NTE|1||de la ligne");
    assertThat(((DiagnosticReport) read.owned().get(0)).getConclusion())
        .isEqualTo("du compte rendu");
    assertThat(((Observation) read.owned().get(1)).getNoteFirstRep().getText())
        .isEqualTo("de la ligne");
  }
}
