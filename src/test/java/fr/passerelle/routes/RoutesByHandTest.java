package fr.passerelle.routes;

import static fr.passerelle.routes.IntakeInMemory.answerTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

/** Routes that somebody stops and starts. */
@Timeout(60)
class RoutesByHandTest {
  @TempDir Path directory;
  private final IntakeInMemory intake = new IntakeInMemory();
  private DroppedRoutes dropped;
  private int port;

  @BeforeEach
  void start() throws Exception {
    port = DroppedRoutes.freePort();
    dropped = new DroppedRoutes(directory, intake);
    dropped.folder("cabinet", TestFolders.MLLP, "port=" + port);
    dropped.routes().start();
  }

  @AfterEach
  void stop() {
    dropped.close();
  }

  @Test
  void a_stopped_route_takes_nothing_until_it_is_started() throws Exception {
    assertThat(stopped().state()).isEqualTo(RouteStatus.State.STOPPED);
    assertThat(DroppedRoutes.isOpen(port)).isFalse();
    assertThat(dropped.status("cabinet").listensOn()).isEmpty();
    assertThat(dropped.status("cabinet").transport()).contains("passerelle-mllp");
    assertThat(dropped.routes().start("cabinet").orElseThrow().running()).isTrue();
    assertThat(dropped.send("cabinet", "one")).isEqualTo(answerTo("one"));
  }

  @Test
  void stopping_twice_and_starting_what_runs_change_nothing() {
    RouteStatus running = dropped.status("cabinet");
    assertThat(dropped.routes().start("cabinet")).contains(running);
    RouteStatus stopped = stopped();
    assertThat(stopped()).isEqualTo(stopped);
  }

  @Test
  void a_change_of_a_stopped_folder_is_checked_and_waits_for_its_start() throws Exception {
    stopped();
    dropped.folder("cabinet", TestFolders.MLLP, "port=" + port + "\nwhat=ever");
    await().until(() -> !dropped.status("cabinet").reasons().isEmpty());
    assertThat(dropped.status("cabinet").state()).isEqualTo(RouteStatus.State.STOPPED);
    int other = DroppedRoutes.freePort();
    dropped.folder("cabinet", TestFolders.MLLP, "port=" + other);
    await().until(() -> dropped.status("cabinet").reasons().isEmpty());
    assertThat(DroppedRoutes.isOpen(other)).isFalse();
    dropped.routes().start("cabinet");
    assertThat(dropped.port("cabinet")).isEqualTo(other);
  }

  @Test
  void a_route_that_cannot_be_started_stays_stopped_and_says_why() throws Exception {
    stopped();
    try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThat(taken.isBound()).isTrue();
      RouteStatus status = dropped.routes().start("cabinet").orElseThrow();
      assertThat(status.state()).isEqualTo(RouteStatus.State.STOPPED);
      assertThat(status.reasons()).hasSize(1);
    }
    assertThat(dropped.routes().start("cabinet").orElseThrow().running()).isTrue();
    assertThat(dropped.status("cabinet").reasons()).isEmpty();
  }

  @Test
  void a_folder_that_was_never_good_is_taken_once_mended_and_started() throws Exception {
    dropped.folder("labo", "- route: [", "");
    await().until(() -> dropped.routes().status("labo").isPresent());
    dropped.routes().stop("labo");
    dropped.folder("labo", TestFolders.MLLP, "port=0");
    await().until(() -> dropped.status("labo").reasons().isEmpty());
    assertThat(dropped.isRunning("labo")).isFalse();
    dropped.routes().start("labo");
    await().until(() -> dropped.isRunning("labo"));
  }

  @Test
  void there_is_nothing_to_stop_or_start_where_there_is_no_folder() {
    assertThat(dropped.routes().stop("nobody")).isEmpty();
    assertThat(dropped.routes().start("nobody")).isEmpty();
    assertThat(dropped.routes().status("nobody")).isEmpty();
  }

  @Test
  void health_goes_down_while_a_route_is_stopped_or_was_not_taken() throws Exception {
    RoutesHealth health = new RoutesHealth(dropped.routes());
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    stopped();
    Health down = health.health();
    assertThat(down.getStatus()).isEqualTo(Status.DOWN);
    assertThat(down.getDetails().toString()).isEqualTo("{stopped=[cabinet], not-taken=[]}");
    dropped.routes().start("cabinet");
    dropped.folder("labo", "- route: [", "");
    await().until(() -> health.health().getStatus().equals(Status.DOWN));
    assertThat(health.health().getDetails())
        .isEqualTo(Map.of("stopped", java.util.List.of(), "not-taken", java.util.List.of("labo")));
  }

  private RouteStatus stopped() {
    return dropped.routes().stop("cabinet").orElseThrow();
  }
}
