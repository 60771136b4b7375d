package fr.passerelle.hl7v2;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** Formatting commands and hexadecimal data inside text (HL7 v2.5 paragraph 2.7), made plain. */
final class FormattedText {
  private FormattedText() {}

  static String plain(String text, char escape) {
    StringBuilder plain = new StringBuilder(text.length());
    int position = 0;
    while (position < text.length()) {
      int open = text.indexOf(escape, position);
      int close = open < 0 ? -1 : text.indexOf(escape, open + 1);
      if (close < 0) {
        return plain.append(text, position, text.length()).toString();
      }
      plain.append(text, position, open).append(meaning(text.substring(open + 1, close)));
      position = close + 1;
    }
    return plain.toString();
  }

  private static String meaning(String command) {
    String lower = command.toLowerCase(Locale.ROOT);
    if (lower.startsWith(".br") || lower.startsWith(".sp")) {
      return "\n";
    }
    return lower.startsWith("x") ? hexadecimal(lower.substring(1)) : "";
  }

  private static String hexadecimal(String digits) {
    try {
      String text = new String(HexFormat.of().parseHex(digits), StandardCharsets.ISO_8859_1);
      return PlainText.of(text).text();
    } catch (IllegalArgumentException notHexadecimal) {
      return digits;
    }
  }
}
