package fr.passerelle.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.Profiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** What is examined, within the limits. */
class ExaminationTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final Profiles profiles = Profiles.in(Path.of("fhir-profiles"));

  @Test
  void more_resources_than_the_limit_are_refused() {
    String lines = "{\"resourceType\":\"Basic\"}\n".repeat(4);
    assertThat(examined("a.ndjson", lines, Clock.fixed(NOON, ZoneOffset.UTC)))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.isTooMuch()).isTrue());
  }

  @Test
  void a_file_without_a_resource_is_refused_for_having_none() {
    assertThat(examined("a.ndjson", "\n\n", Clock.fixed(NOON, ZoneOffset.UTC)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.isTooMuch()).isFalse());
  }

  @Test
  void what_takes_longer_than_the_limit_is_refused() {
    Clock leaping = mock();
    when(leaping.instant()).thenReturn(NOON, NOON.plusSeconds(61));
    assertThat(examined("a.json", "{}", leaping)).isInstanceOf(Refused.class);
  }

  @Test
  void nesting_of_ten_thousand_levels_and_entities_are_findings() {
    String deep = "{\"resourceType\":\"Basic\",\"extension\":" + "[".repeat(10_000);
    String laughs = "<!DOCTYPE b [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><b>&b;</b>";
    for (String text : List.of(deep, laughs, "bonjour", "{", "<a", "[]", "")) {
      Examined examined = examined("x", text, Clock.fixed(NOON, ZoneOffset.UTC));
      assertThat(examined).as(text).isInstanceOf(Examined.Done.class);
      FileFindings file = ((Examined.Done) examined).files().get(0);
      assertThat(file.isUnreadable()).as(text).isTrue();
      assertThat(file.resources().get(0).findings()).as(text).anyMatch(Finding::isFault);
    }
  }

  private Examined examined(String name, String text, Clock clock) {
    ValidationPageProperties limits =
        new ValidationPageProperties(
            10, DataSize.ofMegabytes(1), 3, Duration.ofSeconds(60), 1, Duration.ofDays(1));
    SentFile file = new SentFile(name, text.getBytes(StandardCharsets.UTF_8));
    return new Examination(profiles.validator(), limits, clock)
        .of(List.of(file), List.of(), Locale.FRENCH);
  }
}
