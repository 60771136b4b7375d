package fr.passerelle.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a health care structure in the FINESS directory, nine characters. The national
 * identifier of structures (IDNST) is the same number with a 1 in front.
 */
public record Finess(String number) {
  /** The system of the identifier in fr-core. */
  public static final String SYSTEM = "https://finess.esante.gouv.fr";

  private static final Pattern FORM = Pattern.compile("1?((?:[0-9]{2}|2[AB])[0-9]{7})");

  /** Empty when the text is neither of the two forms. */
  public static Optional<Finess> parse(String text) {
    var match = FORM.matcher(text == null ? "" : text.replace(" ", ""));
    return match.matches() ? Optional.of(new Finess(match.group(1))) : Optional.empty();
  }

  /** Whether the last digit checks the others (Luhn); the Corsican letters count as 0. */
  public boolean hasValidKey() {
    return Luhn.holds(number.replace('A', '0').replace('B', '0'));
  }
}
