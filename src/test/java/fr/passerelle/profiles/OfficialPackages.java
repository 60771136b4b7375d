package fr.passerelle.profiles;

import fr.passerelle.testing.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The packages of FR Core and the ANS, dropped into the folder for packages of others. */
public final class OfficialPackages {
  private OfficialPackages() {}

  /** Our profiles with them; leaves the test out where they are not beside the project. */
  static Profiles into(Path profilesDir) throws IOException {
    dropInto(Files.createDirectories(profilesDir.resolve("packages")));
    return Profiles.in(profilesDir);
  }

  /** Copies them; leaves the test out where they are not beside the project. */
  public static void dropInto(Path folder) throws IOException {
    try (Stream<Path> guides = Files.list(SharedFolder.path("ig"))) {
      for (Path guide : guides.filter(file -> file.toString().endsWith(".tgz")).toList()) {
        Files.copy(guide, folder.resolve(guide.getFileName()));
      }
    }
  }
}
