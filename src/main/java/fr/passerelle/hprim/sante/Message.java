package fr.passerelle.hprim.sante;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message as its segments, in the order sent.
 *
 * @param strays numbers of lines that are no part of a segment
 * @param isTooLong whether it was not read to its end
 */
record Message(
    Delimiters delimiters, List<Segment> segments, List<Integer> strays, boolean isTooLong) {

  /** Empty when the text does not begin with an H that declares its delimiters. */
  static Optional<Message> read(String text) {
    return Delimiters.declaredBy(firstLine(text)).map(delimiters -> read(text, delimiters));
  }

  static String firstLine(String text) {
    int start = 0;
    while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == '\uFEFF')) {
      start++;
    }
    return text.substring(start, SegmentLines.endOfLine(text, start));
  }

  private static Message read(String text, Delimiters delimiters) {
    SegmentLines lines = SegmentLines.of(text, delimiters.field());
    List<Segment> segments = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (SegmentLines.Joined joined : lines.segments()) {
      String sent = joined.text().toString();
      String name = Delimiters.cut(sent, delimiters.field()).get(0).strip();
      int occurrence = counts.merge(name, 1, Integer::sum);
      segments.add(new Segment(sent, occurrence, joined.line(), delimiters));
    }
    return new Message(delimiters, List.copyOf(segments), lines.strays(), lines.isTooLong());
  }

  Segment header() {
    return segments.get(0);
  }

  List<Segment> all(String name) {
    return segments.stream().filter(segment -> segment.is(name)).toList();
  }

  Optional<Segment> first(String name) {
    return segments.stream().filter(segment -> segment.is(name)).findFirst();
  }
}
