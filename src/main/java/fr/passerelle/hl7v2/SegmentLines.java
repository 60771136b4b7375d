package fr.passerelle.hl7v2;

import java.util.ArrayList;
import java.util.List;

/**
 * The segments of a message's text, as senders really write them: ended by CR, LF or both, with
 * blanks in front, two glued on one line, or broken by a line end inside a text.
 *
 * @param segments raw segments, each starting with its name
 * @param glued how many had to be cut off another one
 * @param broken how many line ends stood inside a segment
 */
record SegmentLines(List<String> segments, int glued, int broken) {
  private static final int NAME = 3;

  /** Cuts without copying more than the segments themselves: one may hold a whole document. */
  static SegmentLines of(String text, char field) {
    List<String> segments = new ArrayList<>();
    int lines = 0;
    int broken = 0;
    Stretch open = null;
    for (int from = 0; from < text.length(); from = endOfLine(text, from) + 1) {
      int to = endOfLine(text, from);
      int first = skipBlanks(text, from, to);
      if (isSegment(text, first, to, field)) {
        add(open, text, field, segments);
        open = new Stretch(first, to, false);
        lines++;
      } else if (first < to && open != null) {
        open = new Stretch(open.start(), to, true);
        broken++;
      }
    }
    add(open, text, field, segments);
    return new SegmentLines(segments, segments.size() - lines, broken);
  }

  /** Where the lines of a segment stand, and whether there are several. */
  private record Stretch(int start, int end, boolean broken) {}

  private static void add(Stretch open, String text, char field, List<String> segments) {
    if (open != null) {
      String line = open.broken() ? joined(text, open) : text.substring(open.start(), open.end());
      pieces(line, field)
          .forEach(piece -> segments.add(line.substring(piece.start(), piece.end())));
    }
  }

  private static String joined(String text, Stretch lines) {
    StringBuilder joined = new StringBuilder(lines.end() - lines.start());
    for (int from = lines.start(); from < lines.end(); from = endOfLine(text, from) + 1) {
      int to = endOfLine(text, from);
      if (skipBlanks(text, from, to) < to) {
        joined.append(joined.length() == 0 ? "" : "\n").append(text, from, to);
      }
    }
    return joined.toString();
  }

  private static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\r' && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private static int skipBlanks(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** {@code ||| ZBE|…}: a known segment name alone in a field, with a blank in front. */
  static List<Piece> pieces(String line, char field) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    String mark = field + " ";
    for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) {
      int name = at + 1;
      while (name < line.length() && line.charAt(name) == ' ') {
        name++;
      }
      int end = name + NAME;
      if (end < line.length()
          && line.charAt(end) == field
          && FieldNames.isKnownSegment(line.substring(name, end))) {
        pieces.add(new Piece(start, at));
        start = name;
      }
    }
    pieces.add(new Piece(start, line.length()));
    return pieces;
  }

  /** Where a segment stands in a line. */
  record Piece(int start, int end) {}

  static boolean isSegment(String line, char field) {
    return isSegment(line, 0, line.length(), field);
  }

  private static boolean isSegment(String text, int from, int to, char field) {
    boolean ended = to - from == NAME || (to - from > NAME && text.charAt(from + NAME) == field);
    return ended
        && isUpper(text.charAt(from))
        && isNameChar(text.charAt(from + 1))
        && isNameChar(text.charAt(from + 2));
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isNameChar(char c) {
    return isUpper(c) || (c >= '0' && c <= '9');
  }
}
