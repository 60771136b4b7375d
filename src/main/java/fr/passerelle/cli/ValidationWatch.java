package fr.passerelle.cli;

import fr.passerelle.checking.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * {@code validate --watch FOLDER…}: looks at every file, then at each again whenever it is saved,
 * until it is interrupted. The exit code is that of the files as they were last seen.
 */
final class ValidationWatch {
  private static final int VALID = 0;
  private static final int INVALID = 1;
  private static final long SECONDS_TO_END = 5;

  private final Screen screen;
  private final ValidationRun run;
  private final Set<String> broken = new TreeSet<>();

  ValidationWatch(Screen screen, ValidationRun run) {
    this.screen = screen;
    this.run = run;
  }

  /**
   * @throws Unusable when something named is no folder
   */
  static List<Path> folders(List<String> names) throws Unusable {
    List<Path> folders = new ArrayList<>();
    for (String name : names) {
      if (name.equals(SentFile.PIPED) || !Files.isDirectory(Path.of(name))) {
        throw new Unusable("validate.watch-folder", name);
      }
      folders.add(Path.of(name));
    }
    return folders;
  }

  /** Returns the exit code once its thread is interrupted, or the process is asked to end. */
  int over(List<Path> folders) throws IOException {
    CompletableFuture<Integer> ended = new CompletableFuture<>();
    if (screen.isOfTheProcess()) {
      Thread watching = Thread.currentThread();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(watching, ended)));
    }
    try (SavedFiles saved = new SavedFiles(folders)) {
      look(filesIn(folders));
      screen.note("validate.watching", folders.size());
      while (!Thread.currentThread().isInterrupted()) {
        look(stillThere(saved.next()));
      }
    } catch (InterruptedException e) {
      // That is how it ends.
    } catch (IllegalStateException e) {
      // Interrupted in the middle of a look.
      if (!Thread.interrupted()) {
        throw e;
      }
    }
    int exit = broken.isEmpty() ? VALID : INVALID;
    ended.complete(exit);
    return exit;
  }

  /** A process that is told to end (Ctrl-C) has the exit code of what was found, not 130. */
  private static void end(Thread watching, CompletableFuture<Integer> ended) {
    watching.interrupt();
    Runtime.getRuntime()
        .halt(ended.completeOnTimeout(INVALID, SECONDS_TO_END, TimeUnit.SECONDS).join());
  }

  private List<ValidatedFile> filesIn(List<Path> folders) throws IOException {
    try {
      return ValidatedFile.in(folders.stream().map(Path::toString).toList());
    } catch (Unusable e) {
      return List.of(); // an empty folder, in which something will be saved
    }
  }

  private List<ValidatedFile> stillThere(Set<Path> saved) throws IOException {
    List<ValidatedFile> files = new ArrayList<>();
    for (Path path : saved) {
      try {
        files.add(ValidatedFile.of(path));
      } catch (Unusable e) {
        broken.remove(ValidatedFile.name(path));
      }
    }
    return files;
  }

  private void look(List<ValidatedFile> files) throws IOException {
    if (files.isEmpty()) {
      return;
    }
    files.forEach(file -> broken.remove(file.name()));
    run.over(files, this::hear);
  }

  private void hear(Checked checked) {
    if (!run.isWell(checked)) {
      broken.add(checked.file());
    }
  }
}
