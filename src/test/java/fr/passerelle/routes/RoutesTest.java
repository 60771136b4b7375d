package fr.passerelle.routes;

import static fr.passerelle.routes.IntakeInMemory.answerTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.passerelle.security.ListeningRefusedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Folders that come and go while the server runs. */
@Timeout(60)
class RoutesTest {
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
  void a_folder_that_is_there_at_the_start_runs() throws Exception {
    dropped.folder("cabinet", TestFolders.MLLP, "port=0");
    dropped.routes().start();
    assertThat(dropped.send("cabinet", "one")).isEqualTo(answerTo("one"));
  }

  @Test
  void a_folder_dropped_in_runs_and_a_removed_one_stops() throws Exception {
    dropped.routes().start();
    dropped.folder("cabinet", TestFolders.MLLP, "port=0");
    await().until(() -> dropped.isRunning("cabinet"));
    int port = dropped.port("cabinet");
    assertThat(dropped.send("cabinet", "one")).isEqualTo(answerTo("one"));
    FileSystemUtils.deleteRecursively(dropped.directory().resolve("cabinet"));
    await().until(() -> dropped.routes().statuses().isEmpty());
    assertThatThrownBy(() -> new MllpSender(port)).isInstanceOf(IOException.class);
  }

  @Test
  void a_template_is_no_route() throws Exception {
    dropped.folder("_modele", TestFolders.MLLP, "port=0");
    dropped.routes().start();
    assertThat(dropped.routes().statuses()).isEmpty();
  }

  @Test
  void a_broken_folder_stops_neither_the_server_nor_another_route() throws Exception {
    dropped.folder("broken", "- route: [", "");
    dropped.folder("cabinet", TestFolders.MLLP, "port=0");
    dropped.routes().start();
    assertThat(dropped.status("broken").running()).isFalse();
    assertThat(dropped.status("broken").reasons()).isNotEmpty();
    assertThat(dropped.send("cabinet", "one")).isEqualTo(answerTo("one"));
  }

  @Test
  void a_port_in_use_at_the_start_is_a_reason_and_stops_nothing() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      dropped.folder("cabinet", TestFolders.MLLP, "port=" + taken.getLocalPort());
      dropped.routes().start();
      assertThat(dropped.status("cabinet").running()).isFalse();
      assertThat(dropped.status("cabinet").reasons()).hasSize(1);
    }
  }

  @Test
  void the_server_does_not_start_with_a_route_that_listens_beyond_loopback() throws Exception {
    dropped.folder("aa-good", TestFolders.MLLP, "port=0");
    dropped.folder("cabinet", TestFolders.MLLP, "host=0.0.0.0\nport=0");
    assertThatThrownBy(() -> dropped.routes().start())
        .isInstanceOf(ListeningRefusedException.class)
        .hasMessageContaining("cabinet");
    assertThat(dropped.routes().isRunning()).isFalse();
    assertThat(dropped.routes().statuses()).isEmpty();
  }

  @Test
  void a_route_dropped_in_that_listens_beyond_loopback_is_refused() throws Exception {
    dropped.routes().start();
    dropped.folder("cabinet", TestFolders.MLLP, "host=0.0.0.0\nport=0");
    await()
        .until(
            () ->
                dropped.routes().statuses().size() == 1
                    && !dropped.status("cabinet").reasons().isEmpty());
    assertThat(dropped.status("cabinet").running()).isFalse();
  }
}
