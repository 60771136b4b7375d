package fr.passerelle.routes.mllp;

import static fr.passerelle.routes.IntakeInMemory.answerTo;
import static fr.passerelle.routes.MllpSender.frame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.routes.MllpSender;
import fr.passerelle.translation.Fate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MllpConnectionsTest {
  private final IntakeInMemory intake = new IntakeInMemory();
  private MllpRoute route;

  @AfterEach
  void stop() {
    route.close();
  }

  @Test
  void a_connection_may_rest_between_frames() throws Exception {
    try (MllpSender sender = open()) {
      sender.write(frame("one")).answer();
      await().pollDelay(1500, TimeUnit.MILLISECONDS).until(() -> true);
      assertThat(sender.write(frame("two")).answer()).isEqualTo(answerTo("two"));
    }
  }

  @Test
  void a_sender_that_hangs_up_inside_a_frame_leaves_a_trace() throws Exception {
    try (MllpSender sender = open()) {
      sender.write("\u000BMSH|gone");
    }
    await().untilAsserted(() -> assertThat(intake.refused).hasSize(1));
  }

  @Test
  void what_is_not_received_closes_the_connection_without_answer() throws Exception {
    intake.fate = Fate.NOT_RECEIVED;
    try (MllpSender sender = open()) {
      assertThat(sender.write(frame("lost")).answer()).isEmpty();
    }
  }

  @Test
  void an_exception_of_ours_closes_the_connection_without_answer() throws Exception {
    intake.meanwhile =
        bytes -> {
          throw new IllegalStateException("unexpected");
        };
    try (MllpSender sender = open()) {
      assertThat(sender.write(frame("lost")).answer()).isEmpty();
    }
  }

  @Test
  void fifty_connections_are_all_answered_and_the_fifty_first_is_closed() throws Exception {
    List<MllpSender> senders = new ArrayList<>(List.of(open()));
    try {
      while (senders.size() < 50) {
        senders.add(route.connect());
      }
      for (int i = 0; i < 50; i++) {
        senders.get(i).write(frame("n" + i));
      }
      for (int i = 0; i < 50; i++) {
        assertThat(senders.get(i).answer()).isEqualTo(answerTo("n" + i));
      }
      try (MllpSender oneTooMany = route.connect()) {
        assertThat(oneTooMany.answer()).isEmpty();
      }
      assertThat(senders.get(0).write(frame("again")).answer()).isEqualTo(answerTo("again"));
    } finally {
      for (MllpSender sender : senders) {
        sender.close();
      }
    }
  }

  @Test
  void many_large_frames_at_once_close_the_last_and_leave_ordinary_senders_alone()
      throws Exception {
    byte[] large = frame(new byte[8 * 1024 * 1024]);
    CountDownLatch taken = new CountDownLatch(5);
    CountDownLatch release = new CountDownLatch(1);
    intake.meanwhile =
        bytes -> {
          if (bytes.length > 1024) {
            taken.countDown();
            waitFor(release);
          }
        };
    route = new MllpRoute(intake, 10 * 1024 * 1024); // five large frames fit
    List<MllpSender> senders = new ArrayList<>();
    try (MllpSender ordinary = route.connect()) {
      for (int i = 0; i < 5; i++) {
        senders.add(route.connect().write(large));
      }
      // What is written may still be on its way, and the sixth would overtake it.
      assertThat(taken.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(isTurnedAway(route.connect(), large)).isTrue();
      assertThat(ordinary.write(frame("small")).answer()).isEqualTo(answerTo("small"));
      release.countDown();
      for (MllpSender sender : senders) {
        assertThat(sender.answer()).startsWith("ACK");
        sender.close();
      }
    }
  }

  private static boolean isTurnedAway(MllpSender sender, byte[] frame) {
    try (sender) {
      return sender.write(frame).answer().isEmpty();
    } catch (IOException closed) {
      return true;
    }
  }

  @Test
  void one_connection_is_served_one_frame_at_a_time() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    intake.meanwhile = bytes -> waitFor(release);
    try (MllpSender sender = open()) {
      sender.write(MllpRoute.concat(frame("one"), frame("two")));
      await().pollDelay(300, TimeUnit.MILLISECONDS).until(() -> intake.received.isEmpty());
      release.countDown();
      assertThat(List.of(sender.answer(), sender.answer()))
          .containsExactly(answerTo("one"), answerTo("two"));
    }
  }

  @Test
  void a_slow_answer_to_one_sender_does_not_delay_another() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    intake.meanwhile = bytes -> waitFor(release, bytes.length == 4);
    try (MllpSender slow = open();
        MllpSender quick = route.connect()) {
      slow.write(frame("slow"));
      assertThat(quick.write(frame("quick")).answer()).isEqualTo(answerTo("quick"));
      release.countDown();
      assertThat(slow.answer()).isEqualTo(answerTo("slow"));
    }
  }

  @Test
  void stopping_answers_the_frame_in_hand_before_it_closes() throws Exception {
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    intake.meanwhile =
        bytes -> {
          taken.countDown();
          waitFor(release);
        };
    try (MllpSender sender = open();
        MllpSender idle = route.connect()) {
      sender.write(frame("in hand"));
      assertThat(taken.await(5, TimeUnit.SECONDS)).isTrue();
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(route::stop);
      assertThat(idle.answer()).isEmpty();
      release.countDown();
      assertThat(sender.answer()).isEqualTo(answerTo("in hand"));
      assertThat(sender.answer()).isEmpty();
      assertThat(stopped).succeedsWithin(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void a_stopped_route_takes_no_connection() throws Exception {
    try (MllpSender sender = open()) {
      route.stop();
      assertThat(sender.answer()).isEmpty();
    }
    assertThatThrownBy(() -> route.connect()).isInstanceOf(IOException.class);
  }

  private MllpSender open() throws Exception {
    route = new MllpRoute(intake);
    return route.connect();
  }

  private static void waitFor(CountDownLatch latch, boolean here) {
    if (here) {
      waitFor(latch);
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
