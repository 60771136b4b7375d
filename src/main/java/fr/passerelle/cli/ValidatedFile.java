package fr.passerelle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A file to validate.
 *
 * @param name as it was given, below its folder where that was given; with {@code /} everywhere
 * @param path null for what is piped in
 * @param bytes its length, 0 where it is not known
 */
record ValidatedFile(String name, Path path, long bytes) {
  private static final List<String> IN_FOLDERS = List.of(".json", ".xml", ".ndjson", ".jsonl");

  /**
   * Those named, and those of the folders named whose names end as FHIR's do, in the order of their
   * names; what begins with a dot is left alone.
   *
   * @throws Unusable when something named is not there, or nothing is
   */
  static List<ValidatedFile> in(List<String> names) throws Unusable, IOException {
    List<ValidatedFile> files = new ArrayList<>();
    for (String name : names) {
      if (name.equals(SentFile.PIPED)) {
        files.add(new ValidatedFile(name, null, 0));
      } else {
        files.addAll(at(name));
      }
    }
    if (files.isEmpty()) {
      throw new Unusable("validate.empty", String.join(", ", IN_FOLDERS));
    }
    return files;
  }

  private static List<ValidatedFile> at(String name) throws Unusable, IOException {
    try {
      Path path = Path.of(name);
      if (!Files.isDirectory(path)) {
        return List.of(of(path));
      }
      try (Stream<Path> all = Files.walk(path)) {
        List<ValidatedFile> files = new ArrayList<>();
        for (Path file : all.filter(each -> isMeant(path, each)).sorted().toList()) {
          files.add(of(file));
        }
        return files;
      }
    } catch (InvalidPathException | UncheckedIOException e) {
      throw new Unusable("file.unreadable", name, e.getClass().getSimpleName());
    }
  }

  static ValidatedFile of(Path file) throws IOException, Unusable {
    String name = name(file);
    if (!Files.exists(file)) {
      throw new Unusable("file.unreadable", name, "NoSuchFile");
    }
    return new ValidatedFile(name, file, Files.size(file));
  }

  static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  static boolean isMeant(Path folder, Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file)
        && IN_FOLDERS.stream().anyMatch(name::endsWith)
        && Stream.iterate(file, each -> !each.equals(folder), Path::getParent)
            .noneMatch(each -> each.getFileName().toString().startsWith("."));
  }

  InputStream open(InputStream piped) throws IOException {
    return path == null ? piped : Files.newInputStream(path);
  }
}
