package fr.passerelle.validation.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/**
 * The lines of a text as a page shows them: all of a short text, of a long one those something was
 * found on and their neighbours, and of a very long line the part the finding points at.
 */
final class ShownLines {
  private static final int SHORT_TEXT = 400;
  private static final int NEIGHBOURS = 3;
  private static final int LONG_LINE = 400;
  private static final int AROUND = 120;

  private final String[] lines;
  private final NavigableMap<Integer, List<Note>> notes;
  private final String idPrefix;
  private final List<ShownLine> shown = new ArrayList<>();
  private int skipped;

  private ShownLines(String text, NavigableMap<Integer, List<Note>> notes, String idPrefix) {
    this.lines = text.split("\r\n|\n|\r", -1);
    this.notes = notes;
    this.idPrefix = idPrefix;
  }

  /**
   * @param notes by line, from 1
   * @param idPrefix what the ids of the lines begin with
   */
  static List<ShownLine> of(String text, NavigableMap<Integer, List<Note>> notes, String idPrefix) {
    ShownLines lines = new ShownLines(text, notes, idPrefix);
    for (int number = 1; number <= lines.count(); number++) {
      lines.add(number);
    }
    return lines.shown;
  }

  /** The end of the last line begins no other. */
  private int count() {
    boolean endsWithNothing = lines.length > 1 && lines[lines.length - 1].isEmpty();
    return endsWithNothing ? lines.length - 1 : lines.length;
  }

  private void add(int number) {
    List<Note> found = notes.getOrDefault(number, List.of());
    String text = lines[number - 1];
    if (!isNear(number)) {
      skipped++;
    } else if (text.length() <= LONG_LINE || found.isEmpty()) {
      String whole = text.length() <= LONG_LINE ? text : text.substring(0, LONG_LINE) + "…";
      String id = found.isEmpty() ? null : idPrefix + number;
      show(number, String.valueOf(number), id, whole, found);
    } else {
      int rank = 0;
      for (Note note : found) {
        String id = idPrefix + number + (rank++ == 0 ? "" : "." + rank);
        int column = note.finding().column();
        show(number, number + ":" + column, id, around(text, column), List.of(note));
      }
    }
  }

  private void show(int number, String place, String id, String text, List<Note> found) {
    shown.add(new ShownLine(number, place, skipped, id, text, found));
    skipped = 0;
  }

  private boolean isNear(int number) {
    return lines.length <= SHORT_TEXT
        || !notes.subMap(number - NEIGHBOURS, true, number + NEIGHBOURS, true).isEmpty();
  }

  /** The validator's parsers count the column where an element ends. */
  private static String around(String line, int column) {
    int at = Math.max(0, Math.min(column, line.length()));
    int from = Math.max(0, at - AROUND);
    int to = Math.min(line.length(), at + AROUND / 2);
    return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
  }
}
