package fr.passerelle.hprim;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeFromBoundsTest {

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

  private static String range(String low, String high) {
    return HprimFile.observation("RES|X|X|N|7|mg/l|" + low + "|" + high + "|N|F")
        .getReferenceRangeFirstRep()
        .getText();
  }
}
