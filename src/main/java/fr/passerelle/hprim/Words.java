package fr.passerelle.hprim;

import org.apache.commons.text.StringEscapeUtils;

/** What people should read of what was sent: some senders write HTML into text files. */
final class Words {
  private Words() {}

  /** A cell or header line: one blank between words, no control characters, no entities. */
  static String of(String sent) {
    return text(sent).replaceAll("[\\s\\p{Cntrl}\\u00A0]+", " ").strip();
  }

  /** Text of several lines with its columns. */
  static String text(String sent) {
    String decoded = sent.indexOf('&') < 0 ? sent : StringEscapeUtils.unescapeHtml4(sent);
    return decoded.indexOf('<') < 0 ? decoded : decoded.replaceAll("(?i)<br ?/?>", "\n");
  }
}
