package fr.passerelle.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the Dockerfile does to the archive, and what the container then runs, without docker. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the image runs Linux: its scripts need sh")
class ContainerProgramIT {

  private static final Path ARCHIVE = Path.of("target", "passerelle.jar").toAbsolutePath();

  @TempDir Path program;
  @TempDir Path work;
  @TempDir Path examples;

  @Test
  void the_prepared_program_starts_from_its_archive_and_says_it_is_healthy() throws Exception {
    Script script = new Script(program);
    Path settings =
        Files.createDirectories(examples.resolve("exemple")).resolve("route.properties");
    Files.writeString(settings, "host=127.0.0.1\nport=2575\n");

    assertThat(
            script.run(
                "prepare",
                ARCHIVE.toString(),
                program.toString(),
                work.toString(),
                examples.toString()))
        .satisfies(outcome -> assertThat(outcome.code()).as(outcome.output()).isZero());
    assertThat(program.resolve("app").resolve("archive.options")).isNotEmptyFile();
    assertThat(work.resolve("camel-routes").resolve("exemple").resolve("route.properties"))
        .hasContent("host=0.0.0.0\nport=2575\n");

    int port = freePort();
    Process server =
        script
            .with("SERVER_PORT", port)
            .with("PASSERELLE_LISTEN_BEYOND_LOOPBACK", "true")
            .with("PASSERELLE_DATA_DIR", work.resolve("data"))
            .with("PASSERELLE_ROUTES_DIR", Files.createDirectory(work.resolve("no-routes")))
            .start("container-start", work.resolve("log"));
    try {
      await()
          .atMost(Duration.ofMinutes(4))
          .pollInterval(Duration.ofSeconds(1))
          .until(() -> !server.isAlive() || script.run("container-health").code() == 0);
      assertThat(server.isAlive()).as(Files.readString(work.resolve("log"))).isTrue();
      assertThat(work.resolve("log")).content().contains("listen-beyond-loopback");
    } finally {
      server.destroy();
      server.onExit().join();
    }
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
