package fr.passerelle.translation;

/** How likely a character beyond ASCII is in a French text, seen with its neighbours. */
final class FrenchLetter {
  private static final String SMALL = "éèêëàâäçîïôöùûüÿœ";
  private static final String CAPITAL = "ÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŸŒ";
  private static final String SIGNS = "°µ²³«»’‘“”–—…€±§·×½\u00A0";

  private static final int LIKELY = 4;
  private static final int POSSIBLE = 2;
  private static final int UNLIKELY = -4;

  private FrenchLetter() {}

  static int score(char before, char letter, char after) {
    if (SMALL.indexOf(letter) >= 0) {
      return isCapital(before) && isCapital(after) ? UNLIKELY : LIKELY;
    }
    if (CAPITAL.indexOf(letter) >= 0) {
      return isSmall(before) ? UNLIKELY : POSSIBLE;
    }
    return SIGNS.indexOf(letter) >= 0 ? POSSIBLE : UNLIKELY;
  }

  private static boolean isCapital(char letter) {
    return Character.isUpperCase(letter);
  }

  private static boolean isSmall(char letter) {
    return Character.isLowerCase(letter);
  }
}
