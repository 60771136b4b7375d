package fr.passerelle.hl7v2;

import java.util.ArrayList;
import java.util.List;

/** Text cut at a delimiter, empty parts kept. */
final class Split {
  private Split() {}

  static List<String> at(String text, char delimiter) {
    int end = text.indexOf(delimiter);
    if (end < 0) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (; end >= 0; end = text.indexOf(delimiter, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }
}
