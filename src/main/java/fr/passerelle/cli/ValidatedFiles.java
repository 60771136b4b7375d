package fr.passerelle.cli;

import com.google.common.io.CountingInputStream;
import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Checking;
import fr.passerelle.checking.Subjects;
import fr.passerelle.checking.Totals;
import fr.passerelle.checking.reports.Report;
import fr.passerelle.profiles.ProfileCoverage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of one run of {@code validate}: what is read of them, what is told, and the sums. */
final class ValidatedFiles {
  private final Screen screen;
  private final Progress progress;
  private final Subjects subjects;
  private final Report report;
  private Totals totals = Totals.NONE;
  private boolean isUnreadable;

  ValidatedFiles(Screen screen, ValidateOptions options, Progress progress) throws IOException {
    this.screen = screen;
    this.progress = progress;
    this.subjects = new Subjects(screen.language());
    Writer out = new OutputStreamWriter(screen.out(), StandardCharsets.UTF_8);
    this.report = options.format().to(new java.io.BufferedWriter(out, 1 << 16), screen.language());
  }

  /** A file that cannot be read is told, and the others are checked all the same. */
  void read(ValidatedFile file, Checking checking) {
    totals = totals.file();
    try (CountingInputStream in = new CountingInputStream(file.open(screen.in()))) {
      subjects.read(
          file.name(),
          in,
          subject -> {
            progress.at(in.getCount());
            checking.check(subject);
          });
      progress.past(in.getCount());
    } catch (IOException e) {
      isUnreadable = true;
      progress.clear();
      screen.note("file.unreadable", file.name(), e.getClass().getSimpleName());
    }
  }

  void tell(Checked checked) {
    totals = totals.plus(checked);
    try {
      progress.clear();
      report.add(checked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void tell(List<ProfileCoverage> coverage) throws IOException {
    progress.clear();
    report.coverage(coverage);
  }

  Totals end() throws IOException {
    progress.clear();
    report.end(totals);
    return totals;
  }

  boolean isUnreadable() {
    return isUnreadable;
  }
}
