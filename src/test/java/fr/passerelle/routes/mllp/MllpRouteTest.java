package fr.passerelle.routes.mllp;

import static fr.passerelle.routes.IntakeInMemory.answerTo;
import static fr.passerelle.routes.MllpSender.frame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.routes.IntakeInMemory;
import fr.passerelle.routes.MllpSender;
import fr.passerelle.routes.TestFolders;
import fr.passerelle.routes.folder.Checked;
import fr.passerelle.routes.folder.FolderCheck;
import fr.passerelle.routes.folder.FolderRoute;
import fr.passerelle.security.ListeningRule;
import fr.passerelle.translation.Fate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MllpRouteTest {
  private static final String OPTIONS = "?silence=600&frameTime=1500&connections=50&maxBytes=";

  @TempDir Path data;
  private final IntakeInMemory intake = new IntakeInMemory();
  private FolderRoute route;
  private int port;

  @AfterEach
  void stop() {
    route.close();
  }

  @Test
  void a_frame_is_answered_with_what_the_intake_says() throws Exception {
    try (MllpSender sender = start()) {
      assertThat(sender.write(frame("MSH|é")).answer()).isEqualTo(answerTo("MSH|é"));
    }
    assertThat(intake.received).containsExactly("MSH|é".getBytes(StandardCharsets.UTF_8));
    assertThat(intake.partners.get(0).id()).isEqualTo("cabinet");
  }

  @Test
  void bytes_reach_the_intake_as_they_were_sent() throws Exception {
    byte[] latin = {'M', 'S', 'H', (byte) 0xE9, (byte) 0xFF, '\n', '\r', 0, 0x1C, 'x'};
    try (MllpSender sender = start()) {
      sender.write(frame(latin)).answer();
    }
    assertThat(intake.received).containsExactly(latin);
  }

  @Test
  void two_frames_in_one_write_are_both_answered_in_order() throws Exception {
    try (MllpSender sender = start()) {
      sender.write(concat(frame("one"), frame("two")));
      assertThat(List.of(sender.answer(), sender.answer()))
          .containsExactly(answerTo("one"), answerTo("two"));
    }
  }

  @Test
  void a_frame_end_split_over_two_reads_ends_the_frame() throws Exception {
    try (MllpSender sender = start()) {
      sender.write(new byte[] {0x0B, 'a', 'b', 0x1C});
      await().pollDelay(100, TimeUnit.MILLISECONDS).until(() -> true);
      assertThat(sender.write("\r").answer()).isEqualTo(answerTo("ab"));
    }
  }

  @Test
  void frames_of_three_bytes_and_of_none_reach_the_intake() throws Exception {
    try (MllpSender sender = start()) {
      assertThat(sender.write(frame("abc")).answer()).isEqualTo(answerTo("abc"));
      assertThat(sender.write(frame("")).answer()).isEqualTo(answerTo(""));
    }
  }

  @Test
  void white_space_between_frames_is_nothing() throws Exception {
    try (MllpSender sender = start()) {
      sender.write(concat(frame("one"), "\r\n \t".getBytes(StandardCharsets.US_ASCII)));
      sender.write(frame("two"));
      assertThat(List.of(sender.answer(), sender.answer())).contains(answerTo("two"));
    }
    assertThat(intake.refused).isEmpty();
  }

  @Test
  void a_frame_over_the_limit_is_refused_and_the_next_one_answered() throws Exception {
    byte[] large = new byte[25 * 1024 * 1024];
    try (MllpSender sender = start(20 * 1024 * 1024)) {
      assertThat(sender.write(frame(large)).answer()).isEqualTo("NAK too-large");
      assertThat(sender.write(frame("next")).answer()).isEqualTo(answerTo("next"));
    }
    assertThat(intake.refused).singleElement().satisfies(b -> assertThat(b).hasSize(64 * 1024));
  }

  @Test
  void a_frame_just_within_the_limit_is_taken_whole() throws Exception {
    byte[] large = new byte[20 * 1024 * 1024];
    try (MllpSender sender = start(20 * 1024 * 1024)) {
      sender.write(frame(large)).answer();
    }
    assertThat(intake.received).singleElement().satisfies(b -> assertThat(b).hasSize(large.length));
  }

  @Test
  void a_slow_frame_is_waited_for() throws Exception {
    try (MllpSender sender = start()) {
      for (byte part : frame("slow")) {
        sender.write(new byte[] {part});
        await().pollDelay(100, TimeUnit.MILLISECONDS).until(() -> true);
      }
      assertThat(sender.answer()).isEqualTo(answerTo("slow"));
    }
  }

  @Test
  void a_connection_may_rest_between_frames() throws Exception {
    try (MllpSender sender = start()) {
      sender.write(frame("one")).answer();
      await().pollDelay(1500, TimeUnit.MILLISECONDS).until(() -> true);
      assertThat(sender.write(frame("two")).answer()).isEqualTo(answerTo("two"));
    }
  }

  @Test
  void a_frame_that_falls_silent_is_refused_and_the_connection_closed() throws Exception {
    try (MllpSender sender = start()) {
      sender.write("\u000BMSH|cut");
      assertThat(sender.answer()).isEqualTo("NAK mllp.no-end");
      assertThat(sender.answer()).isEmpty();
    }
    assertThat(intake.refused).containsExactly("MSH|cut".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_frame_that_never_ends_is_refused_within_its_time() throws Exception {
    try (MllpSender sender = start(1024 * 1024)) {
      sender.write(new byte[] {0x0B});
      CompletableFuture<Void> endless = CompletableFuture.runAsync(() -> writeForEver(sender));
      assertThat(sender.answer()).isEqualTo("NAK mllp.no-end");
      assertThat(endless).failsWithin(10, TimeUnit.SECONDS);
    }
    assertThat(intake.refused).singleElement().satisfies(b -> assertThat(b).hasSize(64 * 1024));
  }

  @Test
  void a_new_start_inside_a_frame_refuses_the_unfinished_one() throws Exception {
    try (MllpSender sender = start()) {
      sender.write(concat(new byte[] {0x0B, 'x'}, frame("whole")));
      assertThat(List.of(sender.answer(), sender.answer()))
          .containsExactly("NAK mllp.no-end", answerTo("whole"));
    }
  }

  @Test
  void bytes_outside_of_a_frame_are_refused_and_the_next_frame_answered() throws Exception {
    try (MllpSender sender = start()) {
      sender.write(concat("MSH|stray".getBytes(StandardCharsets.UTF_8), frame("framed")));
      assertThat(List.of(sender.answer(), sender.answer()))
          .containsExactly("NAK mllp.no-start", answerTo("framed"));
    }
  }

  @Test
  void a_sender_that_hangs_up_inside_a_frame_leaves_a_trace() throws Exception {
    try (MllpSender sender = start()) {
      sender.write("\u000BMSH|gone");
    }
    await().untilAsserted(() -> assertThat(intake.refused).hasSize(1));
  }

  @Test
  void what_is_not_received_closes_the_connection_without_answer() throws Exception {
    intake.fate = Fate.NOT_RECEIVED;
    try (MllpSender sender = start()) {
      assertThat(sender.write(frame("lost")).answer()).isEmpty();
    }
  }

  @Test
  void an_exception_of_ours_closes_the_connection_without_answer() throws Exception {
    intake.meanwhile =
        bytes -> {
          throw new IllegalStateException("unexpected");
        };
    try (MllpSender sender = start()) {
      assertThat(sender.write(frame("lost")).answer()).isEmpty();
    }
  }

  @Test
  void fifty_connections_are_all_answered_and_the_fifty_first_is_closed() throws Exception {
    List<MllpSender> senders = new ArrayList<>(List.of(start()));
    try {
      while (senders.size() < 50) {
        senders.add(new MllpSender(port));
      }
      for (int i = 0; i < 50; i++) {
        senders.get(i).write(frame("n" + i));
      }
      for (int i = 0; i < 50; i++) {
        assertThat(senders.get(i).answer()).isEqualTo(answerTo("n" + i));
      }
      try (MllpSender oneTooMany = new MllpSender(port)) {
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
  void one_connection_is_served_one_frame_at_a_time() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    intake.meanwhile = bytes -> waitFor(release);
    try (MllpSender sender = start()) {
      sender.write(concat(frame("one"), frame("two")));
      await().pollDelay(300, TimeUnit.MILLISECONDS).until(() -> intake.received.isEmpty());
      release.countDown();
      assertThat(List.of(sender.answer(), sender.answer()))
          .containsExactly(answerTo("one"), answerTo("two"));
    }
  }

  @Test
  void a_slow_answer_to_one_sender_does_not_delay_another() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    intake.meanwhile = bytes -> waitFor(release, bytes, "slow");
    try (MllpSender slow = start();
        MllpSender quick = new MllpSender(port)) {
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
    try (MllpSender sender = start();
        MllpSender idle = new MllpSender(port)) {
      sender.write(frame("in hand"));
      assertThat(taken.await(5, TimeUnit.SECONDS)).isTrue();
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(this::stopRoute);
      assertThat(idle.answer()).isEmpty();
      release.countDown();
      assertThat(sender.answer()).isEqualTo(answerTo("in hand"));
      assertThat(sender.answer()).isEmpty();
      assertThat(stopped).succeedsWithin(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void a_stopped_route_starts_again_on_its_port() throws Exception {
    start().close();
    route.stop();
    route.start();
    try (MllpSender sender = new MllpSender(port())) {
      assertThat(sender.write(frame("again")).answer()).isEqualTo(answerTo("again"));
    }
  }

  private MllpSender start() throws Exception {
    return start(1024 * 1024);
  }

  private MllpSender start(int maxBytes) throws Exception {
    String yaml = TestFolders.MLLP.replace("{{port}}", "{{port}}" + OPTIONS + maxBytes);
    FolderCheck check =
        new FolderCheck(intake, TestFolders.surroundings(data), new ListeningRule(false));
    Checked<FolderRoute> checked = check.check(TestFolders.of("cabinet", yaml, "port=0"));
    assertThat(checked).isInstanceOf(Checked.Good.class);
    route = ((Checked.Good<FolderRoute>) checked).value();
    route.start();
    port = port();
    return new MllpSender(port);
  }

  private int port() {
    return Integer.parseInt(route.listensOn().orElseThrow().replaceAll(".*:", ""));
  }

  private void stopRoute() {
    try {
      route.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
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

  private static void waitFor(CountDownLatch latch, byte[] bytes, String only) {
    if (new String(bytes, StandardCharsets.UTF_8).equals(only)) {
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

  private static byte[] concat(byte[] one, byte[] two) {
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }
}
