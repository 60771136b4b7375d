package fr.passerelle.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An ISO object identifier (ITU-T X.660) in dotted form, as {@code CX-4.2} and {@code EI-3} hold
 * it.
 */
public record Oid(String value) {
  // Roots 0 and 1 have at most 40 arcs below them; no arc has a leading zero.
  private static final Pattern FORM =
      Pattern.compile(
          "(?:[01]\\.(?:[0-9]|[1-3][0-9])|2\\.(?:0|[1-9][0-9]*))(?:\\.(?:0|[1-9][0-9]*))*+");

  private static final int LONGEST = 199;

  /** Empty when the text is no OID; blanks around it are forgiven. */
  public static Optional<Oid> parse(String text) {
    String trimmed = text == null ? "" : text.strip();
    boolean valid = trimmed.length() <= LONGEST && FORM.matcher(trimmed).matches();
    return valid ? Optional.of(new Oid(trimmed)) : Optional.empty();
  }

  /** The form FHIR wants as the system of an identifier. */
  public String uri() {
    return "urn:oid:" + value;
  }
}
