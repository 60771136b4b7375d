package fr.passerelle.validation;

import fr.passerelle.checking.Advisor;
import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Checking;
import fr.passerelle.checking.Subject;
import fr.passerelle.checking.Subjects;
import fr.passerelle.profiles.ProfileValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Examines what was sent, as the command line does, within the limits of the page. */
public final class Examination {
  private static final int JOBS = Runtime.getRuntime().availableProcessors();

  private final ProfileValidator validator;
  private final ValidationPageProperties limits;
  private final Clock clock;

  public Examination(ProfileValidator validator, ValidationPageProperties limits, Clock clock) {
    this.validator = validator;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * @param profiles canonical URLs besides those a resource claims
   * @param language of the sentences, French or English
   */
  public Examined of(List<SentFile> files, List<String> profiles, Locale language) {
    Map<String, List<Checked>> found = new LinkedHashMap<>();
    files.forEach(file -> found.put(file.name(), new ArrayList<>()));
    Checking.Asked asked = new Checking.Asked(profiles, language, Advisor.NONE);
    try (Checking checking =
        new Checking(validator, asked, JOBS, each -> found.get(each.file()).add(each))) {
      Run run = new Run(checking, clock.instant().plus(limits.timeLimit()));
      files.forEach(file -> run.read(file, language));
      if (run.isTooMuch) {
        return Refused.tooMuch(
            "sent.too-many", limits.maxResources(), limits.timeLimit().toSeconds());
      }
      if (run.resources == 0) {
        return Refused.of("sent.none");
      }
      checking.finish();
    }
    return new Examined.Done(
        files.stream().map(file -> new FileFindings(file, found.get(file.name()))).toList());
  }

  private final class Run {
    private final Checking checking;
    private final Instant end;
    private int resources;
    private boolean isTooMuch;

    Run(Checking checking, Instant end) {
      this.checking = checking;
      this.end = end;
    }

    void read(SentFile file, Locale language) {
      try {
        new Subjects(language)
            .read(file.name(), new ByteArrayInputStream(file.bytes()), this::check);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void check(Subject subject) {
      resources++;
      isTooMuch |= resources > limits.maxResources() || clock.instant().isAfter(end);
      if (!isTooMuch) {
        checking.check(subject);
      }
    }
  }
}
