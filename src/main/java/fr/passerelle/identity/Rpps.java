package fr.passerelle.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a professional in the RPPS directory, eleven digits. The national identifier
 * (IDNPS), twelve digits with an 8 in front, is the same number: senders write both under either
 * type, so the length decides.
 */
public record Rpps(String number) {
  /** The system of the identifier in fr-core. */
  public static final String SYSTEM = "https://rpps.esante.gouv.fr";

  private static final Pattern FORM = Pattern.compile("8?([0-9]{11})");

  /** Empty when the text is neither of the two forms. */
  public static Optional<Rpps> parse(String text) {
    var match = FORM.matcher(text == null ? "" : text.replace(" ", ""));
    return match.matches() ? Optional.of(new Rpps(match.group(1))) : Optional.empty();
  }

  /** Whether the last digit checks the others (Luhn). */
  public boolean hasValidKey() {
    return Luhn.holds(number);
  }
}
