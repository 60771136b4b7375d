package fr.passerelle.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Fate;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class UnderwayTest {
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Underway underway = new Underway(meters);

  @Test
  void a_record_is_in_progress_for_as_long_as_the_work_lasts() {
    long during = underway.during("labo", () -> (long) gauge());
    assertThat(during).isEqualTo(1);
    assertThat(gauge()).isZero();
    assertThat(underway.byPartner()).containsEntry("labo", 0L);
    assertThat(meters.get("passerelle.intake").tag("partner", "labo").timer().count()).isEqualTo(1);
  }

  @Test
  void fates_are_counted_by_partner() {
    underway.decided("labo", Fate.HELD);
    underway.decided("labo", Fate.HELD);
    assertThat(
            meters
                .get("passerelle.records")
                .tags("partner", "labo", "fate", "HELD")
                .counter()
                .count())
        .isEqualTo(2);
  }

  private double gauge() {
    return meters.get("passerelle.in.progress").tag("partner", "labo").gauge().value();
  }
}
