package fr.passerelle.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * The committed package is what the FSH source gives. Run with {@code -Dprofiles.write} to write
 * the package, and the guide that is taken from it, anew after a change of the source.
 */
class PackageMatchesSourceTest {
  private static final Path PROJECT = Path.of("fhir-profiles");
  private static final Path PACKAGE = PROJECT.resolve("package");
  private static final Path HOME = PROJECT.resolve("node_modules/.cache/fhir");

  private final FhirContext fhir = FhirContext.forR4Cached();
  private final Sushi sushi = new Sushi(PROJECT, HOME);
  @TempDir Path scratch;

  @Test
  void the_committed_package_is_what_the_source_gives() throws Exception {
    assumeTrue(sushi.isInstalled(), "needs node and 'npm ci' in fhir-profiles");
    Path built = build();
    if (System.getProperty("profiles.write") != null) {
      FileSystemUtils.deleteRecursively(PACKAGE);
      FileSystemUtils.copyRecursively(built, PACKAGE);
      new GuidePages(PACKAGE, fhir).writeTo(GuideMatchesPackageTest.GUIDE);
    }
    assertThat(texts(PACKAGE)).isEqualTo(texts(built));
  }

  private Path build() throws Exception {
    new R4CorePackage(fhir).writeTo(HOME.resolve(".fhir/packages"));
    Path compiled = scratch.resolve("compiled");
    assertThat(sushi.compile(compiled)).as("errors and warnings of SUSHI").isEmpty();
    Path built = scratch.resolve("package");
    new PackageBuild(fhir).build(compiled, built);
    return built;
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        // A checkout on Windows may have changed the line ends.
        texts.put(name, Files.readString(file).replace("\r\n", "\n"));
      }
    }
    return texts;
  }
}
