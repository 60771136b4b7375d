package fr.passerelle.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Units as French laboratories write them, in UCUM ({@code units.csv}). Case counts: {@code g/l} is
 * grams and {@code G/l} thousands of millions. A spelling that means two things is not in the file.
 */
public final class UcumUnits {
  /** URI of UCUM in FHIR. */
  public static final String SYSTEM = "http://unitsofmeasure.org";

  private static final Map<String, String> CODES = read();

  private UcumUnits() {}

  /** The UCUM code of a unit as sent. */
  public static Optional<String> code(String unit) {
    return Optional.ofNullable(CODES.get(unit.strip()));
  }

  static Map<String, String> all() {
    return CODES;
  }

  private static Map<String, String> read() {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).build();
    try (InputStream file = UcumUnits.class.getResourceAsStream("units.csv");
        CSVParser lines = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.stream()
          .collect(
              Collectors.toUnmodifiableMap(line -> line.get("written"), line -> line.get("ucum")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
