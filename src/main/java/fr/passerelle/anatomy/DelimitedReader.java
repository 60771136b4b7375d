package fr.passerelle.anatomy;

import fr.passerelle.translation.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HL7 v2 (2.5 paragraph 2.5): segments, fields, repetitions, components, subcomponents, by the
 * delimiters each MSH, FHS or BHS declares. Lines that begin no segment continue the one before; a
 * value broken by a line end is two.
 */
final class DelimitedReader {
  private static final Pattern HEADER = Pattern.compile("(?:MSH|FHS|BHS)([^A-Za-z0-9\\s])(.*)");
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]{2}");
  private static final int NAME_LENGTH = 3;

  private final String text;
  private final List<RawField> fields = new ArrayList<>();
  private final Map<String, Integer> occurrences = new HashMap<>();
  private Delimiters delimiters = Delimiters.USUAL;

  private DelimitedReader(String text) {
    this.text = text;
  }

  static List<RawField> read(String text) {
    DelimitedReader reader = new DelimitedReader(text);
    reader.read();
    return List.copyOf(reader.fields);
  }

  private void read() {
    Piece open = new Piece(0, 0);
    for (Piece line : new Piece(0, text.length()).cut(text, Piece.BREAK)) {
      Piece content = line.stripped(text);
      if (isSegment(content)) {
        close(open);
        open = content;
        declared(content);
      } else {
        open = new Piece(open.start(), line.end());
      }
    }
    close(open);
  }

  /** A header declares what it and the next segments are cut with. */
  private void declared(Piece line) {
    Matcher header = HEADER.matcher(text).region(line.start(), line.end());
    if (header.matches()) {
      delimiters = Delimiters.of(header.group(1).charAt(0), header.group(2));
    }
  }

  private boolean isSegment(Piece line) {
    Matcher header = HEADER.matcher(text).region(line.start(), line.end());
    if (header.matches()) {
      return true;
    }
    return isName(line.start())
        && (line.end() == line.start() + NAME_LENGTH
            || text.charAt(line.start() + NAME_LENGTH) == delimiters.field());
  }

  private boolean isName(int at) {
    return at + NAME_LENGTH <= text.length()
        && NAME.matcher(text).region(at, at + NAME_LENGTH).matches();
  }

  private void close(Piece segment) {
    if (segment.isEmpty()) {
      return;
    }
    if (isSegment(segment.cut(text, Piece.BREAK).get(0).stripped(text))) {
      GluedSegments.cut(text, segment, delimiters.field()).forEach(this::segment);
    } else {
      // Text before the first segment.
      values(new Piece(segment.start(), segment.end()), Place.line(1), 0, 1);
    }
  }

  private void segment(Piece segment) {
    String name = text.substring(segment.start(), segment.start() + NAME_LENGTH);
    int occurrence = occurrences.merge(name, 1, Integer::sum);
    boolean header = HEADER.matcher(text).region(segment.start(), segment.end()).lookingAt();
    int number = header ? 1 : 0;
    for (Piece field : segment.cut(text, delimiters.field())) {
      // The name; and of a header the delimiters, which are form.
      if (number > (header ? 2 : 0)) {
        field(new Place(name, occurrence, number, 0), field);
      }
      number++;
    }
  }

  private void field(Place place, Piece field) {
    int rank = 1;
    for (Piece repetition : field.cut(text, delimiters.repetition())) {
      List<Piece> components = repetition.cut(text, delimiters.component());
      for (int i = 0; i < components.size(); i++) {
        int component = components.size() == 1 ? 0 : i + 1;
        component(
            new Place(place.segment(), place.repetition(), place.field(), component),
            components.get(i),
            rank);
      }
      rank++;
    }
  }

  private void component(Place place, Piece component, int rank) {
    List<Piece> parts = component.cut(text, delimiters.subcomponent());
    for (int i = 0; i < parts.size(); i++) {
      values(parts.get(i), place, parts.size() == 1 ? 0 : i + 1, rank);
    }
  }

  private void values(Piece sent, Place place, int subcomponent, int rank) {
    for (Piece line : sent.cut(text, Piece.BREAK)) {
      Piece value = line.stripped(text);
      if (!value.isEmpty()) {
        fields.add(new RawField(place, subcomponent, rank, value.start(), value.end()));
      }
    }
  }
}
