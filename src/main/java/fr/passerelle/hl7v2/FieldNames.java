package fr.passerelle.hl7v2;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * French names of the segments and fields of HL7 v2.5 and PAM FR, from {@code fields.properties}.
 */
final class FieldNames {
  private static final Properties NAMES = load();
  private static final Set<String> SEGMENTS =
      NAMES.stringPropertyNames().stream()
          .filter(key -> key.length() == 3)
          .collect(Collectors.toUnmodifiableSet());

  private FieldNames() {}

  static boolean isKnownSegment(String name) {
    return SEGMENTS.contains(name);
  }

  /** Name of the segment, or its identifier when it is not in the table. */
  static String of(String segment) {
    return NAMES.getProperty(segment, segment);
  }

  static Optional<String> of(String segment, int field) {
    return Optional.ofNullable(NAMES.getProperty(segment + "-" + field));
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
