package fr.passerelle.profiles;

import fr.passerelle.testing.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The packages of FR Core and the ANS, dropped into the folder for packages of others. */
final class OfficialPackages {
  private OfficialPackages() {}

  /** Our profiles with them; leaves the test out where they are not beside the project. */
  static Profiles into(Path profilesDir) throws IOException {
    Path drop = Files.createDirectories(profilesDir.resolve("packages"));
    try (Stream<Path> guides = Files.list(SharedFolder.path("ig"))) {
      for (Path guide : guides.filter(file -> file.toString().endsWith(".tgz")).toList()) {
        Files.copy(guide, drop.resolve(guide.getFileName()));
      }
    }
    return Profiles.in(profilesDir);
  }
}
