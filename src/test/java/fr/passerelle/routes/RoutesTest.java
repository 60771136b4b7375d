package fr.passerelle.routes;

import static fr.passerelle.routes.IntakeInMemory.answerTo;
import static fr.passerelle.routes.MllpSender.frame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.passerelle.routes.folder.DirectorySource;
import fr.passerelle.routes.folder.FolderCheck;
import fr.passerelle.security.ListeningRefusedException;
import fr.passerelle.security.ListeningRule;
import fr.passerelle.translation.Partner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Folders that come, change and go while the server runs. */
@Timeout(60)
class RoutesTest {
  @TempDir Path directory;
  @TempDir Path data;
  private final IntakeInMemory intake = new IntakeInMemory();
  private Routes routes;

  @BeforeEach
  void make() {
    FolderCheck check =
        new FolderCheck(intake, TestFolders.surroundings(data), new ListeningRule(false));
    routes = new Routes(new DirectorySource(directory), check, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    if (routes.isRunning()) {
      routes.stop();
    }
  }

  @Test
  void a_folder_that_is_there_at_the_start_runs() throws Exception {
    folder("cabinet", TestFolders.MLLP, "port=0");
    routes.start();
    assertThat(send("cabinet", "one")).isEqualTo(answerTo("one"));
  }

  @Test
  void a_folder_dropped_in_runs_and_a_removed_one_stops() throws Exception {
    routes.start();
    folder("cabinet", TestFolders.MLLP, "port=0");
    await().until(() -> isRunning("cabinet"));
    int port = port("cabinet");
    assertThat(send("cabinet", "one")).isEqualTo(answerTo("one"));
    FileSystemUtils.deleteRecursively(directory.resolve("cabinet"));
    await().until(() -> routes.statuses().isEmpty());
    assertThatThrownBy(() -> new MllpSender(port)).isInstanceOf(IOException.class);
  }

  @Test
  void a_template_is_no_route() throws Exception {
    folder("_modele", TestFolders.MLLP, "port=0");
    routes.start();
    assertThat(routes.statuses()).isEmpty();
  }

  @Test
  void a_broken_folder_stops_neither_the_server_nor_another_route() throws Exception {
    folder("broken", "- route: [", "");
    folder("cabinet", TestFolders.MLLP, "port=0");
    routes.start();
    assertThat(status("broken").running()).isFalse();
    assertThat(status("broken").reasons()).isNotEmpty();
    assertThat(send("cabinet", "one")).isEqualTo(answerTo("one"));
  }

  @Test
  void a_running_route_broken_by_a_change_runs_on_as_it_was() throws Exception {
    folder("cabinet", TestFolders.MLLP, "port=0");
    routes.start();
    int port = port("cabinet");
    folder("cabinet", TestFolders.MLLP, "port=0\nwhat=ever");
    await().until(() -> !status("cabinet").reasons().isEmpty());
    assertThat(status("cabinet").running()).isTrue();
    assertThat(port("cabinet")).isEqualTo(port);
    assertThat(send("cabinet", "one")).isEqualTo(answerTo("one"));
    folder("cabinet", TestFolders.MLLP, "port=0");
    await().until(() -> status("cabinet").reasons().isEmpty());
  }

  @Test
  void a_changed_contract_is_exchanged_behind_an_open_connection() throws Exception {
    folder("cabinet", TestFolders.MLLP, "port=0\nprocessing=P");
    routes.start();
    try (MllpSender sender = new MllpSender(port("cabinet"))) {
      sender.write(frame("one")).answer();
      folder("cabinet", TestFolders.MLLP, "port=0\nprocessing=T");
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
    int first = freePort();
    int second = freePort();
    folder("cabinet", TestFolders.MLLP, "port=" + first);
    routes.start();
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    intake.meanwhile = bytes -> hold(taken, release);
    try (MllpSender sender = new MllpSender(first)) {
      sender.write(frame("in hand"));
      assertThat(taken.await(5, TimeUnit.SECONDS)).isTrue();
      folder("cabinet", TestFolders.MLLP, "port=" + second);
      await().until(() -> !isOpen(first));
      release.countDown();
      assertThat(sender.answer()).isEqualTo(answerTo("in hand"));
    }
    await().until(() -> port("cabinet") == second);
    assertThat(send("cabinet", "after")).isEqualTo(answerTo("after"));
  }

  @Test
  void when_the_new_transport_cannot_start_the_old_one_is_started_again() throws Exception {
    int port = freePort();
    folder("cabinet", TestFolders.MLLP, "port=" + port);
    routes.start();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      folder("cabinet", TestFolders.MLLP, "port=" + taken.getLocalPort());
      await().until(() -> !status("cabinet").reasons().isEmpty());
      assertThat(port("cabinet")).isEqualTo(port);
      assertThat(send("cabinet", "one")).isEqualTo(answerTo("one"));
    }
  }

  @Test
  void a_port_in_use_at_the_start_is_a_reason_and_stops_nothing() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      folder("cabinet", TestFolders.MLLP, "port=" + taken.getLocalPort());
      routes.start();
      assertThat(status("cabinet").running()).isFalse();
      assertThat(status("cabinet").reasons()).hasSize(1);
    }
  }

  @Test
  void the_server_does_not_start_with_a_route_that_listens_beyond_loopback() throws Exception {
    folder("aa-good", TestFolders.MLLP, "port=0");
    folder("cabinet", TestFolders.MLLP, "host=0.0.0.0\nport=0");
    assertThatThrownBy(() -> routes.start())
        .isInstanceOf(ListeningRefusedException.class)
        .hasMessageContaining("cabinet");
    assertThat(routes.isRunning()).isFalse();
    assertThat(routes.statuses()).isEmpty();
  }

  @Test
  void a_route_dropped_in_that_listens_beyond_loopback_is_refused() throws Exception {
    routes.start();
    folder("cabinet", TestFolders.MLLP, "host=0.0.0.0\nport=0");
    await().until(() -> routes.statuses().size() == 1 && !status("cabinet").reasons().isEmpty());
    assertThat(status("cabinet").running()).isFalse();
  }

  private static void hold(CountDownLatch taken, CountDownLatch release) {
    taken.countDown();
    try {
      assertThat(release.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void folder(String id, String route, String properties) throws IOException {
    Path folder = Files.createDirectories(directory.resolve(id));
    Files.writeString(folder.resolve("route.camel.yaml"), route);
    Files.writeString(folder.resolve("route.properties"), properties);
  }

  private String send(String id, String text) throws IOException {
    try (MllpSender sender = new MllpSender(port(id))) {
      return sender.write(frame(text)).answer();
    }
  }

  private RouteStatus status(String id) {
    return routes.statuses().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private boolean isRunning(String id) {
    return routes.statuses().stream().anyMatch(s -> s.id().equals(id) && s.running());
  }

  private int port(String id) {
    return Integer.parseInt(status(id).listensOn().orElse(":0").replaceAll(".*:", ""));
  }

  private static boolean isOpen(int port) {
    try (MllpSender sender = new MllpSender(port)) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
