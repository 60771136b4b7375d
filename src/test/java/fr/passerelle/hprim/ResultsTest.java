package fr.passerelle.hprim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.terminology.CodeMap;
import fr.passerelle.terminology.CodeMapFile;
import fr.passerelle.translation.InboundMessage;
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

class ResultsTest {

  private static final String TWO_UNITS =
      "RES|CREATININE|CRE|N|8.3|mg/l|6.0|11.0|N|F|73.5|umol/l|53.1|97.4";

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
        .contains("LINE 16", "LINE 17", "LINE 18", "LINE 19", "LINE 20-14");
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
            new HprimMedecinTranslator()
                .translate(
                    InboundMessage.of(
                        HprimFile.LABORATORY.withCodes(map),
                        HprimFile.bytes(HprimFile.withBlock(TWO_UNITS))));
    assertThat(codes(HprimFile.observation(translated, 1))).containsExactly("2160-0", "CRE");
    assertThat(codes(HprimFile.observation(translated, 2))).containsExactly("14682-9", "CRE");
    assertThat(keys(translated)).doesNotContain("code.local");
  }

  @Test
  void a_second_value_never_inherits_the_loinc_code_of_the_first() {
    CodeMap map = CodeMapFile.read("code;loinc\nCRE;2160-0\n").map();
    Translated translated =
        (Translated)
            new HprimMedecinTranslator()
                .translate(
                    InboundMessage.of(
                        HprimFile.LABORATORY.withCodes(map),
                        HprimFile.bytes(HprimFile.withBlock(TWO_UNITS))));
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
