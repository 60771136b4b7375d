package fr.passerelle.anatomy;

import fr.passerelle.translation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HPRIM Médecin: lines, and the fields of those that begin with {@code RES|} or {@code TEX|}. The
 * marks between stars are form. A line end is CR LF, LF, CR, or CR CR LF.
 */
final class LineReader {
  private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\r\n|\r\n|\r|\n|\\z)");
  private static final Pattern MARK =
      Pattern.compile("\\*{2,}\\s*[A-Za-z ]{3,12}\\s*\\*{2,}", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int NAME = 4;

  private final String text;
  private final List<RawField> fields = new ArrayList<>();

  private LineReader(String text) {
    this.text = text;
  }

  static List<RawField> read(String text) {
    LineReader reader = new LineReader(text);
    Matcher lines = LINE.matcher(text);
    for (int number = 1; lines.find() && lines.start() < text.length(); number++) {
      reader.line(new Piece(lines.start(1), lines.end(1)), number);
    }
    return List.copyOf(reader.fields);
  }

  private void line(Piece sent, int number) {
    Piece line = sent.stripped(text);
    if (line.isEmpty() || MARK.matcher(text).region(line.start(), line.end()).matches()) {
      return;
    }
    if (text.startsWith("RES|", line.start())) {
      result(line, number);
    } else if (text.startsWith("TEX|", line.start())) {
      value(new Piece(line.start() + NAME, line.end()), new Place("LINE", number, 1, 0));
    } else if (!text.substring(line.start(), line.end()).equals("TEX")) {
      value(line, Place.line(number));
    }
  }

  private void result(Piece line, int number) {
    int field = 0;
    for (Piece sent : line.cut(text, '|')) {
      if (field > 0) {
        value(sent, new Place("LINE", number, field, 0));
      }
      field++;
    }
  }

  private void value(Piece sent, Place place) {
    Piece value = sent.stripped(text);
    if (!value.isEmpty()) {
      fields.add(new RawField(place, 0, 1, value.start(), value.end()));
    }
  }
}
