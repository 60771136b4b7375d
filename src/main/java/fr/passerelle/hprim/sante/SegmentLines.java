package fr.passerelle.hprim.sante;

import java.util.ArrayList;
import java.util.List;

/**
 * The segments of a text: its lines, those that A continues (HPRIM Santé paragraph 5.8) joined with
 * nothing between, because they are cut within words.
 */
final class SegmentLines {
  /** A file of more lines is refused; what follows is not looked at. */
  static final int MOST = 100_000;

  private static final int LONGEST_NAME = 3;

  private final char delimiter;
  private final List<Joined> segments = new ArrayList<>();
  private final List<Integer> strays = new ArrayList<>();
  private int lines;

  private SegmentLines(char delimiter) {
    this.delimiter = delimiter;
  }

  /**
   * A segment as it was written.
   *
   * @param line number of its first line, from 1
   */
  record Joined(int line, StringBuilder text) {}

  static SegmentLines of(String text, char delimiter) {
    SegmentLines found = new SegmentLines(delimiter);
    int start = 0;
    while (start < text.length() && found.lines <= MOST) {
      int end = endOfLine(text, start);
      found.lines++;
      found.take(text.substring(start, end));
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return found;
  }

  List<Joined> segments() {
    return segments;
  }

  /** Numbers of lines that are neither a segment nor continue one. */
  List<Integer> strays() {
    return strays;
  }

  boolean isTooLong() {
    return lines > MOST;
  }

  static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Whether a line begins a segment: up to three capitals or figures, then the delimiter. */
  static boolean isSegment(String line, char delimiter) {
    int end = line.indexOf(delimiter);
    String name = end < 0 ? line.strip() : line.substring(0, end);
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.charAt(0) >= 'A'
        && name.charAt(0) <= 'Z'
        && name.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
  }

  private void take(String sent) {
    String line = withoutPadding(sent);
    if (line.isEmpty()) {
      return;
    }
    boolean continues = line.length() > 1 && line.charAt(0) == 'A' && line.charAt(1) == delimiter;
    if (continues && !segments.isEmpty()) {
      segments.get(segments.size() - 1).text().append(line, 2, line.length());
    } else if (!continues && isSegment(line, delimiter)) {
      segments.add(new Joined(lines, new StringBuilder(line)));
    } else {
      strays.add(lines);
    }
  }

  /** Blanks in front, and the control characters of old transfers at both ends. */
  static String withoutPadding(String sent) {
    int from = 0;
    while (from < sent.length() && sent.charAt(from) <= ' ') {
      from++;
    }
    int to = sent.length();
    while (to > from && sent.charAt(to - 1) < ' ') {
      to--;
    }
    return sent.substring(from, to);
  }
}
