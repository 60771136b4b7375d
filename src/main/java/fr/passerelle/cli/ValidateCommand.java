package fr.passerelle.cli;

import fr.passerelle.checking.Checking;
import fr.passerelle.checking.Totals;
import fr.passerelle.profiles.Coverage;
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.profiles.Profiles;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code validate PATH…}: every resource of files and folders against FHIR R4, the profiles it
 * claims and those asked for, with the verdict of the server's {@code $validate}.
 */
final class ValidateCommand implements Command {
  private static final int VALID = 0;
  private static final int INVALID = 1;
  private static final int UNREADABLE = 2;

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
      List<ValidatedFile> files = ValidatedFile.in(arguments.subjects());
      Profiles profiles = profiles(arguments, options);
      return run(files, profiles, options);
    } catch (Unusable e) {
      return screen.failed(e.reason());
    } catch (Settings.Unreadable e) {
      return screen.misused("settings.unreadable", e.getMessage());
    } catch (InvalidPathException | IOException e) {
      return screen.failed(Screen.sentence("validate.stopped", e.getClass().getSimpleName()));
    }
  }

  private int run(List<ValidatedFile> files, Profiles profiles, ValidateOptions options)
      throws IOException {
    Progress progress = Progress.on(screen, files);
    ValidatedFiles run = new ValidatedFiles(screen, options, progress);
    Optional<Coverage> coverage =
        options.hasCoverage() ? Optional.of(profiles.coverage()) : Optional.empty();
    ProfileValidator validator =
        coverage.map(ProfileValidator.class::cast).orElseGet(profiles::validator);
    try (Checking checking = new Checking(validator, options.asked(), options.jobs(), run::tell)) {
      files.forEach(file -> run.read(file, checking));
      checking.finish();
    }
    if (coverage.isPresent()) {
      run.tell(coverage.get().profiles());
    }
    Totals totals = run.end();
    if (run.isUnreadable()) {
      return UNREADABLE;
    }
    boolean fails = totals.errors() > 0 || options.failsOnWarning() && totals.warnings() > 0;
    return fails ? INVALID : VALID;
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
