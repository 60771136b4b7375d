package fr.passerelle.anonymisation;

/**
 * The check digit that RPPS and FINESS share (Luhn, ISO/IEC 7812-1 annex B): a number that has a
 * right one gets a right one, so that the message is as good or bad as it was.
 */
final class CheckDigit {
  /** Shorter numbers have one by chance. */
  private static final int SHORTEST = 9;

  private static final int IDNPS = 12;

  private CheckDigit() {}

  static boolean holds(String digits) {
    return digits.length() >= SHORTEST
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && sum(checked(digits)) % 10 == 0;
  }

  static String corrected(String digits) {
    String start = digits.substring(0, digits.length() - 1);
    for (char last = '0'; last <= '9'; last++) {
      if (sum(checked(start + last)) % 10 == 0) {
        return start + last;
      }
    }
    return digits;
  }

  /** The IDNPS is the RPPS with another digit in front. */
  private static String checked(String digits) {
    return digits.length() == IDNPS ? digits.substring(1) : digits;
  }

  private static int sum(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : 2 * digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum;
  }
}
