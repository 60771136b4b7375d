package fr.passerelle.hl7v2.writing;

import ca.uhn.hl7v2.parser.EncodingCharacters;
import ca.uhn.hl7v2.parser.Escape;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A segment under construction, in the usual delimiters (HL7 v2.5 paragraph 2.5). */
final class Line {
  private static final EncodingCharacters USUAL = EncodingCharacters.defaultInstance();

  private final String name;
  private final Map<Integer, String> fields = new TreeMap<>();

  Line(String name) {
    this.name = name;
  }

  /** A field as it is to stand there; nothing where it is empty. */
  Line put(int field, String raw) {
    if (raw != null && !raw.isEmpty()) {
      fields.put(field, raw);
    }
    return this;
  }

  /** A field that is one text. */
  Line text(int field, String text) {
    return put(field, escape(text));
  }

  /** A field said several times. */
  Line repeated(int field, List<String> raw) {
    return put(
        field, raw.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("~")));
  }

  /** Components, each a text, without the empty ones at the end. */
  static String components(String... texts) {
    return joined("^", Arrays.stream(texts).map(Line::escape).toList());
  }

  /** Subcomponents, each a text; they may stand where a component does. */
  static String subcomponents(String... texts) {
    return joined("&", Arrays.stream(texts).map(Line::escape).toList());
  }

  /** Components that are ready to stand there. */
  static String joined(String delimiter, List<String> raw) {
    int end = raw.size();
    while (end > 0 && raw.get(end - 1).isEmpty()) {
      end--;
    }
    return String.join(delimiter, raw.subList(0, end));
  }

  /** A text whose line ends go out as formatting commands; other control characters go not. */
  static String escape(String text) {
    if (text == null) {
      return "";
    }
    return text.lines()
        .map(line -> line.codePoints().filter(c -> c >= ' ' || c == '\t').toArray())
        .map(points -> Escape.escape(new String(points, 0, points.length), USUAL))
        .collect(Collectors.joining("\\.br\\"));
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(name);
    boolean header = name.equals("MSH"); // MSH-1 is the delimiter itself
    int last = fields.keySet().stream().max(Integer::compare).orElse(0);
    for (int field = header ? 2 : 1; field <= last; field++) {
      line.append('|').append(fields.getOrDefault(field, ""));
    }
    return line.toString();
  }
}
