package fr.passerelle.hl7v2;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message as a flat list of segments: no grammar is imposed, because real senders break it.
 *
 * @param notation its delimiters
 * @param segments in the order sent, the first is MSH
 * @param glued how many segments had to be cut off another one
 * @param broken how many line ends stood inside a segment
 */
record Message(Notation notation, List<Segment> segments, int glued, int broken) {

  /** Empty when the text does not start with a usable MSH. */
  static Optional<Message> read(String text) {
    String stripped = text.stripLeading();
    return stripped.startsWith("MSH")
        ? Notation.declaredBy(firstLine(stripped)).map(notation -> read(stripped, notation))
        : Optional.empty();
  }

  private static Message read(String text, Notation notation) {
    SegmentLines lines = SegmentLines.of(text, notation.field());
    Map<String, Integer> counts = new HashMap<>();
    List<Segment> segments = new ArrayList<>(lines.segments().size());
    for (String line : lines.segments()) {
      int occurrence = counts.merge(line.substring(0, 3), 1, Integer::sum);
      segments.add(new Segment(line, occurrence, notation));
    }
    // The lines themselves are not kept: they would hold every payload a second time.
    return new Message(notation, segments, lines.glued(), lines.broken());
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  Segment header() {
    return segments.get(0);
  }

  Optional<Segment> first(String name) {
    return segments.stream().filter(segment -> segment.is(name)).findFirst();
  }

  List<Segment> all(String name) {
    return segments.stream().filter(segment -> segment.is(name)).toList();
  }

  /** The field of the first segment of that name; empty text when either is absent. */
  String text(String segment, int field) {
    return first(segment).map(found -> found.text(field)).orElse("");
  }
}
