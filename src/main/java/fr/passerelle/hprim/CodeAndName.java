package fr.passerelle.hprim;

import fr.passerelle.hprim.written.Words;
import java.util.Optional;

/**
 * Lines 11 and 12: a code, then a name. Some write the code ten columns wide, others up to the
 * first blank; where the two readings differ nobody can tell, and the whole line is the name.
 *
 * @param code empty when there is none, or none that is certain
 * @param certain false when the readings differ
 */
record CodeAndName(Optional<String> code, String name, boolean certain) {
  private static final int CODE_WIDTH = 10;

  static CodeAndName of(String line) {
    String columns = Words.of(line.substring(0, Math.min(CODE_WIDTH, line.length())));
    if (columns.isEmpty()) {
      return new CodeAndName(Optional.empty(), Words.of(line), true);
    }
    String words = Words.of(line);
    String firstWord = words.split(" ", 2)[0];
    if (!columns.equals(firstWord)) {
      return new CodeAndName(Optional.empty(), words, false);
    }
    String name = words.substring(firstWord.length()).strip();
    boolean isCode = firstWord.chars().anyMatch(Character::isLetterOrDigit);
    return new CodeAndName(isCode ? Optional.of(firstWord) : Optional.empty(), name, true);
  }

  /** What people read: the name, or the code where it stands alone. */
  String display() {
    return name.isEmpty() ? code.orElse("") : name;
  }
}
