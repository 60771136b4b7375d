package fr.passerelle.anonymisation;

import java.text.Normalizer;
import java.util.Locale;

/** Letters of French by their base, their accent and their case. */
final class Letters {
  static final String VOWELS = "aeiou";
  static final String CONSONANTS = "bcdfglmnprstv";

  private static final String ACCENTED = "àéîôù";

  private Letters() {}

  /** Without accents, in lower case: two spellings of one word are the same. */
  static String base(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  static boolean isVowel(char base) {
    return base == 'y' || VOWELS.indexOf(base) >= 0;
  }

  /** {@code base} written as {@code model} is: with an accent, in upper case. */
  static char like(char model, char base) {
    boolean accented = model > 0x7F;
    int at = VOWELS.indexOf(base);
    char letter = base;
    if (accented && at >= 0) {
      letter = ACCENTED.charAt(at);
    } else if (accented) {
      letter = Character.toLowerCase(model) == 'ç' ? 'ñ' : 'ç';
    }
    return Character.isUpperCase(model)
        ? String.valueOf(letter).toUpperCase(Locale.ROOT).charAt(0)
        : letter;
  }
}
