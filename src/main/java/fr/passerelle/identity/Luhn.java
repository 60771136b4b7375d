package fr.passerelle.identity;

/** The check of ISO/IEC 7812-1 annex B that RPPS, FINESS, SIREN and SIRET share. */
final class Luhn {
  private Luhn() {}

  /** Whether the last digit checks the others; {@code digits} has only ASCII digits. */
  static boolean holds(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : 2 * digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
