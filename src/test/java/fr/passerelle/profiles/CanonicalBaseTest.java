package fr.passerelle.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The canonical base is a reserved name until the owner chooses one: changing it is one line. */
class CanonicalBaseTest {
  private static final Path CONFIG = Path.of("fhir-profiles/sushi-config.yaml");
  private static final Path GENERATED = Path.of("fhir-profiles/package");
  private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", "data");

  private final String base = OurProfiles.PROFILES.catalog().canonicalBase();

  @Test
  void the_package_has_the_base_of_the_configuration() throws IOException {
    assertThat(CONFIG).content().containsOnlyOnce("canonical: " + base + "\n");
  }

  @Test
  void the_base_stands_nowhere_else() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("."))) {
      assertThat(files.map(Path::normalize).filter(this::isSource).filter(this::mentionsTheBase))
          .containsExactly(CONFIG);
    }
  }

  private boolean isSource(Path file) {
    for (Path part : file) {
      if (NOT_OURS.contains(part.toString())) {
        return false;
      }
    }
    return Files.isRegularFile(file) && !file.startsWith(GENERATED);
  }

  private boolean mentionsTheBase(Path file) {
    try {
      // Every byte a character: the files need not be text.
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(base);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
