package bench;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.profiles.Profiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * What our profiles cost a server, each time in a Java of its own: what its start waits for, and
 * what is done behind it. How to run it: {@code src/bench/README.md}.
 */
public final class ProfileLoading {
  private static final List<String> STEPS =
      List.of("the start waits for", "then all definitions", "then the first validation");

  private ProfileLoading() {}

  /**
   * Runs it.
   *
   * @param args number of rounds (5), or {@code once} for one round in this Java
   */
  public static void main(String[] args) throws Exception {
    if (args.length > 0 && args[0].equals("once")) {
      System.out.println(once());
      return;
    }
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    List<double[]> times = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      times.add(inAJavaOfItsOwn());
    }
    for (int step = 0; step < STEPS.size(); step++) {
      int column = step;
      double[] sorted = times.stream().mapToDouble(each -> each[column]).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "%-26s median %6.0f ms   least %6.0f   most %6.0f%n",
          STEPS.get(step),
          sorted[sorted.length / 2],
          sorted[0],
          sorted[sorted.length - 1]);
    }
  }

  private static String once() {
    // A server has parsed resources of FHIR before it comes to profiles.
    FhirContext fhir = FhirContext.forR4Cached();
    fhir.newJsonParser()
        .parseResource(SearchParameter.class, "{\"resourceType\":\"SearchParameter\"}");
    long start = System.nanoTime();
    Profiles profiles = Profiles.in(Path.of("fhir-profiles"));
    profiles.catalog().searchParameters();
    long catalog = System.nanoTime();
    profiles.packages().definitions().fetchAllStructureDefinitions();
    long definitions = System.nanoTime();
    profiles
        .validator()
        .validate("{\"resourceType\":\"Task\"}", profiles.catalog().profilesOn("Task"));
    long validation = System.nanoTime();
    return String.format(
        Locale.ROOT,
        "%.1f %.1f %.1f",
        (catalog - start) / 1e6,
        (definitions - catalog) / 1e6,
        (validation - definitions) / 1e6);
  }

  private static double[] inAJavaOfItsOwn() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ProfileLoading.class.getName(),
                "once")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader printed = process.inputReader()) {
      String last = "";
      for (String line = printed.readLine(); line != null; line = printed.readLine()) {
        last = line;
      }
      return Arrays.stream(last.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
  }
}
