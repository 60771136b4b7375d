package bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A server under measurement: a process of its own, in an empty folder, on a free port. */
final class ServerProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Process process;
  private final URI fhir;
  private final double secondsToReady;

  private ServerProcess(Process process, URI fhir) throws IOException {
    this.process = process;
    this.fhir = fhir;
    long started = System.nanoTime();
    waitUntilReady();
    this.secondsToReady = (System.nanoTime() - started) / 1e9;
  }

  /** Starts it and waits for its first answer to a search. */
  static ServerProcess start(List<String> java, List<String> arguments) throws IOException {
    int port = freePort();
    Path folder = Files.createTempDirectory("passerelle-bench");
    List<String> command =
        Stream.of(java, arguments, List.of("--server.port=" + port)).flatMap(List::stream).toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    return new ServerProcess(builder.start(), URI.create("http://127.0.0.1:" + port + "/fhir/"));
  }

  URI fhir() {
    return fhir;
  }

  double secondsToReady() {
    return secondsToReady;
  }

  /** Resident memory in MB, where Linux tells it. */
  double residentMegabytes() {
    return Memory.megabytes(process, "VmRSS");
  }

  /** Processor time used since it was started. */
  double processorSeconds() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  private void waitUntilReady() throws IOException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest search = HttpRequest.newBuilder(fhir.resolve("Patient?_count=1")).build();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(client, search)) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new IOException("the server did not start");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private static boolean answers(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
