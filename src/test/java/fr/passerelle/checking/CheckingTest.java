package fr.passerelle.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.profiles.ValidationReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class CheckingTest {
  private static final String ENDLESS = "{\"resourceType\":\"Task\",\"id\":\"endless\"}";
  private static final String BROKEN_OFF = "{\"resourceType\":\"Task\",\"id\":\"again\"}";

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

  @Test
  void what_is_broken_off_with_another_begins_again() {
    List<Checked> told = new ArrayList<>();
    try (Checking checking = checking(2, Duration.ofMillis(200), told)) {
      checking.check(Subject.of("a.json", 1, ENDLESS));
      checking.check(Subject.of("b.json", 1, BROKEN_OFF));
      checking.finish();
    }
    assertThat(told).extracting(Checked::file).containsExactly("a.json", "b.json");
    assertThat(told).extracting(Checked::isValid).containsExactly(false, true);
  }

  private static Checking checking(int jobs, Duration limit, List<Checked> told) {
    Checking.Asked asked = new Checking.Asked(List.of(), Locale.FRENCH, Advisor.NONE);
    return new Checking(new Endless(), asked, jobs, limit, told::add);
  }

  /** Finds nothing, and does not come back from one text, nor the first time from another. */
  private static final class Endless implements ProfileValidator {
    private final AtomicBoolean wasBrokenOff = new AtomicBoolean();

    @Override
    public ValidationReport validate(Resource resource, List<String> profiles, Locale language) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ValidationReport validate(String text, List<String> profiles, Locale language) {
      boolean isFirst = text.equals(BROKEN_OFF) && wasBrokenOff.compareAndSet(false, true);
      if (text.equals(ENDLESS) || isFirst) {
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          throw new CancellationException();
        }
      }
      return new ValidationReport(List.of());
    }
  }
}
