package fr.passerelle.hl7v2;

import fr.passerelle.translation.FrenchText;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.SourceField;
import fr.passerelle.translation.SourceText;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where every component of a message stands in its text: cut as {@link Message} and {@link Segment}
 * cut it, with the place of each cut kept.
 */
final class SourceSegments {
  private static final String HEADER = "MSH";
  private static final int NAME = 3;

  private final String text;
  private final Notation notation;
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<SourceField> fields = new ArrayList<>();

  private SourceSegments(String text, Notation notation) {
    this.text = text;
    this.notation = notation;
  }

  /** Without fields when the text has no usable MSH. */
  static SourceText of(FrenchText.Decoded decoded) {
    String plain = PlainText.of(decoded.text()).text();
    return Message.read(plain)
        .map(message -> new SourceSegments(plain, message.notation()).of(decoded.charset()))
        .orElseGet(() -> new SourceText(plain, decoded.charset(), List.of(), Set.of()));
  }

  private SourceText of(Charset charset) {
    int start = -1;
    int end = 0;
    for (int line = 0; line < text.length(); line = end + 1) {
      end = endOfLine(line);
      String sent = text.substring(line, end);
      if (SegmentLines.isSegment(sent.stripLeading(), notation.field())) {
        segments(start, line);
        start = line + sent.length() - sent.stripLeading().length();
      }
    }
    segments(start, text.length());
    return new SourceText(text, charset, List.copyOf(fields), Set.copyOf(counts.keySet()));
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\r' && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  /** One segment, or several glued together, with the lines that continue it. */
  private void segments(int start, int end) {
    if (start >= 0) {
      SegmentLines.pieces(text.substring(start, end), notation.field())
          .forEach(piece -> segment(start + piece.start(), start + piece.end()));
    }
  }

  private void segment(int start, int end) {
    String name = text.substring(start, Math.min(start + NAME, end));
    int occurrence = counts.merge(name, 1, Integer::sum);
    // MSH-1 is the delimiter between the name and MSH-2, which holds the other delimiters.
    int number = name.equals(HEADER) ? 1 : 0;
    for (Part part : Part.cut(text, start, end, notation.field())) {
      if (number > (name.equals(HEADER) ? 2 : 0)) {
        field(new Place(name, occurrence, number, 0), part);
      }
      number++;
    }
  }

  private void field(Place place, Part field) {
    int rank = 1;
    for (Part repetition : field.cut(text, notation.repetition())) {
      List<Part> components = repetition.cut(text, notation.component());
      for (int i = 0; i < components.size(); i++) {
        component(place, rank, components.size() == 1 ? 0 : i + 1, components.get(i));
      }
      rank++;
    }
  }

  private void component(Place field, int rank, int component, Part sent) {
    Part value = sent.stripped(text);
    if (value.start() < value.end()) {
      Place place = new Place(field.segment(), field.repetition(), field.field(), component);
      String name = FieldNames.of(field.segment(), field.field()).orElse("");
      fields.add(new SourceField(place, rank, name, value.start(), value.end()));
    }
  }

  /** A stretch of the text. */
  private record Part(int start, int end) {

    static List<Part> cut(String text, int start, int end, char delimiter) {
      List<Part> parts = new ArrayList<>();
      int from = start;
      for (int at = start; at < end; at++) {
        if (text.charAt(at) == delimiter) {
          parts.add(new Part(from, at));
          from = at + 1;
        }
      }
      parts.add(new Part(from, end));
      return parts;
    }

    List<Part> cut(String text, char delimiter) {
      return cut(text, start, end, delimiter);
    }

    Part stripped(String text) {
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      return new Part(from, to);
    }
  }
}
