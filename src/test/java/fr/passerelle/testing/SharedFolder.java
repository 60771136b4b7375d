package fr.passerelle.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Public samples and guides, which are nobody's to copy and may lie beside the project in {@code
 * ../shared}, or where {@code -Dpasserelle.shared} says. A test that asks for one is left out where
 * it is not; {@code .ci/no-test-skipped} knows the sentence and lets it pass.
 */
public final class SharedFolder {
  private static final Path SHARED = Path.of(System.getProperty("passerelle.shared", "../shared"));

  private SharedFolder() {}

  /** A file or folder there. */
  public static Path path(String first, String... more) {
    Path path = SHARED.resolve(Path.of(first, more));
    Assumptions.assumeTrue(Files.exists(path), "not beside the project: " + path.getFileName());
    return path;
  }
}
