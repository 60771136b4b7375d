package fr.passerelle.checking;

import fr.passerelle.profiles.Finding;
import java.util.regex.Pattern;

/**
 * A rule that is not to be told of at a path.
 *
 * @param rule as the report writes it, or {@code *} for any
 * @param path pattern of the paths it is silenced at
 * @param reason why
 */
record Silence(String rule, Pattern path, String reason) {
  static final String ANY = "*";

  /** What could not be judged is never silenced: nothing is known of it. */
  boolean covers(Finding finding) {
    return finding.severity() != Finding.Severity.FATAL
        && (rule.equals(ANY) || rule.equals(finding.rule()))
        && path.matcher(finding.path()).matches();
  }

  /**
   * {@code Task.owner}, and {@code Task.note[*].text} or {@code Task.note.text} for every note;
   * {@code Task.**} for whatever is below. A path of the file's own, {@code Bundle.entry[2]…}, is
   * written the same way.
   */
  static Pattern path(String written) {
    StringBuilder pattern = new StringBuilder();
    for (int at = 0; at < written.length(); at++) {
      if (written.startsWith("**", at)) {
        pattern.append(".*");
        at++;
      } else if (written.startsWith("[*]", at)) {
        pattern.append("\\[\\d+\\]");
        at += 2;
      } else if (written.charAt(at) == '*') {
        pattern.append("[^.]*");
      } else if (written.charAt(at) == '.') {
        pattern.append("(?:\\[\\d+\\])?\\.");
      } else {
        pattern.append(Pattern.quote(written.substring(at, at + 1)));
      }
    }
    return Pattern.compile(pattern + "(?:\\[\\d+\\])?");
  }
}
