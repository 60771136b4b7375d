package fr.passerelle.routes.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettledFilesTest {
  private static final long SECOND = 1_000_000_000L;
  private final SettledFiles files = new SettledFiles(Duration.ofSeconds(1));

  @Test
  void a_file_is_settled_when_it_stayed_the_same_for_a_while() {
    assertThat(files.isSettled("a", 5, 1, 0)).isFalse();
    assertThat(files.isSettled("a", 5, 1, SECOND - 1)).isFalse();
    assertThat(files.isSettled("a", 5, 1, SECOND)).isTrue();
  }

  @Test
  void a_file_that_grows_or_is_touched_waits_again() {
    files.isSettled("a", 5, 1, 0);
    assertThat(files.isSettled("a", 6, 1, SECOND)).isFalse();
    assertThat(files.isSettled("a", 6, 2, 2 * SECOND)).isFalse();
    assertThat(files.isSettled("a", 6, 2, 3 * SECOND)).isTrue();
  }

  @Test
  void an_empty_file_is_given_more_time() {
    files.isSettled("a", 0, 1, 0);
    assertThat(files.isSettled("a", 0, 1, 9 * SECOND)).isFalse();
    assertThat(files.isSettled("a", 0, 1, 10 * SECOND)).isTrue();
  }

  @Test
  void a_clock_set_wrong_on_the_senders_machine_does_no_harm() {
    long inTheFuture = Long.MAX_VALUE / 2;
    files.isSettled("a", 5, inTheFuture, 0);
    assertThat(files.isSettled("a", 5, inTheFuture, SECOND)).isTrue();
  }
}
