package fr.passerelle.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.profiles.ValidationReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class CheckingTest {
  private static final String ENDLESS = "{\"resourceType\":\"Task\",\"id\":\"endless\"}";

  @Test
  void resources_are_told_in_the_order_they_came() {
    List<Checked> told = new ArrayList<>();
    try (Checking checking = checking(3, Duration.ofMinutes(1), told)) {
      for (int i = 1; i <= 1_000; i++) {
        checking.check(Subject.of("a.ndjson", i, "{}"));
      }
      checking.finish();
    }
    assertThat(told).extracting(Checked::line).isSorted().hasSize(1_000);
  }

  @Test
  void what_never_comes_to_an_end_is_told_and_holds_up_nothing() {
    List<Checked> told = new ArrayList<>();
    try (Checking checking = checking(1, Duration.ofMillis(200), told)) {
      checking.check(Subject.of("a.json", 1, "{}"));
      checking.check(Subject.of("b.json", 1, ENDLESS));
      checking.check(Subject.of("c.json", 1, "{}"));
      checking.finish();
    }
    assertThat(told).extracting(Checked::file).containsExactly("a.json", "b.json", "c.json");
    assertThat(told).extracting(Checked::isValid).containsExactly(true, false, true);
    assertThat(told.get(1).findings()).extracting(Finding::rule).containsExactly("too-long");
  }

  private static Checking checking(int jobs, Duration limit, List<Checked> told) {
    Checking.Asked asked = new Checking.Asked(List.of(), Locale.FRENCH, Advisor.NONE);
    return new Checking(new Endless(), asked, jobs, limit, told::add);
  }

  /** Finds nothing, and does not come back from one text. */
  private static final class Endless implements ProfileValidator {
    @Override
    public ValidationReport validate(Resource resource, Locale language) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ValidationReport validate(String text, List<String> profiles, Locale language) {
      if (text.equals(ENDLESS)) {
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return new ValidationReport(List.of());
    }
  }
}
