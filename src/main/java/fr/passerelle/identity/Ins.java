package fr.passerelle.identity;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A matricule INS: thirteen characters of a NIR or NIA and their key of two digits (référentiel
 * INS, 2.1). Two are the same only if matricule and kind are equal.
 *
 * @param matricule fifteen characters, or thirteen when it came without its key
 * @param kind the domain its OID names
 */
public record Ins(String matricule, InsKind kind) {
  // Positions 6-7 are 2A or 2B for the two departments of Corsica.
  private static final Pattern FORM =
      Pattern.compile("[1-8][0-9]{4}(?:[0-9]{2}|2[AB])[0-9]{6}(?:[0-9]{2})?");

  private static final BigInteger MODULUS = BigInteger.valueOf(97);
  private static final int WITHOUT_KEY = 13;

  /** Empty when the text has not the form of a matricule or the kind has no matricule. */
  public static Optional<Ins> parse(String text, InsKind kind) {
    String compact = text == null ? "" : text.replace(" ", "");
    boolean valid = kind.canMatch() && FORM.matcher(compact).matches();
    return valid ? Optional.of(new Ins(compact, kind)) : Optional.empty();
  }

  /**
   * Whether the key is 97 minus the remainder of the number modulo 97. A wrong key is a remark and
   * no refusal: official examples have wrong ones.
   */
  public boolean hasValidKey() {
    if (matricule.length() == WITHOUT_KEY) {
      return false;
    }
    // 2A counts as 19 and 2B as 18 (INSEE).
    String digits = matricule.replace("2A", "19").replace("2B", "18");
    int remainder = new BigInteger(digits.substring(0, WITHOUT_KEY)).mod(MODULUS).intValue();
    return MODULUS.intValue() - remainder == Integer.parseInt(digits.substring(WITHOUT_KEY));
  }
}
