package fr.passerelle.testing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;

/** The few searches for people that the program makes of itself. */
final class SearchInMemory {
  private final List<String[]> criteria;

  SearchInMemory(String criteria) {
    this.criteria = Stream.of(criteria.split("&")).map(one -> one.split("=", 2)).toList();
  }

  boolean finds(Patient patient) {
    return criteria.stream()
        .allMatch(one -> finds(patient, one[0], URLDecoder.decode(one[1], StandardCharsets.UTF_8)));
  }

  private static boolean finds(Patient patient, String name, String value) {
    return switch (name) {
      case "family" ->
          patient.getName().stream().anyMatch(known -> begins(known.getFamily(), value));
      case "given" ->
          patient.getName().stream()
              .flatMap(known -> known.getGiven().stream())
              .anyMatch(given -> begins(given.getValue(), value));
      case "birthdate" -> value.equals(patient.getBirthDateElement().getValueAsString());
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Any of the values, case and accents aside, as HAPI compares them. */
  private static boolean begins(String known, String values) {
    return known != null
        && Stream.of(values.split(",")).anyMatch(value -> folded(known).startsWith(folded(value)));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT);
  }
}
