package fr.passerelle.anatomy;

import fr.passerelle.translation.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * HPRIM Santé 2.x (7.1 and 7.2): segments a line each, cut by the delimiters that H declares in an
 * order of its own; a line A goes on where the one before stopped, within a field or component.
 */
final class SanteReader {
  private static final Pattern HEADER = Pattern.compile("H([^A-Za-z0-9\\s])([^\\s]{0,5}).*");
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]{0,2}");
  private static final String CONTINUED = "A";

  /** A value before it is known whether its field has other components. */
  private record Cut(
      String segment, int occurrence, int field, int rank, int component, Piece piece) {
    List<Object> repetition() {
      return List.of(segment, occurrence, field, rank);
    }
  }

  private final String text;
  private final List<Cut> cuts = new ArrayList<>();
  private final Map<String, Integer> occurrences = new HashMap<>();
  private Delimiters delimiters = new Delimiters('|', '~', '^', '&');
  private String segment = "LINE";
  private int field;
  private int rank = 1;
  private int component = 1;

  private SanteReader(String text) {
    this.text = text;
  }

  static List<RawField> read(String text) {
    SanteReader reader = new SanteReader(text);
    new Piece(0, text.length())
        .cut(text, Piece.BREAK)
        .forEach(line -> reader.line(line.stripped(text)));
    return reader.fields();
  }

  private void line(Piece line) {
    if (line.isEmpty()) {
      return;
    }
    Matcher header = HEADER.matcher(text).region(line.start(), line.end());
    if (header.matches()) {
      delimiters = Delimiters.of(header.group(1).charAt(0), header.group(2));
      begin("H", 2);
      int second = text.indexOf(delimiters.field(), line.start() + 2);
      cut(new Piece(second < 0 ? line.end() : Math.min(second + 1, line.end()), line.end()));
      return;
    }
    int end = text.indexOf(delimiters.field(), line.start());
    String name = end < 0 ? "" : text.substring(line.start(), Math.min(end, line.end()));
    if (!NAME.matcher(name).matches()) {
      cut(line); // nobody's: it goes on too
    } else {
      if (!name.equals(CONTINUED)) {
        begin(name, 1);
      }
      cut(new Piece(end + 1, line.end()));
    }
  }

  private void begin(String name, int first) {
    segment = name;
    occurrences.merge(name, 1, Integer::sum);
    field = first;
    rank = 1;
    component = 1;
  }

  private void cut(Piece line) {
    int from = line.start();
    for (int at = line.start(); at < line.end(); at++) {
      char letter = text.charAt(at);
      if (letter == delimiters.field()
          || letter == delimiters.repetition()
          || letter == delimiters.component()) {
        add(new Piece(from, at));
        from = at + 1;
        next(letter);
      }
    }
    add(new Piece(from, line.end()));
  }

  private void next(char delimiter) {
    component = delimiter == delimiters.component() ? component + 1 : 1;
    if (delimiter == delimiters.field()) {
      field++;
      rank = 1;
    } else if (delimiter == delimiters.repetition()) {
      rank++;
    }
  }

  private void add(Piece sent) {
    Piece value = sent.stripped(text);
    cuts.add(new Cut(segment, occurrences.getOrDefault(segment, 1), field, rank, component, value));
  }

  private List<RawField> fields() {
    Map<List<Object>, Integer> components =
        cuts.stream().collect(Collectors.toMap(Cut::repetition, Cut::component, Math::max));
    return cuts.stream()
        .filter(cut -> !cut.piece().isEmpty())
        .map(cut -> field(cut, components.get(cut.repetition()) > 1))
        .toList();
  }

  private static RawField field(Cut cut, boolean hasComponents) {
    Place place =
        new Place(
            cut.segment(), cut.occurrence(), cut.field(), hasComponents ? cut.component() : 0);
    return new RawField(place, 0, cut.rank(), cut.piece().start(), cut.piece().end());
  }
}
