package fr.passerelle.hprim;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file.
 *
 * @param number from 1, as an editor shows it
 * @param text without its end
 * @param start index of its first character
 * @param next index of the first character after its end
 */
record Line(int number, String text, int start, int next) {

  /** A file of more lines is refused; what follows them is not cut into lines. */
  static final int MOST = 500_000;

  /** Cuts at CR LF, LF, CR, and CR CR LF, which a transfer in text mode makes of CR LF. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = lines.size() < MOST ? end(text, start) : text.length();
      int next = afterEnd(text, end);
      lines.add(new Line(lines.size() + 1, text.substring(start, end), start, next));
      start = next;
    }
    return lines;
  }

  /** Whether nothing is to be read: blanks, and the control characters of padding and old DOS. */
  boolean isBlank() {
    return firstLetter() == text.length();
  }

  /** Index of the first character that is to be read, or the length. */
  int firstLetter() {
    int at = 0;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** Whether the file stops within the line: its last field may be cut. */
  boolean isUnfinished() {
    return start + text.length() == next;
  }

  private static boolean isEnd(char letter) {
    return letter == '\n' || letter == '\r';
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && !isEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int afterEnd(String text, int end) {
    if (text.startsWith("\r\r\n", end)) {
      return end + 3;
    }
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
  }
}
