package fr.passerelle.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The files of the project as git sees them: tracked ones and new ones that are not ignored. */
final class TrackedFiles {

  private TrackedFiles() {}

  static List<Path> all() {
    Assumptions.assumeTrue(Files.exists(Path.of(".git")), "not in a git checkout");
    try {
      Process git =
          new ProcessBuilder("git", "ls-files", "-z", "-co", "--exclude-standard")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return names
          .lines()
          .flatMap(line -> List.of(line.split("\0")).stream())
          .map(Path::of)
          .filter(Files::isRegularFile)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file; bytes that are no UTF-8 come out as replacement characters. */
  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
