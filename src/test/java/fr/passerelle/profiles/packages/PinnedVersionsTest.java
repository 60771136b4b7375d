package fr.passerelle.profiles.packages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinnedVersionsTest {
  private final PinnedVersions pins = new PinnedVersions();

  @Test
  void a_version_a_loaded_package_points_at_is_accepted() {
    pins.collect("{\"targetProfile\": [\"https://guide.example/StructureDefinition/a|2.1.0\"]}");

    assertThat(pins.accepts("https://guide.example/StructureDefinition/a|2.1.0")).isTrue();
    assertThat(pins.accepts("https://guide.example/StructureDefinition/a|9.9.9")).isFalse();
  }

  @Test
  void fhir_itself_is_accepted_in_the_version_it_has() {
    assertThat(pins.accepts("http://hl7.org/fhir/StructureDefinition/Patient|4.0.1")).isTrue();
    assertThat(pins.accepts("http://hl7.org/fhir/StructureDefinition/Patient|5.0.0")).isFalse();
  }
}
