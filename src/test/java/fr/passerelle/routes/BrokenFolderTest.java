package fr.passerelle.routes;

import static fr.passerelle.routes.IntakeInMemory.answerTo;
import static fr.passerelle.routes.MllpSender.frame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One folder broken in ten ways while messages flow on the others. */
@Timeout(120)
class BrokenFolderTest {
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final int MOST = 200_000;

  @TempDir Path directory;
  private final IntakeInMemory intake = new IntakeInMemory();
  private final AtomicBoolean over = new AtomicBoolean();
  private DroppedRoutes dropped;

  @BeforeEach
  void start() throws Exception {
    dropped = new DroppedRoutes(directory, intake);
    dropped.folder("cabinet", TestFolders.MLLP, "port=0");
    dropped.folder("hopital", TestFolders.MLLP, "port=0");
    dropped.folder("labo", TestFolders.MLLP, "port=0");
    dropped.routes().start();
  }

  @AfterEach
  void stop() {
    over.set(true);
    dropped.close();
  }

  @Test
  void no_message_of_the_others_is_lost_or_delayed() throws Exception {
    List<CompletableFuture<Flow>> flows = List.of(flow("cabinet"), flow("hopital"));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      for (Map.Entry<String, Runnable> way : ways(taken.getLocalPort()).entrySet()) {
        way.getValue().run();
        await().alias(way.getKey()).until(() -> !dropped.status("labo").reasons().isEmpty());
        assertThat(dropped.isRunning("labo")).as(way.getKey()).isTrue();
        mend();
        await().alias("mended after " + way.getKey()).until(this::isMended);
      }
    }
    over.set(true);
    int sent = 0;
    for (CompletableFuture<Flow> each : flows) {
      Flow flow = each.get();
      assertThat(flow.wrong()).isZero();
      assertThat(flow.longest()).isLessThan(LONGEST);
      assertThat(flow.answered()).isGreaterThan(100);
      sent += flow.answered();
    }
    assertThat(intake.received).hasSize(sent);
    assertThat(dropped.send("labo", "mended")).isEqualTo(answerTo("mended"));
  }

  private Map<String, Runnable> ways(int takenPort) {
    Map<String, Runnable> ways = new LinkedHashMap<>();
    ways.put("YAML that cannot be read", () -> route("- route: ["));
    ways.put("no route", () -> delete("route.camel.yaml"));
    ways.put("two route files", () -> write("route.camel.xml", "<routes/>"));
    ways.put("a step that runs code", () -> route(TestFolders.MLLP + "        - bean: {ref: x}\n"));
    ways.put("a scheme nobody allowed", () -> route(replaced("passerelle-mllp:", "exec:")));
    ways.put("a format there is not", () -> route(replaced("hl7v2", "hl7v9")));
    ways.put("an unknown term", () -> contract("port=0\npasword=x"));
    ways.put("another route's secret", () -> contract("port=0\nhost=${env:CABINET_SECRET}"));
    ways.put("a case that does not hold", this::breakCase);
    ways.put("a port that is taken", () -> contract("port=" + takenPort));
    assertThat(ways).hasSize(10);
    return ways;
  }

  private void breakCase() {
    write("cases/01-x/input.hl7", "MSH");
    write("cases/01-x/expected.outcome.json", "{\"fate\":\"integrated\"}");
  }

  private void mend() {
    delete("route.camel.xml");
    delete("cases/01-x/input.hl7");
    delete("cases/01-x/expected.outcome.json");
    route(TestFolders.MLLP);
    contract("port=0");
  }

  private boolean isMended() {
    return dropped.isRunning("labo") && dropped.status("labo").reasons().isEmpty();
  }

  private static String replaced(String from, String to) {
    return TestFolders.MLLP.replace(from, to);
  }

  private void route(String text) {
    write("route.camel.yaml", text);
  }

  private void contract(String text) {
    write("route.properties", text);
  }

  private void write(String name, String text) {
    try {
      Path file = directory.resolve("labo").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void delete(String name) {
    try {
      Files.deleteIfExists(directory.resolve("labo").resolve(name));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * What one sender saw, each message sent after the answer to the one before.
   *
   * @param wrong answers that were not to the message just sent
   */
  private record Flow(int answered, int wrong, Duration longest) {}

  private CompletableFuture<Flow> flow(String id) {
    int port = dropped.port(id);
    return CompletableFuture.supplyAsync(() -> flow(id, port));
  }

  private Flow flow(String id, int port) {
    int answered = 0;
    int wrong = 0;
    long longest = 0;
    try (MllpSender sender = new MllpSender(port)) {
      while (!over.get() && answered < MOST) {
        String text = id + " " + answered;
        long begun = System.nanoTime();
        wrong += sender.write(frame(text)).answer().equals(answerTo(text)) ? 0 : 1;
        longest = Math.max(longest, System.nanoTime() - begun);
        answered++;
        java.util.concurrent.locks.LockSupport.parkNanos(5_000_000); // a steady flow, not a flood
      }
      return new Flow(answered, wrong, Duration.ofNanos(longest));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
