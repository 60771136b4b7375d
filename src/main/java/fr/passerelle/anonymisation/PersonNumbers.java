package fr.passerelle.anonymisation;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Numbers of the form of a NIR (INS, NIA, insured's number): each becomes an invented one of
 * nobody's department with a right key (référentiel INS, 2.1). Written with a blank before the key
 * or without the key it is the same number.
 */
final class PersonNumbers {
  static final Pattern WITHIN =
      Pattern.compile(
          "(?<![0-9A-Za-z])[1-8][0-9]{4}(?:[0-9]{2}|2[AB])[0-9]{6}(?: ?[0-9]{2})?(?![0-9A-Za-z])");

  /** Born abroad, in no country that exists. */
  private static final String NOWHERE = "99";

  private static final int WITHOUT_KEY = 13;
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  private final RandomGenerator random;
  private final Map<String, String> invented = new HashMap<>();

  PersonNumbers(RandomGenerator random) {
    this.random = random;
  }

  String other(String sent) {
    String other = invented.computeIfAbsent(sent.substring(0, WITHOUT_KEY), this::invent);
    boolean keyed = sent.length() > WITHOUT_KEY;
    String blank = keyed && sent.charAt(WITHOUT_KEY) == ' ' ? " " : "";
    return keyed ? other + blank + key(other) : other;
  }

  /** The first digit, the sex, stays: the message says it elsewhere. */
  private String invent(String sent) {
    return sent.charAt(0)
        + String.format(Locale.ROOT, "%02d%02d", random.nextInt(100), 1 + random.nextInt(12))
        + NOWHERE
        + String.format(Locale.ROOT, "%03d%03d", 990 + random.nextInt(10), random.nextInt(1000));
  }

  private static String key(String number) {
    int remainder = new BigInteger(number).mod(MODULUS).intValue();
    return String.format(Locale.ROOT, "%02d", MODULUS.intValue() - remainder);
  }
}
