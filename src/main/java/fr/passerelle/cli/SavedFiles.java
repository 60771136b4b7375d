package fr.passerelle.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Files that are saved, created or deleted in folders and whatever folders are in them, as the
 * operating system tells of them. What is still being written is waited for.
 */
final class SavedFiles implements AutoCloseable {
  private static final Duration QUIET = Duration.ofMillis(200);

  private final WatchService events = FileSystems.getDefault().newWatchService();
  private final Map<WatchKey, Watched> watched = new HashMap<>();

  SavedFiles(List<Path> folders) throws IOException {
    for (Path folder : folders) {
      watch(folder, folder);
    }
  }

  /**
   * @param root what was named, so that what is hidden in it is left alone
   */
  private record Watched(Path root, Path folder) {}

  /** Waits until something was saved and nothing more is being written. */
  Set<Path> next() throws IOException, InterruptedException {
    Set<Path> saved = new TreeSet<>();
    for (WatchKey key = events.take();
        key != null;
        key = events.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS)) {
      Watched place = watched.get(key);
      for (WatchEvent<?> event : key.pollEvents()) {
        add(event, place, saved);
      }
      if (!key.reset()) {
        watched.remove(key);
      }
    }
    return saved;
  }

  private void add(WatchEvent<?> event, Watched place, Set<Path> saved) throws IOException {
    if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
      // More happened than was kept: everything there may have changed.
      saved.addAll(filesIn(place.root(), place.folder()));
      return;
    }
    Path path = place.folder().resolve((Path) event.context());
    if (Files.isDirectory(path)) {
      watch(place.root(), path);
      saved.addAll(filesIn(place.root(), path));
    } else if (ValidatedFile.isMeant(place.root(), path) || Files.notExists(path)) {
      saved.add(path);
    }
  }

  private void watch(Path root, Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.filter(Files::isDirectory).toList()) {
        WatchKey key =
            each.register(
                events,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
        watched.put(key, new Watched(root, each));
      }
    }
  }

  private static List<Path> filesIn(Path root, Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(each -> ValidatedFile.isMeant(root, each)).toList();
    }
  }

  @Override
  public void close() throws IOException {
    events.close();
  }
}
