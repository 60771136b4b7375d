package bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * The validator in its places: in a Java program beside HAPI's own, as {@code $validate} beside a
 * plain HAPI JPA server, and on the command line. How to run it: {@code src/bench/README.md}.
 */
public final class Validating {
  private static final int LINES = 10_000;
  private static final int WARM_UP = 4;
  private static final String SMALL_TASK =
      "{\"resourceType\":\"Task\",\"status\":\"requested\",\"intent\":\"order\"}";

  private Validating() {}

  /**
   * Runs it.
   *
   * @param args number of rounds (3), seconds of each measurement (10)
   */
  public static void main(String[] args) throws Exception {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    Duration measured = Duration.ofSeconds(args.length > 1 ? Integer.parseInt(args[1]) : 10);
    for (Engines.Sample sample : Engines.SAMPLES) {
      double ours = Engines.kept(sample.text(), rounds, measured);
      double fresh = Engines.fresh(sample.text(), rounds, measured);
      line("one core, " + sample.name(), "HAPI's", ours, fresh);
    }
    List<Double> ours = new ArrayList<>();
    List<Double> plain = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      ours.add(served(Benchmark::underLoad, measured));
      plain.add(served(Benchmark::reference, measured));
    }
    line("Task/$validate, 4 clients", "plain", median(ours), median(plain));
    commandLine(rounds);
  }

  /** How a server is started. */
  private interface Server {
    ServerProcess start() throws IOException;
  }

  private static double served(Server server, Duration measured) throws Exception {
    try (ServerProcess running = server.start()) {
      IntFunction<HttpRequest> request =
          n ->
              HttpRequest.newBuilder(running.fhir().resolve("Task/$validate"))
                  .header("Content-Type", "application/fhir+json")
                  .POST(BodyPublishers.ofString(SMALL_TASK))
                  .build();
      return new Load(measured.multipliedBy(WARM_UP), measured).rate(request, 200);
    }
  }

  private static void commandLine(int rounds) throws Exception {
    Path folder = Files.createTempDirectory("passerelle-bench-validate");
    Path one = Files.writeString(folder.resolve("one.json"), Engines.SAMPLES.get(0).text(), UTF_8);
    Path many = folder.resolve("many.ndjson");
    List<String> lines = new ArrayList<>();
    for (int n = 0; n < LINES; n++) {
      Engines.Sample sample = Engines.SAMPLES.get(n % Engines.SAMPLES.size());
      lines.add(sample.text().lines().map(String::strip).reduce("", String::concat));
    }
    Files.write(many, lines, UTF_8);
    Launched first = Launched.validate(folder, one);
    List<Double> next = new ArrayList<>();
    List<Launched> streams = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      next.add(Launched.validate(folder, one).seconds());
      streams.add(Launched.validate(folder, many));
    }
    System.out.printf(
        Locale.ROOT,
        "command line: the first verdict after %.1f s, of the next commands after %.1f s%n",
        first.seconds(),
        median(next));
    System.out.printf(
        Locale.ROOT,
        "command line: %d lines, %.0f a second, %.0f MB at most%n",
        LINES,
        LINES / median(streams.stream().map(Launched::seconds).toList()),
        streams.stream().mapToDouble(Launched::megabytes).max().orElse(Double.NaN));
  }

  private static void line(String what, String other, double ours, double theirs) {
    System.out.printf(
        Locale.ROOT,
        "%-26s passerelle %8.1f/s   %s %8.1f/s   ratio %5.1f%n",
        what,
        ours,
        other,
        theirs,
        ours / theirs);
  }

  private static double median(List<Double> figures) {
    double[] sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
