package fr.passerelle.routes.mllp;

import static fr.passerelle.routes.IntakeInMemory.answerTo;
import static fr.passerelle.routes.MllpSender.frame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.routes.MllpSender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MllpFramesTest {
  private final IntakeInMemory intake = new IntakeInMemory();
  private MllpRoute route;

  @AfterEach
  void stop() {
    route.close();
  }

  @Test
  void a_frame_is_answered_with_what_the_intake_says() throws Exception {
    try (MllpSender sender = open()) {
      assertThat(sender.write(frame("MSH|é")).answer()).isEqualTo(answerTo("MSH|é"));
    }
    assertThat(intake.received).containsExactly("MSH|é".getBytes(StandardCharsets.UTF_8));
    assertThat(intake.partners.get(0).id()).isEqualTo("cabinet");
  }

  @Test
  void bytes_reach_the_intake_as_they_were_sent() throws Exception {
    byte[] latin = {'M', 'S', 'H', (byte) 0xE9, (byte) 0xFF, '\n', '\r', 0, 0x1C, 'x'};
    try (MllpSender sender = open()) {
      sender.write(frame(latin)).answer();
    }
    assertThat(intake.received).containsExactly(latin);
  }

  @Test
  void two_frames_in_one_write_are_both_answered_in_order() throws Exception {
    try (MllpSender sender = open()) {
      sender.write(MllpRoute.concat(frame("one"), frame("two")));
      assertThat(List.of(sender.answer(), sender.answer()))
          .containsExactly(answerTo("one"), answerTo("two"));
    }
  }

  @Test
  void a_frame_end_split_over_two_reads_ends_the_frame() throws Exception {
    try (MllpSender sender = open()) {
      sender.write(new byte[] {0x0B, 'a', 'b', 0x1C});
      await().pollDelay(100, TimeUnit.MILLISECONDS).until(() -> true);
      assertThat(sender.write("\r").answer()).isEqualTo(answerTo("ab"));
    }
  }

  @Test
  void frames_of_three_bytes_and_of_none_reach_the_intake() throws Exception {
    try (MllpSender sender = open()) {
      assertThat(sender.write(frame("abc")).answer()).isEqualTo(answerTo("abc"));
      assertThat(sender.write(frame("")).answer()).isEqualTo(answerTo(""));
    }
  }

  @Test
  void white_space_between_frames_is_nothing() throws Exception {
    try (MllpSender sender = open()) {
      sender.write(MllpRoute.concat(frame("one"), "\r\n \t".getBytes(StandardCharsets.US_ASCII)));
      sender.write(frame("two"));
      assertThat(List.of(sender.answer(), sender.answer())).contains(answerTo("two"));
    }
    assertThat(intake.refused).isEmpty();
  }

  @Test
  void a_frame_over_the_limit_is_refused_and_the_next_one_answered() throws Exception {
    byte[] large = new byte[25 * 1024 * 1024];
    try (MllpSender sender = open(20 * 1024 * 1024)) {
      assertThat(sender.write(frame(large)).answer()).isEqualTo("NAK too-large");
      assertThat(sender.write(frame("next")).answer()).isEqualTo(answerTo("next"));
    }
    assertThat(intake.refused).singleElement().satisfies(b -> assertThat(b).hasSize(64 * 1024));
  }

  @Test
  void a_frame_just_within_the_limit_is_taken_whole() throws Exception {
    byte[] large = new byte[20 * 1024 * 1024];
    try (MllpSender sender = open(20 * 1024 * 1024)) {
      sender.write(frame(large)).answer();
    }
    assertThat(intake.received).singleElement().satisfies(b -> assertThat(b).hasSize(large.length));
  }

  @Test
  void a_slow_frame_is_waited_for() throws Exception {
    try (MllpSender sender = open()) {
      for (byte part : frame("slow")) {
        sender.write(new byte[] {part});
        await().pollDelay(100, TimeUnit.MILLISECONDS).until(() -> true);
      }
      assertThat(sender.answer()).isEqualTo(answerTo("slow"));
    }
  }

  @Test
  void a_frame_that_falls_silent_is_refused_and_the_connection_closed() throws Exception {
    try (MllpSender sender = open()) {
      sender.write("\u000BMSH|cut");
      assertThat(sender.answer()).isEqualTo("NAK mllp.no-end");
      assertThat(sender.answer()).isEmpty();
    }
    assertThat(intake.refused).containsExactly("MSH|cut".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_frame_that_never_ends_is_refused_within_its_time() throws Exception {
    try (MllpSender sender = open(1024 * 1024)) {
      sender.write(new byte[] {0x0B});
      CompletableFuture<Void> endless = CompletableFuture.runAsync(() -> writeForEver(sender));
      assertThat(sender.answer()).isEqualTo("NAK mllp.no-end");
      assertThat(endless).failsWithin(10, TimeUnit.SECONDS);
    }
    assertThat(intake.refused).singleElement().satisfies(b -> assertThat(b).hasSize(64 * 1024));
  }

  @Test
  void a_new_start_inside_a_frame_refuses_the_unfinished_one() throws Exception {
    try (MllpSender sender = open()) {
      sender.write(MllpRoute.concat(new byte[] {0x0B, 'x'}, frame("whole")));
      assertThat(List.of(sender.answer(), sender.answer()))
          .containsExactly("NAK mllp.no-end", answerTo("whole"));
    }
  }

  @Test
  void bytes_outside_of_a_frame_are_refused_and_the_next_frame_answered() throws Exception {
    try (MllpSender sender = open()) {
      sender.write(MllpRoute.concat("MSH|stray".getBytes(StandardCharsets.UTF_8), frame("framed")));
      assertThat(List.of(sender.answer(), sender.answer()))
          .containsExactly("NAK mllp.no-start", answerTo("framed"));
    }
  }

  private MllpSender open() throws Exception {
    return open(1024 * 1024);
  }

  private MllpSender open(int maxBytes) throws Exception {
    route = new MllpRoute(intake, maxBytes);
    return route.connect();
  }

  private static void writeForEver(MllpSender sender) {
    try {
      while (true) {
        sender.write(new byte[8 * 1024]);
      }
    } catch (IOException closed) {
      throw new IllegalStateException(closed);
    }
  }
}
