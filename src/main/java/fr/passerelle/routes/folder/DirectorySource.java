package fr.passerelle.routes.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folders of {@code passerelle.routes-dir}. */
public final class DirectorySource implements FolderSource {
  private static final long LARGEST = 64L * 1024 * 1024;

  private final Path directory;

  public DirectorySource(Path directory) {
    this.directory = directory;
  }

  /** Whether that directory is a route folder itself, and no directory of them. */
  public static boolean isRouteFolder(Path directory) {
    return RouteText.NAMES.stream().anyMatch(name -> Files.exists(directory.resolve(name)));
  }

  @Override
  public List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  @Override
  public Map<String, String> fingerprints() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    for (String name : names()) {
      if (FolderSource.isRoute(name)) {
        found.put(name, fingerprint(directory.resolve(name)));
      }
    }
    return found;
  }

  private static String fingerprint(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : filesOf(folder)) {
      text.append(folder.relativize(file))
          .append(' ')
          .append(Files.size(file))
          .append(' ')
          .append(Files.getLastModifiedTime(file))
          .append('\n');
    }
    return text.toString();
  }

  @Override
  public RouteFolder read(String id) throws IOException {
    Path folder = directory.resolve(id);
    SortedMap<String, byte[]> files = new TreeMap<>();
    long total = 0;
    for (Path file : filesOf(folder)) {
      total += Files.size(file);
      if (total > LARGEST) {
        throw new IOException("the folder is larger than 64 MB");
      }
      String path = folder.relativize(file).toString();
      files.put(path.replace(file.getFileSystem().getSeparator(), "/"), Files.readAllBytes(file));
    }
    return new RouteFolder(id, files);
  }

  // Links are not followed: a folder brings its own files and nobody else's.
  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, 4)) {
      return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .collect(Collectors.toList());
    }
  }
}
