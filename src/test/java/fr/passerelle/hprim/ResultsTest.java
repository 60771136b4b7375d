package fr.passerelle.hprim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.terminology.CodeMap;
import fr.passerelle.terminology.CodeMapFile;
import fr.passerelle.translation.Translated;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsTest {
  private static final String TWO_UNITS =
      "RES|CREATININE|CRE|N|8.3|mg/l|6.0|11.0|N|F|73.5|umol/l|53.1|97.4";

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

  @Test
  void a_second_value_is_a_second_observation() {
    Translated translated = HprimFile.translated(HprimFile.withBlock(TWO_UNITS));
    Observation second = HprimFile.observation(translated, 2);
    assertQuantity(second.getValueQuantity(), "73.5", "umol/l", "umol/L"); // RES-10, RES-11
    assertThat(second.getReferenceRangeFirstRep().getLow().getValue())
        .hasToString("53.1"); // RES-12
    assertThat(second.getReferenceRangeFirstRep().getHigh().getValue())
        .hasToString("97.4"); // RES-13
    assertThat(second.getCode().getText()).isEqualTo("CREATININE");
    assertThat(HprimFile.report(translated).getResult())
        .extracting(Reference::getReference)
        .contains(second.getId());
  }

  @Test
  void a_flag_beside_a_value_without_bounds_is_the_second_value_s() {
    Translated translated =
        HprimFile.translated(
            HprimFile.withBlock("RES|LYMPHOCYTES|LY|N|33.0|%|||L|F|964|/mm3|1000|4000"));
    assertThat(HprimFile.observation(translated, 1).hasInterpretation()).isFalse();
    assertThat(flag(HprimFile.observation(translated, 2))).isEqualTo("L");
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

  @ParameterizedTest
  @CsvSource({"2.20-2.60,2.20,2.60", "-2 - 2,-2,2", "'13,0-18,0',13.0,18.0", "4 à 10,4,10"})
  void bounds_glued_in_one_field_are_told_apart(String glued, String low, String high) {
    Observation.ObservationReferenceRangeComponent range =
        HprimFile.observation("RES|X|X|N|2.4|mmol/l|" + glued + "||N|F")
            .getReferenceRangeFirstRep();
    assertThat(range.getLow().getValue()).hasToString(low);
    assertThat(range.getHigh().getValue()).hasToString(high);
  }

  @Test
  void bounds_with_commas_and_one_sided_bounds_are_read() {
    Observation both = HprimFile.observation("RES|X|X|N|12.9|g/dl|13,0|18,0|L|F");
    assertThat(both.getReferenceRangeFirstRep().getHigh().getValue()).hasToString("18.0");
    Observation upper = HprimFile.observation("RES|X|X|N|2.19|g/l||2.00|H|F");
    assertThat(upper.getReferenceRangeFirstRep().hasLow()).isFalse();
    assertThat(upper.getReferenceRangeFirstRep().getHigh().getValue()).hasToString("2.00");
  }

  @Test
  void bounds_in_words_or_upside_down_stay_text() {
    assertThat(range("inf. à 5", "")).isEqualTo("inf. à 5");
    assertThat(range("10", "5")).isEqualTo("10 - 5");
    assertThat(range("", "négatif")).isEqualTo("négatif");
  }

  @ParameterizedTest
  @CsvSource({"P,PRELIMINARY", "F,FINAL", "C,CORRECTED", "X,CANCELLED", "'',UNKNOWN", "Z,UNKNOWN"})
  void a_status_is_what_the_sender_says(String sent, ObservationStatus status) {
    Translated translated = HprimFile.translated(HprimFile.withBlock("RES|X|X|N|1|||||" + sent));
    assertThat(HprimFile.observation(translated, 1).getStatus()).isEqualTo(status);
    assertThat(places(translated).contains("LINE 16-9")).isEqualTo("Z".equals(sent));
  }

  @Test
  void a_line_may_stop_after_any_field() {
    assertThat(HprimFile.observation("RES|X|X|N|1").getValueQuantity().getValue()).hasToString("1");
  }

  @Test
  void what_makes_no_observation_is_listed_by_line() {
    Translated translated =
        HprimFile.translated(
            HprimFile.withBlock(
                "RES||IGET 005|A",
                "RES|||N|5",
                "VAL|X|1",
                "suite sans balise",
                "RES|X|X|N|1|||||F|||||en trop"));
    assertThat(places(translated))
        .contains("LINE 16-4", "LINE 17-2", "LINE 18", "LINE 19", "LINE 20-14");
    assertThat(keys(translated)).contains("result.empty", "line.unknown");
    assertThat(translated.owned()).hasSize(2);
  }

  @Test
  void a_last_result_cut_by_the_end_of_the_file_is_not_taken_for_a_smaller_one() {
    Translated translated =
        HprimFile.translated(HprimFile.HEADER + "****LAB****\nRES|A|A|N|1|||||F\nRES|B|B|N|29");
    assertThat(translated.owned()).hasSize(2);
    assertThat(keys(translated)).contains("result.cut", "record.noEnd");
  }

  @Test
  void the_same_code_twice_makes_two_observations_with_two_identifiers() {
    Translated translated =
        HprimFile.translated(HprimFile.withBlock("RES|T0|GLY|N|1|||||F", "RES|T60|GLY|N|2|||||F"));
    assertThat(
            List.of(
                HprimFile.observation(translated, 1).getIdentifierFirstRep().getValue(),
                HprimFile.observation(translated, 2).getIdentifierFirstRep().getValue()))
        .containsExactly("D240117/PAT00417/2026-03-17/GLY/1", "D240117/PAT00417/2026-03-17/GLY/2");
  }

  @Test
  void the_partner_s_table_adds_loinc_by_code_and_unit() {
    CodeMap map = CodeMapFile.read("code;unit;loinc\nCRE;mg/l;2160-0\nCRE;umol/l;14682-9\n").map();
    Translated translated =
        (Translated)
            new HprimMedecinTranslator(partner -> map)
                .translate(HprimFile.message(HprimFile.withBlock(TWO_UNITS)));
    assertThat(codes(HprimFile.observation(translated, 1))).containsExactly("2160-0", "CRE");
    assertThat(codes(HprimFile.observation(translated, 2))).containsExactly("14682-9", "CRE");
    assertThat(keys(translated)).doesNotContain("code.local");
  }

  @Test
  void a_second_value_never_inherits_the_loinc_code_of_the_first() {
    CodeMap map = CodeMapFile.read("code;loinc\nCRE;2160-0\n").map();
    Translated translated =
        (Translated)
            new HprimMedecinTranslator(partner -> map)
                .translate(HprimFile.message(HprimFile.withBlock(TWO_UNITS)));
    assertThat(codes(HprimFile.observation(translated, 2))).containsExactly("CRE");
  }

  private static void assertQuantity(Quantity quantity, String value, String unit, String code) {
    assertThat(quantity.getValue()).hasToString(value);
    assertThat(quantity.getUnit()).isEqualTo(unit);
    assertThat(quantity.getCode()).isEqualTo(code);
  }

  private static String flag(Observation observation) {
    return observation.getInterpretationFirstRep().getCodingFirstRep().getCode();
  }

  private static String range(String low, String high) {
    return HprimFile.observation("RES|X|X|N|7|mg/l|" + low + "|" + high + "|N|F")
        .getReferenceRangeFirstRep()
        .getText();
  }

  private static List<String> codes(Observation observation) {
    return observation.getCode().getCoding().stream().map(Coding::getCode).toList();
  }

  private static List<String> keys(Translated translated) {
    return translated.remarks().stream().map(remark -> remark.sentence().key()).toList();
  }

  private static List<String> places(Translated translated) {
    return translated.unmapped().stream().map(field -> field.place().toString()).toList();
  }
}
