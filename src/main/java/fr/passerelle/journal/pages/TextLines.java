package fr.passerelle.journal.pages;

import fr.passerelle.translation.SourceField;
import fr.passerelle.translation.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Cuts a text into numbered lines, and lines into fields and what stands between them. */
final class TextLines {
  /** Nobody reads more lines in a page. */
  private static final int MOST_LINES = 2_000;

  private final SourceText source;
  private final boolean shown;
  private final BiFunction<SourceField, String, TextPiece> piece;
  private final List<TextLine> lines = new ArrayList<>();
  private List<TextPiece> line = new ArrayList<>();

  /**
   * @param shown whether values may be seen
   * @param piece makes a piece of a field and what of it may be seen
   */
  TextLines(SourceText source, boolean shown, BiFunction<SourceField, String, TextPiece> piece) {
    this.source = source;
    this.shown = shown;
    this.piece = piece;
  }

  List<TextLine> lines() {
    int at = 0;
    for (SourceField field : source.fields()) {
      add(TextPiece.between(between(at, field.start())));
      add(piece.apply(field, text(source.value(field))));
      at = field.end();
    }
    add(TextPiece.between(between(at, source.text().length())));
    if (!line.isEmpty()) {
      endLine();
    }
    return lines.subList(0, Math.min(lines.size(), MOST_LINES));
  }

  private String between(int start, int end) {
    String text = source.text().substring(start, end);
    return shown ? text : Mask.between(text, source.words());
  }

  private String text(String value) {
    if (!shown) {
      return Mask.of(value);
    }
    return value.length() <= Mask.LONGEST ? value : value.substring(0, Mask.LONGEST) + " …";
  }

  private void add(TextPiece whole) {
    String[] parts = whole.text().split("\r\n|\r|\n", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        endLine();
      }
      if (!parts[i].isEmpty()) {
        line.add(i == 0 ? whole.saying(parts[i]) : whole.goingOn(parts[i]));
      }
    }
  }

  private void endLine() {
    lines.add(TextLine.of(lines.size() + 1, line));
    line = new ArrayList<>();
  }
}
