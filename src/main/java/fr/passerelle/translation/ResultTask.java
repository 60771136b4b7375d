package fr.passerelle.translation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * When a partner's results ask somebody to look at them, and whom: the contract says it ({@code
 * result-task} in {@code route.properties}), or the flags the sender set. No value is interpreted.
 *
 * @param role code of TRE_R85-RolePriseCharge
 */
public record ResultTask(When when, String role) {
  private static final Pattern FORM =
      Pattern.compile("(critical|flagged|all)\\s*,\\s*([0-9]{1,4})");

  /** Which results. */
  public enum When {
    /** Those the sender flags as critical: HH, LL, AA. */
    CRITICAL,
    /** Those the sender flags at all, but for N. */
    FLAGGED,
    /** Every report. */
    ALL
  }

  /**
   * Reads {@code flagged, 332}.
   *
   * @throws IllegalArgumentException when the text is not of that form
   */
  public static ResultTask parse(String text) {
    var match = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!match.matches()) {
      throw new IllegalArgumentException("not when, role");
    }
    return new ResultTask(When.valueOf(match.group(1).toUpperCase(Locale.ROOT)), match.group(2));
  }
}
