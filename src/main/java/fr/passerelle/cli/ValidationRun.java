package fr.passerelle.cli;

import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Checking;
import fr.passerelle.checking.Totals;
import fr.passerelle.profiles.Coverage;
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.profiles.Profiles;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks at files: they are checked, told of and summed up, with the options that were typed. */
final class ValidationRun {
  private static final int VALID = 0;
  private static final int INVALID = 1;
  private static final int UNREADABLE = 2;

  private final Screen screen;
  private final ValidateOptions options;
  private final Optional<Coverage> coverage;
  private final ProfileValidator validator;

  ValidationRun(Screen screen, ValidateOptions options, Profiles profiles) {
    this.screen = screen;
    this.options = options;
    this.coverage = options.hasCoverage() ? Optional.of(profiles.coverage()) : Optional.empty();
    this.validator = coverage.map(ProfileValidator.class::cast).orElseGet(profiles::validator);
  }

  /**
   * Looks at them once.
   *
   * @param heard hears of each resource, besides the report
   * @return the exit code
   */
  int over(List<ValidatedFile> files, Consumer<Checked> heard) throws IOException {
    ValidatedFiles run = new ValidatedFiles(screen, options, Progress.on(screen, files));
    try (Checking checking =
        new Checking(
            validator, options.asked(), options.jobs(), checked -> tell(checked, run, heard))) {
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
    return isWell(totals.errors(), totals.warnings()) ? VALID : INVALID;
  }

  /** Whether a resource makes no run fail. */
  boolean isWell(Checked checked) {
    return isWell(checked.errors(), checked.warnings());
  }

  private boolean isWell(long errors, long warnings) {
    return errors == 0 && !(options.failsOnWarning() && warnings > 0);
  }

  private static void tell(Checked checked, ValidatedFiles run, Consumer<Checked> heard) {
    run.tell(checked);
    heard.accept(checked);
  }
}
