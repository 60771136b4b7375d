package fr.passerelle.hprim.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A segment under construction in the usual delimiters (HPRIM Santé paragraph 7.2: {@code ~}
 * between components, {@code ^} between repetitions); delimiters within words are escaped.
 */
final class SanteSegment {
  private static final Map<Integer, String> ESCAPES =
      Map.of(
          (int) '|', "\\F\\",
          (int) '~', "\\S\\",
          (int) '^', "\\R\\",
          (int) '\\', "\\E\\",
          (int) '&', "\\T\\");

  private final String name;
  private final Map<Integer, String> fields = new TreeMap<>();
  private final List<Integer> tooLong = new ArrayList<>();

  SanteSegment(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** A field as it is to stand there; nothing where it is empty. */
  SanteSegment put(int field, String raw) {
    if (raw != null && !raw.isEmpty()) {
      fields.put(field, raw);
    }
    return this;
  }

  /** The same with the length the norm gives it: written whole all the same, and known to be. */
  SanteSegment put(int field, String raw, int longest) {
    if (raw != null && raw.length() > longest) {
      tooLong.add(field);
    }
    return put(field, raw);
  }

  /** A field said several times. */
  SanteSegment repeated(int field, List<String> raw) {
    return put(
        field, raw.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("^")));
  }

  /** Fields that are longer than the norm has them. */
  List<Integer> tooLong() {
    return tooLong;
  }

  /** Components, each a text, without the empty ones at the end. */
  static String components(String... texts) {
    return joined("~", Arrays.stream(texts).map(SanteSegment::words).toList());
  }

  /** Subcomponents, each a text; they stand where a component does. */
  static String subcomponents(String... texts) {
    return joined("&", Arrays.stream(texts).map(SanteSegment::words).toList());
  }

  /** Parts that are ready to stand there. */
  static String joined(String delimiter, List<String> raw) {
    int end = raw.size();
    while (end > 0 && raw.get(end - 1).isEmpty()) {
      end--;
    }
    return String.join(delimiter, raw.subList(0, end));
  }

  /** A text of one line. */
  static String words(String text) {
    return text == null
        ? ""
        : text.replaceAll("\\s+", " ")
            .strip()
            .codePoints()
            .filter(letter -> letter >= ' ')
            .mapToObj(letter -> ESCAPES.getOrDefault(letter, Character.toString(letter)))
            .collect(Collectors.joining());
  }

  /** A text whose lines are repetitions. */
  static String lines(String text) {
    return text == null
        ? ""
        : text.lines().map(SanteSegment::words).collect(Collectors.joining("^"));
  }

  @Override
  public String toString() {
    StringBuilder segment = new StringBuilder(name);
    int last = fields.keySet().stream().max(Integer::compare).orElse(0);
    for (int field = 1; field <= last; field++) {
      segment.append('|').append(fields.getOrDefault(field, ""));
    }
    return segment.toString();
  }
}
