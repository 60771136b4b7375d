package fr.passerelle.checking.reports;

import fr.passerelle.checking.Checked;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ProfileCoverage;
import fr.passerelle.translation.Sentence;
import java.util.Locale;

/** The sentences of reports in one language. */
record Wording(Locale language) {

  String say(String key, Object... arguments) {
    return Sentence.of(Wording.class, key, arguments).in(language);
  }

  String severity(Finding finding) {
    return say("severity." + finding.severity());
  }

  /** How much of a profile was exercised. */
  String coverage(ProfileCoverage profile) {
    String key = profile.gaps().isEmpty() ? "coverage.whole" : "coverage.profile";
    return say(key, profile.profile(), profile.exercised(), profile.parts());
  }

  /** What of a profile never was. */
  String gap(ProfileCoverage.Gap gap) {
    return say("coverage." + gap.kind(), gap.element(), gap.rule());
  }

  /** What it is called: its type, its id, and its line where it is one of several. */
  String name(Checked checked) {
    String name = checked.name().isEmpty() ? say("nameless") : checked.name();
    return checked.line() > 1 ? say("name.line", name, checked.line()) : name;
  }

  /** {@code 12:5}, or nothing where no place in the text is known. */
  static String place(Finding finding) {
    return finding.line() > 0 ? finding.line() + ":" + finding.column() : "";
  }
}
