package fr.passerelle.journal.pages;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hides what was sent and shows how it was written: delimiters and names of segments stay, every
 * value is the same three dots, because the length of a name says something too.
 */
final class Mask {
  static final String VALUE = "•••";

  /** Nobody reads more of a value in a page. */
  static final int LONGEST = 2_000;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private Mask() {}

  /** A value, with its line ends so that the lines keep their numbers. */
  static String of(String value) {
    return value.replaceAll("[^\r\n]+", VALUE);
  }

  /** What stands between fields, without any word that is none of the format. */
  static String between(String text, Set<String> words) {
    return WORD.matcher(text)
        .replaceAll(word -> words.contains(word.group()) ? word.group() : VALUE);
  }
}
