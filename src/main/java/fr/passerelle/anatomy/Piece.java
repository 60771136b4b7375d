package fr.passerelle.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A stretch of a text. */
record Piece(int start, int end) {
  /** What ends a line or frames a block: CR, LF, and the block characters of MLLP. */
  static final IntPredicate BREAK = c -> c == '\r' || c == '\n' || c == 0x0B || c == 0x1C;

  List<Piece> cut(String text, char delimiter) {
    return cut(text, c -> c == delimiter);
  }

  List<Piece> cut(String text, IntPredicate delimiter) {
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    for (int at = start; at < end; at++) {
      if (delimiter.test(text.charAt(at))) {
        pieces.add(new Piece(from, at));
        from = at + 1;
      }
    }
    pieces.add(new Piece(from, end));
    return pieces;
  }

  Piece stripped(String text) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Piece(from, to);
  }

  boolean isEmpty() {
    return start >= end;
  }

  /** Blanks, control characters, and the byte order mark. */
  private static boolean isBlank(char c) {
    return c <= ' ' || c == 0xA0 || c == 0xFEFF || c >= 0x7F && c < 0xA0;
  }
}
