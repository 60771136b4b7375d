package fr.passerelle.cli;

import fr.passerelle.checking.Advisor;
import fr.passerelle.checking.Checking;
import fr.passerelle.checking.reports.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind {@code validate}.
 *
 * @param asked profiles, language and what is silenced
 * @param packages files of packages besides those of the settings
 * @param failsOnWarning whether a warning makes the exit code 1
 * @param jobs how many resources are checked at a time
 * @param hasCoverage whether the report says what of the profiles was never exercised
 * @param isWatching whether the files are looked at again when they are saved
 */
record ValidateOptions(
    Checking.Asked asked,
    List<Path> packages,
    ReportFormat format,
    boolean failsOnWarning,
    int jobs,
    boolean hasCoverage,
    boolean isWatching) {
  private static final String PROFILE = "profile";
  private static final String PACKAGE = "ig";
  private static final String FORMAT = "format";
  private static final String FAIL_ON = "fail-on";
  private static final String JOBS = "jobs";
  private static final String ADVISOR = "advisor";
  private static final String COVERAGE = "coverage";
  private static final String WATCH = "watch";
  private static final int MOST_JOBS = 256;
  static final Set<String> NAMES =
      Set.of(PROFILE, PACKAGE, FORMAT, FAIL_ON, JOBS, ADVISOR, COVERAGE, WATCH);

  static ValidateOptions of(Arguments arguments, Locale language) throws Unusable {
    String failOn = arguments.value(FAIL_ON).orElse("error");
    if (!List.of("error", "warning").contains(failOn)) {
      throw new Unusable("option.value", "--" + FAIL_ON, "error, warning");
    }
    ReportFormat format = format(arguments.value(FORMAT).orElse("text"));
    boolean hasCoverage = arguments.has(COVERAGE);
    if (hasCoverage && !format.hasCoverage()) {
      throw new Unusable(
          "validate.no-coverage", String.join(", ", ReportFormat.wordsWithCoverage()));
    }
    return new ValidateOptions(
        new Checking.Asked(arguments.values(PROFILE), language, advisor(arguments.value(ADVISOR))),
        packages(arguments),
        format,
        failOn.equals("warning"),
        jobs(arguments.value(JOBS)),
        hasCoverage,
        isWatching(arguments, format, hasCoverage));
  }

  /** One report follows the other: that is for what is read line by line. */
  private static boolean isWatching(Arguments arguments, ReportFormat format, boolean hasCoverage)
      throws Unusable {
    boolean isWatching = arguments.has(WATCH);
    if (isWatching && (hasCoverage || !format.isByLine())) {
      throw new Unusable("validate.no-watch", String.join(", ", ReportFormat.wordsByLine()));
    }
    return isWatching;
  }

  private static ReportFormat format(String word) throws Unusable {
    return ReportFormat.named(word)
        .orElseThrow(
            () ->
                new Unusable(
                    "option.value", "--" + FORMAT, String.join(", ", ReportFormat.words())));
  }

  private static Advisor advisor(Optional<String> name) throws Unusable {
    if (name.isEmpty()) {
      return Advisor.NONE;
    }
    try {
      byte[] bytes = SentFile.read(Path.of(name.get()));
      return Advisor.of(new String(bytes, StandardCharsets.UTF_8))
          .orElseThrow(() -> new Unusable("validate.advisor", name.get()));
    } catch (IOException | InvalidPathException e) {
      throw new Unusable("file.unreadable", name.get(), e.getClass().getSimpleName());
    }
  }

  private static List<Path> packages(Arguments arguments) throws Unusable {
    List<Path> packages = new ArrayList<>();
    for (String name : arguments.values(PACKAGE)) {
      try {
        Path file = Path.of(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
          throw new Unusable("file.unreadable", name, "NoSuchFile");
        }
        packages.add(file);
      } catch (InvalidPathException e) {
        throw new Unusable("file.unreadable", name, e.getClass().getSimpleName());
      }
    }
    return List.copyOf(packages);
  }

  private static int jobs(Optional<String> written) throws Unusable {
    if (written.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    boolean isNumber = written.get().matches("[1-9][0-9]{0,2}");
    int jobs = isNumber ? Integer.parseInt(written.get()) : 0;
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw new Unusable("option.value", "--" + JOBS, "1…" + MOST_JOBS);
    }
    return jobs;
  }
}
