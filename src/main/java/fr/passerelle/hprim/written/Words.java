package fr.passerelle.hprim.written;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** What people should read of what was sent: some senders write HTML into text files. */
public final class Words {
  private static final Pattern BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);

  /** Looked for here, because the library tries every ampersand of a text against every name. */
  private static final Pattern ENTITY =
      Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,9}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");

  private Words() {}

  /** A cell or header line: one blank between words, no control characters, no entities. */
  public static String of(String sent) {
    String text = text(sent);
    if (isTidy(text)) {
      return text;
    }
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isGap(text.charAt(i))) {
        words.append(text.charAt(i));
      } else if (i + 1 < text.length() && !isGap(text.charAt(i + 1)) && !words.isEmpty()) {
        words.append(' ');
      }
    }
    return words.toString();
  }

  /** Most cells are as they should be. */
  private static boolean isTidy(String text) {
    boolean wasGap = true;
    for (int i = 0; i < text.length(); i++) {
      boolean isGap = isGap(text.charAt(i));
      if (isGap && (wasGap || text.charAt(i) != ' ')) {
        return false;
      }
      wasGap = isGap;
    }
    return !wasGap || text.isEmpty();
  }

  /** The same number for two lines of the same words; almost never for others. */
  public static int fingerprint(String sent) {
    if (sent.indexOf('&') >= 0 || sent.indexOf('<') >= 0) {
      return of(sent).hashCode();
    }
    int hash = 0;
    boolean gap = false;
    for (int i = 0; i < sent.length(); i++) {
      char letter = sent.charAt(i);
      if (isGap(letter)) {
        gap = hash != 0;
      } else {
        hash = 31 * (gap ? 31 * hash + ' ' : hash) + letter;
        gap = false;
      }
    }
    return hash;
  }

  /** Written by hand: a pattern costs more than everything else done with a line. */
  private static boolean isGap(char letter) {
    return letter <= ' ' || letter >= 0x7F && letter <= 0xA0 || Character.isWhitespace(letter);
  }

  /** Text of several lines with its columns. */
  public static String text(String sent) {
    String text = sent.indexOf('&') < 0 ? sent : withoutEntities(sent);
    return text.indexOf('<') < 0 ? text : BREAK.matcher(text).replaceAll("\n");
  }

  private static String withoutEntities(String sent) {
    return ENTITY
        .matcher(sent)
        .replaceAll(
            entity -> Matcher.quoteReplacement(StringEscapeUtils.unescapeHtml4(entity.group())));
  }
}
