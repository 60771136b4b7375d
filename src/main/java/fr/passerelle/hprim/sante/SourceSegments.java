package fr.passerelle.hprim.sante;

import fr.passerelle.translation.FrenchText;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.SourceField;
import fr.passerelle.translation.SourceText;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where every component of a message stands in its text. A component that A continues stands on two
 * lines and is two fields of one place.
 */
final class SourceSegments {
  private final String text;
  private final Delimiters delimiters;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final List<SourceField> fields = new ArrayList<>();

  private String segment = "";
  private int field;
  private int component;
  private boolean hasComponents;

  private SourceSegments(String text, Delimiters delimiters) {
    this.text = text;
    this.delimiters = delimiters;
  }

  /** Without fields when the text has no usable H. */
  static SourceText of(FrenchText.Decoded decoded) {
    String text = decoded.text();
    Optional<Delimiters> delimiters = Delimiters.declaredBy(Message.firstLine(text));
    return delimiters
        .map(found -> new SourceSegments(text, found).of(decoded.charset()))
        .orElseGet(() -> new SourceText(text, decoded.charset(), List.of(), Set.of()));
  }

  private SourceText of(Charset charset) {
    int lines = 0;
    for (int start = 0; start < text.length() && lines <= SegmentLines.MOST; lines++) {
      int end = SegmentLines.endOfLine(text, start);
      line(start, end);
      start = end + 1;
    }
    Set<String> words = new java.util.HashSet<>(counts.keySet());
    words.add("A");
    return new SourceText(text, charset, List.copyOf(fields), Set.copyOf(words));
  }

  private void line(int start, int end) {
    int from = start;
    while (from < end && text.charAt(from) <= ' ') {
      from++;
    }
    String line = text.substring(from, end);
    boolean continues =
        line.length() > 1 && line.charAt(0) == 'A' && line.charAt(1) == delimiters.field();
    if (continues) {
      cut(from + 2, end);
    } else if (SegmentLines.isSegment(line, delimiters.field())) {
      segment = Delimiters.cut(line, delimiters.field()).get(0).strip();
      counts.merge(segment, 1, Integer::sum);
      ranks.clear();
      field = 1;
      component = 1;
      hasComponents = false;
      int fieldStart = from + segment.length() + 1;
      if (segment.equals("H")) {
        // H-1 is the delimiters themselves.
        int second = text.indexOf(delimiters.field(), fieldStart);
        fieldStart = second < 0 || second > end ? end : second + 1;
        field = 2;
      }
      cut(Math.min(fieldStart, end), end);
    }
  }

  /** Cuts a line, or what continues it, from the field and component it begins in. */
  private void cut(int start, int end) {
    int from = start;
    for (int at = start; at <= end; at++) {
      char letter = at < end ? text.charAt(at) : '\n';
      boolean isDelimiter =
          letter == delimiters.field()
              || letter == delimiters.component()
              || letter == delimiters.repetition();
      if (isDelimiter || at == end) {
        hasComponents |= letter == delimiters.component();
        add(from, at);
        from = at + 1;
        next(letter, at < end);
      }
    }
  }

  private void next(char delimiter, boolean isWithin) {
    if (isWithin && delimiter == delimiters.component()) {
      component++;
    } else if (isWithin) {
      component = 1;
      field += delimiter == delimiters.field() ? 1 : 0;
      hasComponents = false;
    }
  }

  private void add(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    if (from < to) {
      int which = hasComponents ? component : 0;
      Place place = new Place(segment, counts.get(segment), field, which);
      int rank = ranks.merge(field + "." + which, 1, Integer::sum);
      fields.add(new SourceField(place, rank, FieldNames.of(segment, field), from, to));
    }
  }
}
