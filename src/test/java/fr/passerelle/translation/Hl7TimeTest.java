package fr.passerelle.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Hl7TimeTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest
  @CsvSource({
    "1979, 1979",
    "197903, 1979-03",
    "19790328, 1979-03-28",
    "202607011430, 2026-07-01T14:30:00+02:00",
    "20260101143005, 2026-01-01T14:30:05+01:00",
    "20151125123110.703+0100, 2015-11-25T12:31:10+01:00",
    "20151125123110-0500, 2015-11-25T12:31:10-05:00",
    "20151125123110+00:00, 2015-11-25T12:31:10+00:00"
  })
  void a_time_keeps_its_precision_and_zone(String sent, String written) {
    assertThat(Hl7Time.parse(sent, PARIS).orElseThrow().toDateTime().getValueAsString())
        .isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "19790000, 1979",
    "19791300, 1979",
    "19790300, 1979-03",
    "19790231, 1979-02",
    "197903, 1979-03"
  })
  void a_date_that_does_not_exist_keeps_what_is_known(String sent, String written) {
    assertThat(Hl7Time.parse(sent, PARIS).orElseThrow().toDate().getValueAsString())
        .isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Aug 15, 1942", "28/03/1979", "0000", "2026010125", "202601012460", "197"})
  void another_text_is_no_time(String text) {
    assertThat(Hl7Time.parse(text, PARIS)).isEmpty();
  }

  @Test
  void the_partner_s_zone_holds_in_winter_and_in_summer() {
    assertThat(Hl7Time.parse("20260101120000", PARIS).orElseThrow().instant())
        .isEqualTo(Instant.parse("2026-01-01T11:00:00Z"));
    assertThat(Hl7Time.parse("20260701120000", PARIS).orElseThrow().instant())
        .isEqualTo(Instant.parse("2026-07-01T10:00:00Z"));
  }
}
