package fr.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.OurProfiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tester types before anybody is sent anything. */
class ValidateCommandTest {
  private static final String EXAMPLES = "fhir-profiles/package/example/";
  private static final String VALID = EXAMPLES + "Task-tache-demandee.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path directory;

  @Test
  void a_valid_file_is_valid() {
    Typed typed = validate(VALID);
    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).contains("Files: 1. Resources: 1, valid: 1, invalid: 0. Errors: 0");
    assertThat(typed.err()).isEmpty();
  }

  @Test
  void every_fault_of_a_file_is_listed_with_its_place() throws IOException {
    Typed typed = validate(broken().toString());
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out())
        .contains("broken.json: Task/tache-demandee, invalid", "colour")
        .containsPattern("\\d+:\\d+  error  Task");
  }

  @Test
  void the_verdict_is_that_of_the_engine() throws IOException {
    Path file = broken();
    List<Finding> engine =
        OurProfiles.PROFILES
            .validator()
            .validate(Files.readString(file), List.of(), Locale.FRENCH)
            .findings();
    assertThat(findings(validate(file.toString(), "--format", "json", "--lang=fr")))
        .isEqualTo(engine)
        .hasSizeGreaterThan(1);
  }

  @Test
  void a_folder_is_searched_for_files_of_fhir_and_told_in_order() throws IOException {
    Files.createDirectories(directory.resolve("b/.hidden"));
    Files.writeString(directory.resolve("b/two.xml"), "<Basic xmlns=\"http://hl7.org/fhir\"/>");
    Files.writeString(directory.resolve("a.json"), "{\"resourceType\":\"Basic\"}");
    Files.writeString(directory.resolve("b/.hidden/three.json"), "{");
    Files.writeString(directory.resolve("notes.txt"), "no FHIR");
    Typed typed = validate(directory.toString(), "--jobs=2");
    assertThat(typed.out()).contains("Files: 2. Resources: 2, valid: 0, invalid: 2.");
    assertThat(typed.out().indexOf("a.json")).isLessThan(typed.out().indexOf("b/two.xml"));
  }

  @Test
  void lines_of_ndjson_are_resources_and_places_are_those_of_the_file() throws IOException {
    Path file = directory.resolve("tasks.ndjson");
    String good =
        "{\"resourceType\":\"Task\",\"id\":\"1\",\"status\":\"draft\",\"intent\":\"order\"}";
    Files.writeString(file, good + "\n\n" + good.replace("draft", "maybe") + "\r\n" + good + "\n");
    Typed typed = validate(file.toString());
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out())
        .contains("tasks.ndjson: Task/1 (line 3), invalid", "Resources: 3, valid: 2, invalid: 1.")
        .containsPattern("    3:\\d+  error  Task.status");
  }

  @Test
  void what_is_piped_in_is_read_whatever_it_is() throws IOException {
    byte[] one = Files.readAllBytes(Path.of(VALID));
    byte[] lines =
        "{\"resourceType\":\"Task\"}\n{\"resourceType\":\"Task\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(Typed.piped(one, Locale.ENGLISH, "validate", "-").exit()).isZero();
    assertThat(Typed.piped(lines, Locale.ENGLISH, "validate", "-").out())
        .contains("Resources: 2, valid: 0");
  }

  @Test
  void a_warning_fails_the_run_when_that_is_asked_for() throws IOException {
    Path file = directory.resolve("role.json");
    Files.writeString(
        file,
        """
        {"resourceType": "PractitionerRole", "code": [{"coding": [
          {"system": "https://mos.esante.gouv.fr/NOS/TRE_R21-Fonction/FHIR/TRE-R21-Fonction",
           "code": "FON-99"}]}]}
        """);
    assertThat(validate(file.toString()).exit()).isZero();
    assertThat(validate(file.toString(), "--fail-on", "warning").exit()).isEqualTo(1);
  }

  @Test
  void a_profile_asked_for_is_held() throws IOException {
    Path file = directory.resolve("task.json");
    Files.writeString(
        file, "{\"resourceType\":\"Task\",\"status\":\"draft\",\"intent\":\"order\"}");
    String profile =
        OurProfiles.PROFILES.catalog().canonicalBase() + "/StructureDefinition/psl-task";
    assertThat(validate(file.toString()).exit()).isZero();
    assertThat(validate(file.toString(), "--profile", profile).exit()).isEqualTo(1);
    assertThat(validate(file.toString(), "--profile=https://guide.example/p").out())
        .contains("[unknown-profile]");
  }

  @Test
  void what_the_advisor_silences_is_shown_with_its_reason_and_fails_nothing() throws IOException {
    Path advisor = directory.resolve("advisor.json");
    Files.writeString(
        advisor,
        """
        [{"rule": "Unrecognised_property_", "path": "Task", "reason": "ours, until 2027"},
         {"rule": "psl-tache-motif", "path": "*", "reason": "ticket 12"}]
        """);
    Typed typed = validate(broken().toString(), "--advisor", advisor.toString());
    assertThat(typed.exit()).isZero();
    assertThat(typed.out())
        .contains("silenced  Task  [Unrecognised_property_]", "reason: ours, until 2027")
        .contains("valid: 1, invalid: 0", "Silenced by the advisor file: 2.");
    Files.writeString(advisor, "[{\"rule\": \"x\", \"path\": \"Task\"}]");
    assertThat(validate(VALID, "--advisor", advisor.toString()).exit()).isEqualTo(2);
  }

  @Test
  void what_no_file_exercises_of_a_profile_is_told_when_that_is_asked_for() throws IOException {
    Path lines = directory.resolve("tasks.ndjson");
    String task = JSON.readTree(Files.readString(Path.of(VALID))).toString();
    Files.writeString(lines, (task + "\n").repeat(30));
    Typed typed = validate(lines.toString(), "--coverage", "--jobs=2");
    assertThat(typed.exit()).isZero();
    assertThat(typed.out())
        .containsPattern("psl-task[^:]*: parts exercised: \\d+ of \\d+. Never exercised:")
        .contains("element Task.statusReason")
        .doesNotContain("element Task.requester", "rule psl-tache-motif");
    JsonNode report =
        JSON.readTree(validate(lines.toString(), "--coverage", "--format=json").out());
    assertThat(report.at("/coverage/0/neverExercised")).isNotEmpty();
    assertThat(report.at("/totals/resources").asInt()).isEqualTo(30);
    assertThat(validate(lines.toString()).out()).doesNotContain("exercised");
    assertThat(validate(VALID, "--coverage", "--format=sarif").exit()).isEqualTo(2);
  }

  @Test
  void every_line_of_the_ndjson_report_is_json() throws IOException {
    String[] lines = validate(broken().toString(), VALID, "--format=ndjson").out().split("\n");
    assertThat(lines).hasSize(3);
    assertThat(JSON.readTree(lines[0]).path("valid").asBoolean()).isFalse();
    assertThat(JSON.readTree(lines[1]).path("valid").asBoolean()).isTrue();
    assertThat(JSON.readTree(lines[2]).at("/totals/resources").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'',takes files or folders",
    "nowhere.json,could not be read",
    "src/main/java/fr/passerelle/cli,no file to validate",
    "pom.xml --format=pdf,'text, json'",
    "pom.xml --jobs=0,1…",
    "pom.xml --fail-on=never,'error, warning'",
    "pom.xml --ig=nowhere.tgz,could not be read",
    "pom.xml --colour=red,Unknown option",
  })
  void what_cannot_be_done_is_told_and_is_no_verdict(String words, String reason) {
    String[] typed = ("validate " + words).strip().split(" ");
    Typed result = Typed.in(Locale.ENGLISH, typed);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains(reason);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void a_package_that_cannot_be_used_stops_the_run() throws IOException {
    Path guide = directory.resolve("guide.tgz");
    Files.writeString(guide, "no archive");
    Typed typed = validate(VALID, "--ig", guide.toString());
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).contains("guide.tgz is no gzip archive");
  }

  private Path broken() throws IOException {
    Path file = directory.resolve("broken.json");
    String valid = Files.readString(Path.of(VALID));
    Files.writeString(
        file,
        valid.replaceFirst(
            "\"status\" *: *\"[a-z-]*\"", "\"status\": \"rejected\", \"colour\": \"red\""));
    return file;
  }

  private static List<Finding> findings(Typed typed) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (JsonNode each : JSON.readTree(typed.out()).at("/resources/0/findings")) {
      findings.add(
          new Finding(
              Finding.Severity.valueOf(each.path("severity").asText().toUpperCase(Locale.ROOT)),
              each.path("path").asText(),
              each.path("line").asInt(),
              each.path("column").asInt(),
              each.path("rule").asText(),
              each.path("message").asText()));
    }
    return findings;
  }

  private static Typed validate(String... words) {
    String[] typed = new String[words.length + 1];
    typed[0] = "validate";
    System.arraycopy(words, 0, typed, 1, words.length);
    return Typed.in(Locale.ENGLISH, typed);
  }
}
