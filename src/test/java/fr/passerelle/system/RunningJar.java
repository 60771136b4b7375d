package fr.passerelle.system;

import static org.awaitility.Awaitility.await;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The archive as an operator runs it, in a process of its own that can be killed. */
final class RunningJar implements Closeable {
  private static final Duration READY = Duration.ofMinutes(4);

  private final Path folder;
  private final int httpPort = WholeServer.freePort();
  private final int mllpPort;
  private final List<String> settings;
  private Process process;

  /**
   * @param mllpPort where a route of the settings listens once it takes messages
   */
  RunningJar(Path folder, int mllpPort, String... settings) {
    this.folder = folder;
    this.mllpPort = mllpPort;
    this.settings = List.of(settings);
  }

  /** Starts the program, and waits until it takes messages. */
  void start() {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("target", "passerelle.jar").toAbsolutePath().toString(),
                "--server.port=" + httpPort,
                "--passerelle.demo-data=false"));
    command.addAll(settings);
    try {
      process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    await().atMost(READY).pollInterval(Duration.ofMillis(200)).until(this::takesMessages);
  }

  private boolean takesMessages() {
    if (!process.isAlive()) {
      throw new IllegalStateException("the program ended with " + process.exitValue());
    }
    try (MllpClient probe = new MllpClient(mllpPort)) {
      return true;
    } catch (UncheckedIOException | IOException e) {
      return false;
    }
  }

  /** {@code kill -9}: no shutdown hook runs. */
  void kill() {
    process.destroyForcibly();
    await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
  }

  /** What the server answers to a GET of that path. */
  String get(String path) {
    URI address = URI.create("http://localhost:" + httpPort + path);
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(address).build(),
              HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      process.destroy();
      try {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
