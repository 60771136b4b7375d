package fr.passerelle.anonymisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Invented words and numbers, one for each that was sent: of the same length, with vowels where
 * vowels were, so that columns and encodings stay. The same word becomes the same one wherever it
 * stands, and never one that was sent.
 */
final class Words {
  private static final int TRIES = 200;

  private final RandomGenerator random;
  private final Set<String> sent;
  private final Map<String, String> invented = new HashMap<>();

  /**
   * @param sent every word and number of the message, as {@link Letters#base}
   */
  Words(RandomGenerator random, Set<String> sent) {
    this.random = random;
    this.sent = sent;
  }

  /** Of a run of letters. */
  String word(String word) {
    String base = Letters.base(word);
    // Where a letter is two (œ, ß) the base is longer: then nothing is known of the rest.
    String source = base.length() == word.length() ? base : "x".repeat(word.length());
    String other = invented.computeIfAbsent(base, any -> invent(source));
    StringBuilder like = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      like.append(Letters.like(word.charAt(i), other.charAt(i)));
    }
    return like.toString();
  }

  /** Of a run of digits; where the last one checks the others (Luhn), it still does. */
  String number(String digits) {
    return invented.computeIfAbsent(digits, this::invent);
  }

  private String invent(String source) {
    String other = candidate(source);
    for (int i = 0; i < TRIES && sent.contains(other); i++) {
      other = candidate(source);
    }
    return other;
  }

  private String candidate(String source) {
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < source.length(); i++) {
      other.append(candidate(source.charAt(i)));
    }
    return CheckDigit.holds(source) ? CheckDigit.corrected(other.toString()) : other.toString();
  }

  private char candidate(char letter) {
    if (Character.isDigit(letter)) {
      return (char) ('1' + random.nextInt(9));
    }
    String others = Letters.isVowel(letter) ? Letters.VOWELS : Letters.CONSONANTS;
    char other = letter;
    while (other == letter) {
      other = others.charAt(random.nextInt(others.length()));
    }
    return other;
  }
}
