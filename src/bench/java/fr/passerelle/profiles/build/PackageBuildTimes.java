package fr.passerelle.profiles.build;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/**
 * How long the parts take of what makes the package and the guide from the source, once, in a cold
 * Java. Needs node and {@code npm ci} in {@code fhir-profiles}.
 */
public final class PackageBuildTimes {
  private static final Path PROJECT = Path.of("fhir-profiles");

  private PackageBuildTimes() {}

  /** Runs it in a folder of its own, which it deletes. */
  public static void main(String[] args) throws Exception {
    Path scratch = Files.createTempDirectory("package-build");
    try {
      FhirContext fhir = FhirContext.forR4Cached();
      Path home = scratch.resolve("home");
      Path compiled = scratch.resolve("compiled");
      Path built = scratch.resolve("package");
      long start = System.nanoTime();
      new R4CorePackage(fhir).writeTo(home.resolve(".fhir/packages"));
      long core = tell("FHIR R4 itself, once in a checkout", start);
      new Sushi(PROJECT, home).compile(compiled).ifPresent(System.out::println);
      long sushi = tell("SUSHI", core);
      new PackageBuild(fhir).build(compiled, built);
      long snapshots = tell("snapshots and package", sushi);
      new GuidePages(built, fhir).writeTo(scratch.resolve("guide"));
      tell("guide", snapshots);
      tell("together", start);
    } finally {
      FileSystemUtils.deleteRecursively(scratch);
    }
  }

  private static long tell(String part, long since) {
    long now = System.nanoTime();
    System.out.printf(Locale.ROOT, "%-36s %6.1f s%n", part, (now - since) / 1e9);
    return now;
  }
}
