package fr.passerelle.terminology;

/**
 * A LOINC code with a name for people.
 *
 * @param display may be empty
 */
public record LoincCode(String code, String display) {
  /** URI of LOINC in FHIR. */
  public static final String SYSTEM = "http://loinc.org";

  /** Whether the code has the form of LOINC: digits, a hyphen and the check digit (mod 10). */
  static boolean isWellFormed(String code) {
    return code.matches("\\d{1,7}-\\d") && checkDigit(code) == code.charAt(code.length() - 1) - '0';
  }

  private static int checkDigit(String code) {
    int sum = 0;
    boolean twice = true;
    for (int i = code.length() - 3; i >= 0; i--) {
      int digit = (code.charAt(i) - '0') * (twice ? 2 : 1);
      sum += digit > 9 ? digit - 9 : digit;
      twice = !twice;
    }
    return (10 - sum % 10) % 10;
  }
}
