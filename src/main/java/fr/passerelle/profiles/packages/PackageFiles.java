package fr.passerelle.profiles.packages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of our own package are read from: a folder, or the class path. */
public interface PackageFiles {
  /** Folder of our package below {@code passerelle.profiles-dir} and on the class path. */
  String FOLDER = "package";

  String CLASS_PATH = "/fhir-profiles/" + FOLDER + "/";

  /** The text of that file. */
  String text(String name);

  /** The package in {@code profilesDir} where there is one, else the one the jar brings. */
  static PackageFiles in(Path profilesDir) {
    Path folder = profilesDir.resolve(FOLDER);
    return Files.exists(folder.resolve("package.json"))
        ? name -> textOf(folder.resolve(name))
        : PackageFiles::textOnClassPath;
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String textOnClassPath(String name) {
    try (InputStream file = PackageFiles.class.getResourceAsStream(CLASS_PATH + name)) {
      if (file == null) {
        throw new IllegalStateException("Not on the class path: " + CLASS_PATH + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
