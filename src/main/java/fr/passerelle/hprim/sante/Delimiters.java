package fr.passerelle.hprim.sante;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The delimiters that a file declares behind its H (HPRIM Santé paragraph 7.2). The usual ones are
 * {@code |~^\&}: component and repetition the other way round than in HL7.
 */
record Delimiters(char field, char component, char repetition, char escape, char sub) {
  static final Delimiters USUAL = new Delimiters('|', '~', '^', '\\', '&');

  private static final String DECLARED = "|~^\\&";
  private static final String ESCAPED = "FSRET";

  /** What the first segment of a file declares; empty when it is no H, or declares letters. */
  static Optional<Delimiters> declaredBy(String first) {
    if (first.length() < 4 || first.charAt(0) != 'H') {
      return Optional.empty();
    }
    char field = first.charAt(1);
    int end = first.indexOf(field, 2);
    String given = first.substring(1, end < 0 ? first.length() : end);
    // Some leave the last ones out: these are as usual.
    String all = given + DECLARED.substring(Math.min(given.length(), DECLARED.length()));
    boolean usable =
        given.length() >= 3
            && all.length() == DECLARED.length()
            && all.chars().distinct().count() == all.length()
            && all.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c <= ' ');
    return usable
        ? Optional.of(
            new Delimiters(field, all.charAt(1), all.charAt(2), all.charAt(3), all.charAt(4)))
        : Optional.empty();
  }

  /** Cut at a delimiter, empty parts kept. */
  static List<String> cut(String text, char delimiter) {
    int end = text.indexOf(delimiter);
    if (end < 0) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (; end >= 0; end = text.indexOf(delimiter, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** The text a sender meant: {@code \F\} and the like as the delimiters they stand for. */
  String unescape(String raw) {
    if (raw.indexOf(escape) < 0) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      boolean isSequence =
          raw.charAt(i) == escape && i + 2 < raw.length() && raw.charAt(i + 2) == escape;
      int which = isSequence ? ESCAPED.indexOf(raw.charAt(i + 1)) : -1;
      if (which < 0) {
        text.append(raw.charAt(i));
      } else {
        text.append(List.of(field, component, repetition, escape, sub).get(which));
        i += 2;
      }
    }
    return text.toString();
  }
}
