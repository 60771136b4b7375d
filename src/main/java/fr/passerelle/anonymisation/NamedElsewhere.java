package fr.passerelle.anonymisation;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words and numbers that name somebody or something in a message: where they stand in a value that
 * would be kept, they are no code.
 */
final class NamedElsewhere {
  static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{Nd}+");

  /** Shorter ones are in every label: de, la, 12. */
  private static final int SHORTEST_WORD = 4;

  private static final int SHORTEST_NUMBER = 5;

  private final Set<String> tokens = new HashSet<>();

  void add(String sent) {
    TOKEN.matcher(sent).results().map(token -> Letters.base(token.group())).forEach(tokens::add);
  }

  boolean has(String token) {
    boolean number = Character.isDigit(token.charAt(0));
    return token.length() >= (number ? SHORTEST_NUMBER : SHORTEST_WORD)
        && tokens.contains(Letters.base(token));
  }

  boolean isIn(String sent) {
    return TOKEN.matcher(sent).results().anyMatch(token -> has(token.group()));
  }
}
