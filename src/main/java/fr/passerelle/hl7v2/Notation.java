package fr.passerelle.hl7v2;

import ca.uhn.hl7v2.parser.EncodingCharacters;
import ca.uhn.hl7v2.parser.Escape;
import java.util.Optional;

/**
 * The delimiters a message declares in MSH-1 and MSH-2, and its escape sequences (HL7 v2.5
 * paragraphs 2.5.4 and 2.7).
 */
record Notation(EncodingCharacters characters) {
  static final Notation USUAL = new Notation(EncodingCharacters.defaultInstance());

  private static final String USUAL_ENCODING = "^~\\&";
  private static final int MSH_1 = 3;

  /** What the text of an MSH segment declares; empty when it declares nothing usable. */
  static Optional<Notation> declaredBy(String msh) {
    if (msh.length() <= MSH_1 + 1) {
      return Optional.empty();
    }
    char field = msh.charAt(MSH_1);
    int end = msh.indexOf(field, MSH_1 + 1);
    String encoding = msh.substring(MSH_1 + 1, end < 0 ? msh.length() : end).strip();
    // Short declarations are met in practice: the rest is as usual.
    String whole = encoding + USUAL_ENCODING.substring(Math.min(encoding.length(), 4));
    boolean usable = whole.length() <= 5 && areDelimiters(field + whole);
    return usable
        ? Optional.of(new Notation(new EncodingCharacters(field, whole.substring(0, 4))))
        : Optional.empty();
  }

  private static boolean areDelimiters(String text) {
    return text.chars().noneMatch(c -> Character.isLetterOrDigit(c) || Character.isWhitespace(c))
        && text.chars().distinct().count() == text.length();
  }

  char field() {
    return characters.getFieldSeparator();
  }

  char repetition() {
    return characters.getRepetitionSeparator();
  }

  char component() {
    return characters.getComponentSeparator();
  }

  char subcomponent() {
    return characters.getSubcomponentSeparator();
  }

  /** The text a sender meant: escapes resolved, formatting commands as plain line ends. */
  String unescape(String raw) {
    return raw.indexOf(characters.getEscapeCharacter()) < 0
        ? raw
        : FormattedText.plain(Escape.unescape(raw, characters), characters.getEscapeCharacter());
  }

  /** The text as it can stand in a field of an answer. */
  String escape(String text) {
    return Escape.escape(text, characters);
  }
}
