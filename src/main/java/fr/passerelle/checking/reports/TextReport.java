package fr.passerelle.checking.reports;

import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Silenced;
import fr.passerelle.checking.Totals;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ProfileCoverage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * For a person: nothing of what is in order, a line and more for each finding, the sums at the end.
 */
final class TextReport implements Report {
  private final Writer out;
  private final Wording wording;

  TextReport(Writer out, Locale language) {
    this.out = out;
    this.wording = new Wording(language);
  }

  @Override
  public void add(Checked checked) throws IOException {
    if (checked.findings().isEmpty() && checked.silenced().isEmpty()) {
      return;
    }
    String verdict = checked.isValid() ? "text.valid" : "text.invalid";
    line(wording.say(verdict, checked.file(), wording.name(checked)));
    for (Finding finding : checked.findings()) {
      finding(finding, wording.severity(finding));
    }
    for (Silenced silenced : checked.silenced()) {
      finding(silenced.finding(), wording.say("silenced"));
      line("        " + wording.say("silenced.reason", silenced.reason()));
    }
    out.flush();
  }

  private void finding(Finding finding, String word) throws IOException {
    String place = Wording.place(finding);
    line("  %7s  %s  %s  [%s]".formatted(place, word, finding.path(), finding.rule()));
    line("           " + finding.message().strip().replaceAll("\\R", "\n           "));
  }

  @Override
  public void coverage(List<ProfileCoverage> profiles) throws IOException {
    if (profiles.isEmpty()) {
      line(wording.say("coverage.none"));
    }
    for (ProfileCoverage profile : profiles) {
      line(wording.coverage(profile));
      for (ProfileCoverage.Gap gap : profile.gaps()) {
        line("  " + wording.gap(gap));
      }
    }
  }

  @Override
  public void end(Totals totals) throws IOException {
    line(
        wording.say(
            "text.totals",
            totals.files(),
            totals.resources(),
            totals.valid(),
            totals.invalid(),
            totals.errors(),
            totals.warnings()));
    if (totals.silenced() > 0) {
      line(wording.say("text.silenced", totals.silenced()));
    }
    out.flush();
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
