package fr.passerelle.routes.mllp;

import static fr.passerelle.routes.IntakeInMemory.answerTo;
import static fr.passerelle.routes.MllpSender.frame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.routes.MllpSender;
import fr.passerelle.translation.Fate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An answer comes in time or never. */
@Timeout(60)
class LateAnswerTest {
  private final IntakeInMemory intake = new IntakeInMemory();
  private MllpRoute route;

  @BeforeEach
  void start() throws Exception {
    route = new MllpRoute(intake, 1024 * 1024, 700);
  }

  @AfterEach
  void stop() {
    route.close();
  }

  @Test
  void a_connection_is_closed_when_its_answer_would_be_late() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    intake.meanwhile = bytes -> waitFor(release);
    try (MllpSender sender = route.connect()) {
      assertThat(sender.write(frame("slow")).answer()).isEmpty();
    }
    release.countDown();
    await().until(() -> intake.received.size() == 1);
  }

  @Test
  void a_late_answer_is_not_taken_for_the_answer_to_the_next_message() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    intake.meanwhile = bytes -> waitFor(bytes.length == 4 ? release : new CountDownLatch(0));
    try (MllpSender sender = route.connect()) {
      assertThat(sender.write(frame("slow")).answer()).isEmpty();
    }
    try (MllpSender again = route.connect()) {
      again.write(frame("the next"));
      release.countDown();
      assertThat(again.answer()).isEqualTo(answerTo("the next"));
      await().until(() -> intake.received.size() == 2);
      assertThat(again.write(frame("and one more")).answer()).isEqualTo(answerTo("and one more"));
    }
  }

  @Test
  void what_was_not_begun_when_the_time_was_over_stays_with_its_sender() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    intake.meanwhile = bytes -> waitFor(release);
    MllpSender[] senders = new MllpSender[12];
    for (int i = 0; i < senders.length; i++) {
      senders[i] = route.connect().write(frame("slow " + i));
    }
    for (MllpSender sender : senders) {
      assertThat(sender.answer()).isEmpty();
      sender.close();
    }
    intake.meanwhile = bytes -> {};
    release.countDown();
    await().until(() -> intake.received.size() == 8); // as many as there are workers
    try (MllpSender after = route.connect()) {
      assertThat(after.write(frame("after")).answer()).isEqualTo(answerTo("after"));
    }
    assertThat(intake.received).hasSize(9);
  }

  @Test
  void a_sender_that_wants_no_answer_sends_on_over_the_same_connection() throws Exception {
    intake.silent = true;
    try (MllpSender sender = route.connect()) {
      sender.write(frame("one"));
      await().until(() -> intake.received.size() == 1);
      intake.silent = false;
      assertThat(sender.write(frame("two")).answer()).isEqualTo(answerTo("two"));
    }
  }

  @Test
  void what_is_not_received_closes_the_connection_of_a_sender_that_wants_no_answer_too()
      throws Exception {
    intake.silent = true;
    intake.fate = Fate.NOT_RECEIVED;
    try (MllpSender sender = route.connect()) {
      assertThat(sender.write(frame("lost")).answer()).isEmpty();
    }
  }

  private static void waitFor(CountDownLatch release) {
    try {
      assertThat(release.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
