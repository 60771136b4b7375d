package fr.passerelle.translation;

/** How likely a character beyond ASCII is in a French text, seen with its neighbours. */
final class FrenchLetter {
  private static final String SMALL = "éèêëàâäçîïôöùûüÿœ";
  private static final String CAPITAL = "ÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŸŒ";
  private static final String SIGNS = "°µ²³«»’‘“”–—…€±§·×½\u00A0";

  private static final int LIKELY = 4;
  private static final int POSSIBLE = 2;
  private static final int UNLIKELY = -4;

  /** Which of the three, by letter: every accent of a file is looked up in every charset. */
  private static final byte[] KIND = new byte[0x2200];

  static {
    SMALL.chars().forEach(letter -> KIND[letter] = 1);
    CAPITAL.chars().forEach(letter -> KIND[letter] = 2);
    SIGNS.chars().forEach(letter -> KIND[letter] = 3);
  }

  private FrenchLetter() {}

  static int score(char before, char letter, char after) {
    return switch (letter < KIND.length ? KIND[letter] : 0) {
      case 1 -> isCapital(before) && isCapital(after) ? UNLIKELY : LIKELY;
      case 2 -> isSmall(before) ? UNLIKELY : POSSIBLE;
      case 3 -> POSSIBLE;
      default -> UNLIKELY;
    };
  }

  private static boolean isCapital(char letter) {
    return letter < 0x80 ? letter >= 'A' && letter <= 'Z' : Character.isUpperCase(letter);
  }

  private static boolean isSmall(char letter) {
    return letter < 0x80 ? letter >= 'a' && letter <= 'z' : Character.isLowerCase(letter);
  }
}
