package fr.passerelle.anonymisation;

import fr.passerelle.anatomy.RawField;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is harmless in HL7 v2, from harmless.csv: components of data types, and fields with their
 * type. What stands in neither is masked.
 */
final class Harmless {
  static final Harmless INSTANCE = new Harmless();

  private static final int MOST_CELLS = 3;

  /** By type and component: {@code CX.4.1}. */
  private final Map<String, Treatment> components = new HashMap<>();

  /** By field: {@code PID-3}; a type or a treatment. */
  private final Map<String, String> fields = new HashMap<>();

  private Harmless() {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Harmless.class.getResourceAsStream("harmless.csv")),
                StandardCharsets.UTF_8))) {
      file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] cells = line.split(";", -1);
    if (cells.length == MOST_CELLS) {
      components.put(cells[0] + "." + cells[1], Treatment.valueOf(cells[2]));
    } else {
      fields.put(cells[0], cells[1]);
    }
  }

  Treatment of(RawField field) {
    String place = field.place().segment() + "-" + field.place().field();
    String type = fields.get(place + "." + field.component());
    return ofType(type == null ? fields.getOrDefault(place, "") : type, field);
  }

  Treatment ofType(String type, RawField field) {
    for (Treatment treatment : Treatment.values()) {
      if (treatment.name().equals(type)) {
        return treatment;
      }
    }
    String component = type + "." + field.component();
    String sub = component + "." + Math.max(1, field.subcomponent());
    return components.getOrDefault(sub, components.getOrDefault(component, Treatment.MASK));
  }
}
