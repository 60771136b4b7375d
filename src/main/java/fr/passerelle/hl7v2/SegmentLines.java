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

  static SegmentLines of(String text, char field) {
    List<StringBuilder> lines = new ArrayList<>();
    int broken = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      String stripped = line.stripLeading();
      if (isSegment(stripped, field)) {
        lines.add(new StringBuilder(stripped));
      } else if (!stripped.isEmpty() && !lines.isEmpty()) {
        lines.get(lines.size() - 1).append('\n').append(line);
        broken++;
      }
    }
    List<String> segments = new ArrayList<>();
    for (StringBuilder line : lines) {
      pieces(line.toString(), field)
          .forEach(piece -> segments.add(line.substring(piece.start(), piece.end())));
    }
    return new SegmentLines(segments, segments.size() - lines.size(), broken);
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
    boolean ended = line.length() == NAME || (line.length() > NAME && line.charAt(NAME) == field);
    return ended
        && isUpper(line.charAt(0))
        && isNameChar(line.charAt(1))
        && isNameChar(line.charAt(2));
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isNameChar(char c) {
    return isUpper(c) || (c >= '0' && c <= '9');
  }
}
