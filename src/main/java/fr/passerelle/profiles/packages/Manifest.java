package fr.passerelle.profiles.packages;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.module.ModuleDescriptor.Version;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a FHIR NPM package says of itself in {@code package.json} (<a
 * href="https://confluence.hl7.org/display/FHIR/NPM+Package+Specification">NPM Package
 * Specification</a>).
 *
 * @param name empty where it says none
 * @param version empty where it says none
 * @param fhirVersions of FHIR; none where it does not say
 * @param published the day it was published, where it says so
 */
record Manifest(
    String name, String version, List<String> fhirVersions, Optional<LocalDate> published) {
  private static final String FHIR_R4 = "4.0";

  static Manifest of(JsonNode json) {
    List<String> fhirVersions = new ArrayList<>();
    json.path("fhirVersions").forEach(each -> fhirVersions.add(each.asText()));
    return new Manifest(
        json.path("name").asText(),
        json.path("version").asText(),
        fhirVersions,
        day(json.path("date").asText()));
  }

  /** Whether its definitions are of FHIR R4, as far as it says. */
  boolean isOfR4() {
    return fhirVersions.isEmpty()
        || fhirVersions.stream().anyMatch(each -> each.startsWith(FHIR_R4));
  }

  /** Older versions first; one without a number is older than any. */
  int compareVersion(Manifest other) {
    return comparable(version).compareTo(comparable(other.version));
  }

  private static Version comparable(String version) {
    try {
      return Version.parse(version);
    } catch (IllegalArgumentException e) {
      return Version.parse("0-0");
    }
  }

  /** {@code 20261122093000}: the day is enough. */
  private static Optional<LocalDate> day(String date) {
    try {
      return date.length() < 8
          ? Optional.empty()
          : Optional.of(LocalDate.parse(date.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
