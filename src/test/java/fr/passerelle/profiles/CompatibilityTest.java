package fr.passerelle.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.profiles.Examples.Example;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is valid here is valid for FR Core 2.2.0 and the ANS cercle de soins 2.0.1. Runs where their
 * packages are at hand.
 */
class CompatibilityTest {
  private static final String FR_CORE = "https://hl7.fr/ig/fhir/core/StructureDefinition/";
  private static final String CDS =
      "https://interop.esante.gouv.fr/ig/fhir/cds/StructureDefinition/";
  private static final Map<String, List<String>> OFFICIAL =
      Map.of(
          "psl-patient", List.of(FR_CORE + "fr-core-patient"),
          "psl-practitioner", List.of(FR_CORE + "fr-core-practitioner"),
          "psl-practitioner-role", List.of(FR_CORE + "fr-core-practitioner-role"),
          "psl-organization", List.of(FR_CORE + "fr-core-organization"),
          "psl-related-person",
              List.of(FR_CORE + "fr-core-related-person", CDS + "cds-fr-related-person"),
          "psl-reunion", List.of(FR_CORE + "fr-core-appointment"),
          "psl-cercle-de-soins", List.of(CDS + "cds-ihe-careteam"));

  @TempDir static Path profilesDir;

  @Test
  void every_valid_example_is_valid_for_the_official_profile_too() throws IOException {
    Profiles profiles = OfficialPackages.into(profilesDir);
    assertThat(profiles.packages().problems()).isEmpty();

    Map<String, List<Finding>> faults = new LinkedHashMap<>();
    int checked = 0;
    for (Example example : Examples.valid()) {
      for (String official : officialProfiles(example)) {
        checked++;
        faults.put(example.name(), faults(profiles, example, official));
      }
    }

    assertThat(checked).isGreaterThanOrEqualTo(OFFICIAL.size());
    assertThat(faults).allSatisfy((name, found) -> assertThat(found).as(name).isEmpty());
  }

  private static List<String> officialProfiles(Example example) {
    return OFFICIAL.entrySet().stream()
        .filter(entry -> example.text().contains("/" + entry.getKey() + "\""))
        .flatMap(entry -> entry.getValue().stream())
        .collect(Collectors.toList());
  }

  private static List<Finding> faults(Profiles profiles, Example example, String official) {
    return profiles.validator().validate(example.text(), List.of(official)).findings().stream()
        .filter(Finding::isFault)
        .toList();
  }
}
