package fr.passerelle.cli;

import fr.passerelle.profiles.Profiles;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code validate PATH…}: every resource of files and folders against FHIR R4, the profiles it
 * claims and those asked for, with the verdict of the server's {@code $validate}; with {@code
 * --watch} again whenever one is saved.
 */
final class ValidateCommand implements Command {
  private final Screen screen;

  ValidateCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Set<String> options() {
    return ValidateOptions.NAMES;
  }

  @Override
  public int run(Arguments arguments) {
    if (arguments.subjects().isEmpty()) {
      return screen.misused("validate.no-path");
    }
    try {
      ValidateOptions options = ValidateOptions.of(arguments, screen.language());
      return options.isWatching() ? watch(arguments, options) : look(arguments, options);
    } catch (Unusable e) {
      return screen.failed(e.reason());
    } catch (Settings.Unreadable e) {
      return screen.misused("settings.unreadable", e.getMessage());
    } catch (InvalidPathException | IOException e) {
      return screen.failed(Screen.sentence("validate.stopped", e.getClass().getSimpleName()));
    }
  }

  private int look(Arguments arguments, ValidateOptions options)
      throws Unusable, Settings.Unreadable, IOException {
    List<ValidatedFile> files = ValidatedFile.in(arguments.subjects());
    return run(arguments, options).over(files, checked -> {});
  }

  private int watch(Arguments arguments, ValidateOptions options)
      throws Unusable, Settings.Unreadable, IOException {
    List<Path> folders = ValidationWatch.folders(arguments.subjects());
    return new ValidationWatch(screen, run(arguments, options)).over(folders);
  }

  private ValidationRun run(Arguments arguments, ValidateOptions options)
      throws Unusable, Settings.Unreadable {
    return new ValidationRun(screen, options, profiles(arguments, options));
  }

  /** A package that was named and cannot be used stops all: its profiles would not be held. */
  private Profiles profiles(Arguments arguments, ValidateOptions options)
      throws Unusable, Settings.Unreadable {
    Profiles profiles = Profiles.of(Settings.quickly(arguments.settings()), options.packages());
    for (Path asked : options.packages()) {
      String name = String.valueOf(asked.getFileName());
      for (String problem : profiles.packages().problems()) {
        if (problem.contains(name)) {
          throw new Unusable("validate.package", problem);
        }
      }
    }
    return profiles;
  }
}
