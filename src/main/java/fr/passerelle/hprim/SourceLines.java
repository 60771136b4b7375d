package fr.passerelle.hprim;

import fr.passerelle.translation.FrenchText;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.SourceField;
import fr.passerelle.translation.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where everything a file says stands in its text: lines, and the fields of RES lines. */
final class SourceLines {
  private static final Set<String> WORDS = Set.of("RES", "LAB", "FIN", "FICHIER", "FINFICHIER");

  private final List<SourceField> fields = new ArrayList<>();

  private SourceLines() {}

  static SourceText of(FrenchText.Decoded decoded) {
    return new SourceText(
        decoded.text(), decoded.charset(), fields(Layout.of(decoded.text())), WORDS);
  }

  private static List<SourceField> fields(Layout layout) {
    SourceLines source = new SourceLines();
    List<Line> lines = layout.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i > layout.block() && i < layout.end() && line.text().startsWith("RES|")) {
        source.result(line);
      } else if (Mark.of(line).isEmpty()) {
        source.add(Place.line(line.number()), name(layout, i), line.text(), line.start());
      }
    }
    return List.copyOf(source.fields);
  }

  private static String name(Layout layout, int index) {
    int rank = index - layout.header();
    return layout.hasHeader() && rank >= 0 && rank < Header.LENGTH
        ? HeaderLine.values()[rank].french()
        : "";
  }

  /** RES-1 to RES-13, counted as {@link ResLine} does. */
  private void result(Line line) {
    int start = line.start();
    int number = 0;
    for (String field : line.text().split("\\|", -1)) {
      if (number > 0) {
        add(new Place("LINE", line.number(), number, 0), "RES-" + number, field, start);
      }
      start += field.length() + 1;
      number++;
    }
  }

  private void add(Place place, String name, String sent, int start) {
    String value = sent.strip();
    if (!value.isEmpty()) {
      int from = start + sent.indexOf(value);
      fields.add(new SourceField(place, 1, name, from, from + value.length()));
    }
  }
}
