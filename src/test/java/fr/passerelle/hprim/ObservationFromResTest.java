package fr.passerelle.hprim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import java.util.List;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationFromResTest {

  @Test
  void a_result_has_its_code_value_unit_range_flag_and_status() {
    Observation glucose = HprimFile.observation("RES|GLYCEMIE : |GLY  01|N|1.26|g/l|0.74|1.06|H|F");
    assertThat(glucose.getCode().getText()).isEqualTo("GLYCEMIE"); // RES-1
    assertThat(glucose.getCode().getCodingFirstRep().getSystem())
        .isEqualTo("https://server.example/sid/labo/codes");
    assertThat(glucose.getCode().getCodingFirstRep().getCode()).isEqualTo("GLY 01"); // RES-2
    assertQuantity(glucose.getValueQuantity(), "1.26", "g/l", "g/L"); // RES-4, RES-5
    assertQuantity(glucose.getReferenceRangeFirstRep().getLow(), "0.74", "g/l", "g/L"); // RES-6
    assertQuantity(glucose.getReferenceRangeFirstRep().getHigh(), "1.06", "g/l", "g/L"); // RES-7
    assertThat(flag(glucose)).isEqualTo("H"); // RES-8
    assertThat(glucose.getStatus()).isEqualTo(ObservationStatus.FINAL); // RES-9
  }

  @ParameterizedTest
  @CsvSource({
    "N,13.3,g/dl,13.3",
    "N,'13,30',g/dl,13.30",
    "N,4 450 000,/mm3,4450000",
    "N,-8,mmol/l,-8",
    "N,.5,g/l,0.5",
    "A,12,mg/l,12"
  })
  void numbers_are_read_as_they_are_written(String type, String sent, String unit, String value) {
    Observation observation =
        HprimFile.observation("RES|X|X|" + type + "|" + sent + "|" + unit + "||||F");
    assertThat(observation.getValueQuantity().getValue()).hasToString(value);
  }

  @ParameterizedTest
  @CsvSource({"'    < 0.12  mg/l ',<,0.12", "'>= 300 mg/l',>=,300", "'≤ 5 mg/l',<=,5"})
  void an_operator_and_a_unit_inside_a_text_value_are_read(
      String sent, String operator, String value) {
    Quantity quantity =
        HprimFile.observation("RES|CRP|CRP|A|" + sent + "|||||F").getValueQuantity();
    assertThat(quantity.getComparator().toCode()).isEqualTo(operator);
    assertQuantity(quantity, value, "mg/l", "mg/L");
  }

  @Test
  void a_star_behind_a_value_means_abnormal_unless_a_flag_says_more() {
    Observation starred = HprimFile.observation("RES|X|X|N|85*|%||||F");
    assertThat(starred.getValueQuantity().getValue()).hasToString("85");
    assertThat(flag(starred)).isEqualTo("A");
    assertThat(flag(HprimFile.observation("RES|X|X|N|85*|%|||HH|F"))).isEqualTo("HH");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Oui", "1/80", "12 à 15", "3 croix", "+++", "1.2.3", "12345678901234567890"})
  void a_value_announced_as_number_that_is_none_stays_text_and_is_counted(String sent) {
    Translated translated =
        HprimFile.translated(HprimFile.withBlock("RES|X|X|N|" + sent + "|||||F"));
    assertThat(HprimFile.observation(translated, 1).getValueStringType().getValue())
        .isEqualTo(sent);
    assertThat(keys(translated)).contains("value.notNumeric");
  }

  @Test
  void a_bare_number_announced_as_text_stays_text() {
    assertThat(HprimFile.observation("RES|X|X|A|12|||||F").hasValueStringType()).isTrue();
  }

  @Test
  void a_unit_beside_words_is_not_lost() {
    assertThat(
            HprimFile.observation("RES|X|X|A|environ 12|mg/l||||F").getValueStringType().getValue())
        .isEqualTo("environ 12 mg/l");
  }

  @Test
  void a_unit_that_contradicts_the_one_in_the_value_leaves_the_value_as_text() {
    assertThat(HprimFile.observation("RES|X|X|A|< 5 mg/l|g/l||||F").getValueStringType().getValue())
        .isEqualTo("< 5 mg/l g/l");
  }

  @Test
  void a_dot_is_no_unit_and_an_unknown_unit_is_text() {
    assertThat(HprimFile.observation("RES|X|X|N|3.48|.||||F").getValueQuantity().hasUnit())
        .isFalse();
    Translated translated = HprimFile.translated(HprimFile.withBlock("RES|X|X|N|3|G/L||||F"));
    Quantity quantity = HprimFile.observation(translated, 1).getValueQuantity();
    assertThat(quantity.getUnit()).isEqualTo("G/L");
    assertThat(quantity.hasCode()).isFalse();
    assertThat(keys(translated)).contains("unit.local");
  }

  private static void assertQuantity(Quantity quantity, String value, String unit, String code) {
    assertThat(quantity.getValue()).hasToString(value);
    assertThat(quantity.getUnit()).isEqualTo(unit);
    assertThat(quantity.getCode()).isEqualTo(code);
  }

  private static String flag(Observation observation) {
    return observation.getInterpretationFirstRep().getCodingFirstRep().getCode();
  }

  private static List<String> keys(Translated translated) {
    return translated.remarks().stream().map(remark -> remark.sentence().key()).toList();
  }
}
