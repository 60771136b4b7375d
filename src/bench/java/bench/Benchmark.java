package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Measures the packaged server and the reference in turn and prints the medians. How to run it and
 * what to reach: {@code src/bench/README.md}.
 */
public final class Benchmark {

  static final Path ARCHIVE = Path.of("target", "passerelle.jar").toAbsolutePath();
  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** Java compiles what is hot for minutes; the warm-up is this many times the measurement. */
  private static final int WARM_UP = 4;

  private Benchmark() {}

  /**
   * Runs it.
   *
   * @param args number of rounds (3), seconds of each measurement (10)
   */
  public static void main(String[] args) throws Exception {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    Duration measured = Duration.ofSeconds(args.length > 1 ? Integer.parseInt(args[1]) : 10);
    List<Figures> ours = new ArrayList<>();
    List<Figures> reference = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      ours.add(measure(Benchmark::passerelle, measured));
      reference.add(measure(phase -> reference(), measured));
    }
    print(ours, reference);
  }

  private static Figures measure(Server server, Duration measured) throws Exception {
    double ready;
    double memory;
    try (ServerProcess started = server.start(Phase.START)) {
      ready = started.secondsToReady();
      memory = started.residentMegabytes();
    }
    try (ServerProcess running = server.start(Phase.LOAD)) {
      CareTasks tasks = new CareTasks(running.fhir());
      tasks.store();
      Load load = new Load(measured.multipliedBy(WARM_UP), measured);
      double searches = load.rate(tasks::search, 200);
      double creates = load.rate(tasks::create, 201);
      return new Figures(ready, memory, searches, creates);
    }
  }

  // A newcomer's start, with the options of spring-boot:run, and those of docker/bin/passerelle.
  private static ServerProcess passerelle(Phase phase) throws IOException {
    List<String> java = new ArrayList<>(List.of(JAVA));
    java.addAll(List.of(System.getProperty("passerelle.jvm").split(" ")));
    if (phase == Phase.LOAD) {
      java.removeIf(option -> option.startsWith("-XX:"));
    }
    java.addAll(List.of("-jar", ARCHIVE.toString()));
    // Without the example routes: their port may be taken.
    return ServerProcess.start(
        java, List.of("--passerelle.demo-data=false", "--passerelle.routes-dir=."));
  }

  static ServerProcess underLoad() throws IOException {
    return passerelle(Phase.LOAD);
  }

  static ServerProcess reference() throws IOException {
    String classPath = System.getProperty("java.class.path");
    return ServerProcess.start(
        List.of(JAVA, "-Xmx1g", "-cp", classPath, Reference.class.getName()),
        List.of("--spring.config.name=reference"));
  }

  private static void print(List<Figures> ours, List<Figures> reference) throws IOException {
    System.out.printf(Locale.ROOT, "archive: %d MB%n", Files.size(ARCHIVE) / 1_000_000);
    line("ready (s)", ours, reference, Figures::secondsToReady);
    line("resident (MB)", ours, reference, Figures::residentMegabytes);
    line("searches/s", ours, reference, Figures::searchesPerSecond);
    line("creates/s", ours, reference, Figures::createsPerSecond);
  }

  private static void line(
      String name, List<Figures> ours, List<Figures> theirs, ToDoubleFunction<Figures> figure) {
    double mine = median(ours, figure);
    double other = median(theirs, figure);
    System.out.printf(
        Locale.ROOT,
        "%-14s passerelle %8.1f   reference %8.1f   ratio %5.2f%n",
        name,
        mine,
        other,
        mine / other);
  }

  private static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** What a server is started for. */
  private enum Phase {
    START,
    LOAD
  }

  /** How a server is started. */
  private interface Server {
    ServerProcess start(Phase phase) throws IOException;
  }

  /** What one round of one server gave. */
  private record Figures(
      double secondsToReady,
      double residentMegabytes,
      double searchesPerSecond,
      double createsPerSecond) {}
}
