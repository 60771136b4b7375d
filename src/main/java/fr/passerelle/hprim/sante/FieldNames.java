package fr.passerelle.hprim.sante;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** French names of the segments and fields of HPRIM Santé, from {@code fields.properties}. */
final class FieldNames {
  private static final Properties NAMES = load();

  /** The chapter of the norm each segment has: fields are numbered within it. */
  private static final Map<String, Integer> CHAPTERS =
      Map.of("H", 7, "P", 8, "OBR", 9, "OBX", 10, "C", 12, "L", 14, "REG", 22, "ERR", 25);

  private FieldNames() {}

  /** Name of the segment, or its identifier when it is not in the table. */
  static String of(String segment) {
    return NAMES.getProperty(segment, segment);
  }

  /** Name of the field, or its place in the segment. */
  static String of(String segment, int field) {
    return NAMES.getProperty(segment + "-" + field, segment + "-" + field);
  }

  static boolean isKnown(String segment) {
    return NAMES.containsKey(segment);
  }

  /** The number of a field in the norm, which counts the name: P-5 is 8.6; empty if it has none. */
  static String number(String segment, int field) {
    Integer chapter = CHAPTERS.get(segment);
    return chapter == null || field == 0 ? "" : chapter + "." + (field + 1);
  }

  private static Properties load() {
    Properties names = new Properties();
    try (InputStream file = FieldNames.class.getResourceAsStream("fields.properties")) {
      names.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
