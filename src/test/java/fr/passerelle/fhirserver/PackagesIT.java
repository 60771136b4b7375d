package fr.passerelle.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.Application;
import fr.passerelle.profiles.OfficialPackages;
import fr.passerelle.profiles.ProfilePackages;
import fr.passerelle.testing.PackageFile;
import fr.passerelle.testing.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Packages put into {@code packages}, sound and broken, as a server meets them at its start. It has
 * no routes: the folder named holds none, and the ports of the examples may be taken.
 */
@SpringBootTest(
    classes = Application.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"passerelle.demo-data=false", "passerelle.routes-dir=src"})
@DirtiesContext
class PackagesIT {
  private static final String GUIDE = "https://guide.example/StructureDefinition/guide-task";
  private static final String FR_CORE =
      "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient";

  /** Without a snapshot, as many guides are published. */
  private static final String PROFILE =
      """
      {"resourceType": "StructureDefinition", "url": "%s", "name": "GuideTask", "status": "draft",
       "kind": "resource", "abstract": false, "type": "Task", "derivation": "constraint",
       "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Task",
       "differential": {"element": [
         {"id": "Task.description", "path": "Task.description", "min": 1}]}}
      """
          .formatted(GUIDE);

  @TempDir static Path folder;
  @LocalServerPort private int port;
  @Autowired private ProfilePackages packages;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) throws IOException {
    Path drop = Files.createDirectories(folder.resolve("profiles/packages"));
    PackageFile.write(
        drop.resolve("guide.tgz"), Map.of("package.json", "{}", "profile.json", PROFILE));
    Files.writeString(drop.resolve("a-text.tgz"), "no archive");
    byte[] whole = Files.readAllBytes(drop.resolve("guide.tgz"));
    Files.write(drop.resolve("b-half.tgz"), Arrays.copyOf(whole, whole.length / 2));
    PackageFile.write(
        drop.resolve("c-json.tgz"), Map.of("package.json", "{}", "profile.json", "{\"url\":"));
    try {
      OfficialPackages.dropInto(drop);
    } catch (TestAbortedException e) {
      // The test that needs them says so.
    }
    registry.add("passerelle.profiles-dir", () -> folder.resolve("profiles").toString());
    registry.add("passerelle.data-dir", () -> folder.resolve("data").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {GUIDE, "guide-task"})
  void a_dropped_profile_is_asked_for_by_address_and_by_name(String profile) {
    OperationOutcome outcome =
        validate(
            "Task",
            profile,
            "{\"resourceType\":\"Task\",\"status\":\"draft\",\"intent\":\"order\"}");
    assertThat(outcome.getIssue())
        .extracting(OperationOutcome.OperationOutcomeIssueComponent::getDiagnostics)
        .anyMatch(told -> told.startsWith("Task.description: minimum required = 1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {FR_CORE, FR_CORE + "|2.2.0", "fr-core-patient"})
  void fr_core_is_known_by_address_version_and_name(String profile) {
    SharedFolder.path("ig");
    String patient =
        "{\"resourceType\":\"Patient\",\"gender\":\"%s\",\"name\":[{\"family\":\"X\"}]}";

    assertThat(validate("Patient", profile, patient.formatted("female")).getIssue())
        .noneMatch(issue -> issue.getSeverity() == IssueSeverity.ERROR);
    assertThat(validate("Patient", profile, patient.formatted("other")).getIssue())
        .filteredOn(issue -> issue.getSeverity() == IssueSeverity.ERROR)
        .extracting(issue -> issue.getExpression().get(0).getValue())
        .containsExactly("Patient.gender");
  }

  @Test
  void what_was_dropped_stands_in_the_statement_of_capabilities() {
    CapabilityStatement statement =
        FhirCall.to(fhir() + "/metadata").get().as(CapabilityStatement.class);
    assertThat(statement.getRestFirstRep().getResource())
        .filteredOn(type -> type.getType().equals("Task"))
        .singleElement()
        .satisfies(
            task ->
                assertThat(task.getSupportedProfile())
                    .extracting(profile -> profile.getValue())
                    .contains(GUIDE)
                    .anyMatch(profile -> profile.endsWith("/psl-task")));
  }

  @Test
  void a_broken_one_is_told_by_name_and_stops_nothing() {
    assertThat(packages.problems())
        .contains(
            "Package a-text.tgz is no gzip archive.",
            "Package b-half.tgz is damaged or breaks off before its end.",
            "Package c-json.tgz cannot be used: profile.json is no JSON.")
        .noneMatch(told -> told.contains("guide.tgz"));
  }

  private OperationOutcome validate(String type, String profile, String resource) {
    String url = fhir() + "/" + type + "/$validate?profile=" + profile.replace("|", "%7C");
    FhirCall.Answer answer = FhirCall.to(url).send("POST", resource);
    assertThat(answer.status()).isEqualTo(200);
    return answer.as(OperationOutcome.class);
  }

  private String fhir() {
    return "http://localhost:" + port + "/fhir";
  }
}
