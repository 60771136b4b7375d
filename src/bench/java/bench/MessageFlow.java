package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/**
 * Laboratory reports over eight MLLP connections into the packaged server, each answered after it
 * is stored. How to run it and what to reach: {@code src/bench/README.md}.
 */
public final class MessageFlow {
  private static final int CONNECTIONS = 8;
  private static final int WARM_UP = 2_000;

  private final AtomicInteger next = new AtomicInteger();
  private final int port;

  private MessageFlow(int port) {
    this.port = port;
  }

  /**
   * Runs it.
   *
   * @param args number of steps (5), messages of each step (2000)
   */
  public static void main(String[] args) throws Exception {
    int steps = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    int messages = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
    int port = ServerProcess.freePort();
    try (ServerProcess server = start(port)) {
      MessageFlow flow = new MessageFlow(port);
      flow.send(WARM_UP);
      for (int step = 0; step < steps; step++) {
        double processor = server.processorSeconds();
        long start = System.nanoTime();
        long[] millis = flow.send(messages);
        print(messages, System.nanoTime() - start, millis, server, processor);
      }
    }
  }

  private static ServerProcess start(int port) throws IOException {
    Path routes = Files.createTempDirectory("passerelle-bench-routes");
    Path folder = Files.createDirectory(routes.resolve("labo-bench"));
    Files.writeString(
        folder.resolve("route.camel.yaml"),
        """
        - route:
            id: labo-bench
            from:
              uri: passerelle-mllp:127.0.0.1:{{port}}
              steps:
                - to:
                    uri: passerelle:intake
                    parameters:
                      format: hl7v2
        """);
    Files.writeString(
        folder.resolve("route.properties"),
        "port=" + port + "\nzone=Europe/Paris\nauthority=identity\nunknown-patient=create\n");
    return ServerProcess.start(
        List.of(Benchmark.JAVA, "-Xmx1g", "-jar", Benchmark.ARCHIVE.toString()),
        List.of("--passerelle.demo-data=false", "--passerelle.routes-dir=" + routes));
  }

  /** Milliseconds each took, sorted. */
  private long[] send(int messages) throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Callable<List<Long>>> work = new ArrayList<>();
      for (int sender = 0; sender < CONNECTIONS; sender++) {
        work.add(() -> sendOver(messages / CONNECTIONS));
      }
      List<Long> times = new ArrayList<>();
      for (Future<List<Long>> done : senders.invokeAll(work)) {
        times.addAll(done.get());
      }
      return times.stream().flatMapToLong(LongStream::of).sorted().toArray();
    } finally {
      senders.shutdown();
    }
  }

  private List<Long> sendOver(int messages) throws IOException {
    List<Long> times = new ArrayList<>();
    try (MllpConnection connection = new MllpConnection(port)) {
      for (int n = 0; n < messages; n++) {
        long start = System.nanoTime();
        String answer = connection.send(LaboratoryReports.report(next.getAndIncrement()));
        if (!answer.contains("MSA|AA|")) {
          throw new IOException("not stored: " + answer);
        }
        times.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
      }
    }
    return times;
  }

  private static void print(
      int messages, long nanos, long[] millis, ServerProcess server, double processorBefore)
      throws IOException {
    System.out.printf(
        Locale.ROOT,
        "%.0f messages/s   median %d ms   99%% under %d ms   processor %.1f ms each   resident %.0f"
            + " MB%n",
        messages / (nanos / 1e9),
        millis[millis.length / 2],
        millis[(int) (millis.length * 0.99)],
        (server.processorSeconds() - processorBefore) * 1_000 / messages,
        server.residentMegabytes());
  }
}
