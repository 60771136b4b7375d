package fr.passerelle.routes;

import static fr.passerelle.routes.IntakeInMemory.answerTo;
import static fr.passerelle.routes.MllpSender.frame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.translation.Partner;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Folders that change while they run. */
@Timeout(60)
class HandoverTest {
  @TempDir Path directory;
  private final IntakeInMemory intake = new IntakeInMemory();
  private DroppedRoutes dropped;

  @BeforeEach
  void make() {
    dropped = new DroppedRoutes(directory, intake);
  }

  @AfterEach
  void stop() {
    dropped.close();
  }

  @Test
  void a_running_route_broken_by_a_change_runs_on_as_it_was() throws Exception {
    dropped.folder("cabinet", TestFolders.MLLP, "port=0");
    dropped.routes().start();
    int port = dropped.port("cabinet");
    dropped.folder("cabinet", TestFolders.MLLP, "port=0\nwhat=ever");
    await().until(() -> !dropped.status("cabinet").reasons().isEmpty());
    assertThat(dropped.status("cabinet").running()).isTrue();
    assertThat(dropped.port("cabinet")).isEqualTo(port);
    assertThat(dropped.send("cabinet", "one")).isEqualTo(answerTo("one"));
    dropped.folder("cabinet", TestFolders.MLLP, "port=0");
    await().until(() -> dropped.status("cabinet").reasons().isEmpty());
  }

  @Test
  void a_changed_contract_is_exchanged_behind_an_open_connection() throws Exception {
    dropped.folder("cabinet", TestFolders.MLLP, "port=0\nprocessing=P");
    dropped.routes().start();
    try (MllpSender sender = new MllpSender(dropped.port("cabinet"))) {
      sender.write(frame("one")).answer();
      dropped.folder("cabinet", TestFolders.MLLP, "port=0\nprocessing=T");
      await()
          .untilAsserted(
              () -> {
                assertThat(sender.write(frame("more")).answer()).isEqualTo(answerTo("more"));
                assertThat(last(intake.partners).processing()).isEqualTo(Partner.Processing.TEST);
              });
    }
  }

  @Test
  void a_changed_transport_is_handed_over_and_the_frame_in_hand_answered() throws Exception {
    int first = DroppedRoutes.freePort();
    int second = DroppedRoutes.freePort();
    dropped.folder("cabinet", TestFolders.MLLP, "port=" + first);
    dropped.routes().start();
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    intake.meanwhile = bytes -> hold(taken, release);
    try (MllpSender sender = new MllpSender(first)) {
      sender.write(frame("in hand"));
      assertThat(taken.await(5, TimeUnit.SECONDS)).isTrue();
      dropped.folder("cabinet", TestFolders.MLLP, "port=" + second);
      await().until(() -> !DroppedRoutes.isOpen(first));
      release.countDown();
      assertThat(sender.answer()).isEqualTo(answerTo("in hand"));
    }
    await().until(() -> dropped.port("cabinet") == second);
    assertThat(dropped.send("cabinet", "after")).isEqualTo(answerTo("after"));
  }

  @Test
  void when_the_new_transport_cannot_start_the_old_one_is_started_again() throws Exception {
    int port = DroppedRoutes.freePort();
    dropped.folder("cabinet", TestFolders.MLLP, "port=" + port);
    dropped.routes().start();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      dropped.folder("cabinet", TestFolders.MLLP, "port=" + taken.getLocalPort());
      await().until(() -> !dropped.status("cabinet").reasons().isEmpty());
      assertThat(dropped.port("cabinet")).isEqualTo(port);
      assertThat(dropped.send("cabinet", "one")).isEqualTo(answerTo("one"));
    }
  }

  private static void hold(CountDownLatch taken, CountDownLatch release) {
    taken.countDown();
    try {
      assertThat(release.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
