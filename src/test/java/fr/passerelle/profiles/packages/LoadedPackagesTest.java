package fr.passerelle.profiles.packages;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import fr.passerelle.testing.PackageFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedPackagesTest {
  private static final String GUIDE =
      """
      {"resourceType": "StructureDefinition", "url": "https://guide.example/StructureDefinition/task",
       "name": "GuideTask", "status": "draft", "kind": "resource", "abstract": false, "type": "Task",
       "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Task", "derivation": "constraint",
       "differential": {"element": [{"id": "Task", "path": "Task"}]}}
      """;
  private static final String GUIDE_PROFILE = "https://guide.example/StructureDefinition/task";
  private static final String SYSTEM = "https://guide.example/CodeSystem/cs";
  private static final String PROFESSIONS =
      "https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante";

  @TempDir Path profilesDir;

  @BeforeEach
  void an_empty_drop_folder() throws IOException {
    Files.createDirectories(profilesDir.resolve("packages"));
  }

  @Test
  void without_a_folder_the_package_of_the_program_is_used() {
    LoadedPackages packages = new LoadedPackages(FhirContext.forR4Cached(), Path.of("nowhere"));

    String task = packages.canonicalBase() + "/StructureDefinition/psl-task";
    assertThat(packages.profilesOn("Task")).contains(task);
    assertThat(packages.definitions().fetchStructureDefinition(task)).isNotNull();
  }

  @Test
  void a_dropped_package_is_known_by_name_after_ours() throws IOException {
    drop("guide.tgz", Map.of("package.json", "{}", "StructureDefinition-task.json", GUIDE));

    List<String> profiles = loaded().profilesOn("Task");

    assertThat(profiles).last().isEqualTo(GUIDE_PROFILE);
    assertThat(profiles).filteredOn(profile -> !profile.equals(GUIDE_PROFILE)).isNotEmpty();
  }

  @Test
  void a_broken_package_is_reported_by_name_and_stops_nothing() throws IOException {
    Files.writeString(profilesDir.resolve("packages/a-broken.tgz"), "no archive");
    drop("guide.tgz", Map.of("package.json", "{}", "StructureDefinition-task.json", GUIDE));

    LoadedPackages packages = loaded();

    assertThat(packages.problems()).singleElement().asString().contains("a-broken.tgz");
    assertThat(packages.profilesOn("Task")).contains(GUIDE_PROFILE);
  }

  @Test
  void a_dropped_package_may_bring_the_whole_of_a_code_system_we_have_a_fragment_of()
      throws IOException {
    drop("nos.tgz", Map.of("package.json", "{}", "CodeSystem-g15.json", codeSystem(PROFESSIONS)));

    CodeSystem found = (CodeSystem) loaded().definitions().fetchCodeSystem(PROFESSIONS);

    assertThat(found.getContent()).isEqualTo(CodeSystem.CodeSystemContentMode.COMPLETE);
  }

  @Test
  void a_dropped_package_never_replaces_a_definition_of_ours() throws IOException {
    String ours = loaded().canonicalBase() + "/CodeSystem/psl-cs-tache";
    drop("imposter.tgz", Map.of("package.json", "{}", "CodeSystem-x.json", codeSystem(ours)));

    CodeSystem found = (CodeSystem) loaded().definitions().fetchCodeSystem(ours);

    assertThat(found.getName()).isEqualTo("PslCsTache");
  }

  @Test
  void of_two_versions_the_newer_answers_for_what_is_asked_without_one() throws IOException {
    drop("a-10.0.0.tgz", Map.of("package.json", manifest("10.0.0"), "cs.json", system("10.0.0")));
    drop("b-9.0.0.tgz", Map.of("package.json", manifest("9.0.0"), "cs.json", system("9.0.0")));

    IValidationSupport definitions = loaded().definitions();

    assertThat(((CodeSystem) definitions.fetchCodeSystem(SYSTEM)).getVersion()).isEqualTo("10.0.0");
    assertThat(((CodeSystem) definitions.fetchCodeSystem(SYSTEM + "|9.0.0")).getVersion())
        .isEqualTo("9.0.0");
  }

  @Test
  void a_profile_of_others_never_takes_the_name_of_one_of_ours() throws IOException {
    String namesake = GUIDE.replace("StructureDefinition/task", "StructureDefinition/psl-task");
    drop("guide.tgz", Map.of("package.json", "{}", "StructureDefinition-task.json", namesake));

    LoadedPackages packages = loaded();

    assertThat(packages.definitions().fetchStructureDefinition("psl-task"))
        .extracting(found -> ((StructureDefinition) found).getUrl())
        .isEqualTo(packages.canonicalBase() + "/StructureDefinition/psl-task");
  }

  private static String manifest(String version) {
    return "{\"name\":\"guide.example\",\"version\":\"%s\"}".formatted(version);
  }

  private static String system(String version) {
    return """
        {"resourceType": "CodeSystem", "url": "%s", "version": "%s", "status": "active",
         "content": "complete"}
        """
        .formatted(SYSTEM, version);
  }

  private LoadedPackages loaded() {
    return new LoadedPackages(FhirContext.forR4Cached(), profilesDir);
  }

  private static String codeSystem(String url) {
    return """
        {"resourceType": "CodeSystem", "url": "%s", "name": "Whole", "status": "active",
         "content": "complete", "concept": [{"code": "10"}]}
        """
        .formatted(url);
  }

  private void drop(String name, Map<String, String> files) throws IOException {
    PackageFile.write(profilesDir.resolve("packages").resolve(name), files);
  }
}
