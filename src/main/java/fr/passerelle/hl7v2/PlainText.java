package fr.passerelle.hl7v2;

/**
 * Text without the control characters that no FHIR string may hold (R4, datatype string): blanks
 * stand in their place. Line ends and tabulators stay.
 *
 * @param text what can be kept
 * @param replaced how many characters were not
 */
record PlainText(String text, int replaced) {

  static PlainText of(String text) {
    StringBuilder plain = null;
    int replaced = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, ' ');
        replaced++;
      }
    }
    return new PlainText(plain == null ? text : plain.toString(), replaced);
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF;
  }
}
