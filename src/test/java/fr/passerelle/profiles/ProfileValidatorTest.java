package fr.passerelle.profiles;

import static fr.passerelle.profiles.OurProfiles.PROFILES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.profiles.Finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

class ProfileValidatorTest {
  private static final String OURS = PROFILES.catalog().canonicalBase() + "/StructureDefinition/";

  private final ProfileValidator validator = PROFILES.validator();

  @Test
  void every_fault_of_a_text_is_listed_at_once_with_its_line() {
    String task =
        """
        {
          "resourceType": "Task",
          "status": "nearly-done",
          "intent": "order",
          "colour": "blue",
          "authoredOn": "yesterday",
          "priority": ["routine"],
          "owner": {"reference": "Observation/1"}
        }
        """;

    assertThat(faults(task))
        .extracting(Finding::path, Finding::line)
        .contains(
            tuple("Task.status", 3),
            tuple("Task", 5),
            tuple("Task.authoredOn", 6),
            tuple("Task.priority", 7),
            tuple("Task.owner", 8));
  }

  @Test
  void xml_is_validated_like_json() {
    String xml = "<Task xmlns=\"http://hl7.org/fhir\">\n<status value=\"nearly-done\"/>\n</Task>";

    assertThat(faults(xml)).extracting(Finding::path).contains("Task.status", "Task");
  }

  @Test
  void a_profile_asked_for_is_checked_besides_those_claimed() {
    String task = "{\"resourceType\":\"Task\",\"status\":\"draft\",\"intent\":\"order\"}";

    assertThat(faults(task)).isEmpty();
    assertThat(faults(task, OURS + "psl-task"))
        .extracting(Finding::message)
        .anyMatch(message -> message.startsWith("Task.requester: minimum required"));
  }

  @Test
  void a_profile_asked_for_that_is_not_loaded_is_a_fault() {
    assertThat(faults("{\"resourceType\":\"Patient\"}", "https://guide.example/unknown"))
        .extracting(Finding::rule)
        .containsExactly("unknown-profile");
  }

  @Test
  void a_profile_is_asked_for_by_its_name_too() {
    String task = "{\"resourceType\":\"Task\",\"status\":\"requested\",\"intent\":\"order\"}";
    List<Finding> byAddress = faults(task, OURS + "psl-task");
    assertThat(byAddress).isNotEmpty();
    assertThat(faults(task, "PslTask")).isEqualTo(byAddress);
    assertThat(faults(task, "psl-task")).isEqualTo(byAddress);
  }

  @Test
  void a_rule_has_one_name_where_the_validator_gives_its_sentence_for_one() {
    String unanswered =
        """
        {"resourceType":"QuestionnaireResponse","status":"completed","authored":"2026-03-02",
         "questionnaire":"%s/Questionnaire/psl-questionnaire-satisfaction",
         "subject":{"reference":"CareTeam/1"}}"""
            .formatted(PROFILES.catalog().canonicalBase());
    assertThat(faults(unanswered))
        .extracting(Finding::rule)
        .contains("Questionnaire_QR_Item_Missing");
  }

  @Test
  void a_sentence_names_no_object_of_java() {
    String coded =
        """
        {"resourceType":"Task","status":"requested","intent":"order",
         "performerType":[{"coding":[{"code":"x"}]}]}""";
    assertThat(PROFILES.validator().validate(coded, List.of(), Locale.ENGLISH).findings())
        .extracting(Finding::message)
        .anyMatch(said -> said.contains("cannot apply filters because CodeSystem"))
        .noneMatch(said -> said.contains("@"));
  }

  @Test
  void a_claimed_profile_of_someone_else_that_is_not_loaded_is_no_fault() {
    assertThat(faults(patientClaiming("https://guide.example/StructureDefinition/p"))).isEmpty();
  }

  @Test
  void a_claimed_profile_of_ours_that_does_not_exist_is_a_fault() {
    assertThat(faults(patientClaiming(OURS + "psl-patiente"))).hasSize(1);
  }

  @Test
  void a_code_that_a_fragment_lacks_is_a_warning() {
    String role =
        """
        {"resourceType": "PractitionerRole", "code": [{"coding": [
          {"system": "https://mos.esante.gouv.fr/NOS/TRE_R21-Fonction/FHIR/TRE-R21-Fonction",
           "code": "FON-99"}]}]}
        """;

    List<Finding> findings = validator.validate(role, List.of()).findings();

    assertThat(findings).extracting(Finding::severity).contains(Severity.WARNING);
    assertThat(findings).noneMatch(Finding::isFault);
  }

  @Test
  void a_reference_to_the_wrong_type_is_a_fault() {
    Task task = new Task();
    task.setStatus(Task.TaskStatus.DRAFT).setIntent(Task.TaskIntent.ORDER);
    task.setOwner(new Reference("Observation/1"));

    assertThat(validator.validate(task).findings())
        .filteredOn(Finding::isFault)
        .extracting(Finding::path)
        .containsExactly("Task.owner");
  }

  @Test
  void a_reference_by_search_is_taken_for_its_type() {
    String rpps = "Practitioner?identifier=https://rpps.esante.gouv.fr|19999000011";

    assertThat(validator.validate(taskOf(rpps), List.of()).findings()).isEmpty();
    assertThat(faults(taskOf("Observation?identifier=1")))
        .extracting(Finding::path)
        .containsExactly("Task.owner");
  }

  @Test
  void no_form_of_reference_stops_the_validator() {
    assertThat(List.of("#", "Practitioner/", "?a=b", "Practitioner//1", "http://", "a/b/c"))
        .allSatisfy(
            reference ->
                assertThat(faults(taskOf(reference)))
                    .extracting(Finding::rule)
                    .doesNotContain("validator-failed"));
  }

  @Test
  void what_stops_the_validator_is_a_fault_and_no_exception() {
    assertThat(faults(taskOf("//"))).extracting(Finding::rule).containsExactly("validator-failed");
  }

  @Test
  void a_parsed_resource_has_no_line() {
    assertThat(validator.validate(new Task()).findings())
        .isNotEmpty()
        .allMatch(finding -> finding.line() == 0 && finding.column() == 0);
  }

  @Test
  void the_entries_of_a_bundle_are_held_to_the_profiles_they_claim() {
    String bundle =
        """
        {"resourceType": "Bundle", "type": "collection", "entry": [
          {"fullUrl": "urn:uuid:8c2b1a5e-6f0d-4a53-9f0e-0a4a1d6d7c11", "resource":
            {"resourceType": "Task", "meta": {"profile": ["%spsl-task"]},
             "status": "draft", "intent": "order"}}]}
        """
            .formatted(OURS);

    assertThat(faults(bundle))
        .extracting(Finding::message)
        .anyMatch(message -> message.startsWith("Task.requester: minimum required"));
  }

  @Test
  void what_is_no_json_is_one_finding() {
    assertThat(faults("{\"resourceType\": \"Task\", ")).isNotEmpty();
    assertThat(faults("hello")).isNotEmpty();
    assertThat(faults("")).isNotEmpty();
  }

  @Test
  void a_null_in_a_list_of_values_is_told_with_everything_else() {
    String task =
        """
        {"resourceType": "Task", "status": "draft", "intent": "order",
         "meta": {"profile": ["%spsl-task", null]}, "colour": "red"}
        """
            .formatted(OURS);

    assertThat(faults(task))
        .extracting(Finding::rule)
        .contains("Unrecognised_property_", "Validation_VAL_Profile_Minimum")
        .doesNotContain("validator-failed");
  }

  @Test
  void hl7s_sentences_are_french_when_that_is_asked_for() {
    String task =
        "{\"resourceType\":\"Task\",\"status\":\"draft\",\"intent\":\"order\",\"colour\":1}";

    assertThat(validator.validate(task, List.of(), Locale.FRENCH).findings())
        .extracting(Finding::message)
        .containsExactly("La propriété 'colour' n'est pas connue");
  }

  @Test
  void deep_nesting_and_document_types_are_refused_before_they_are_parsed() {
    String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
    String doctype = "<!DOCTYPE x [<!ENTITY a \"b\">]><Patient xmlns=\"http://hl7.org/fhir\"/>";

    assertThat(faults(deep)).extracting(Finding::rule).containsExactly("too-deep");
    assertThat(faults(doctype)).extracting(Finding::rule).containsExactly("doctype");
  }

  @Test
  void a_companion_that_should_be_a_list_is_told_with_every_other_fault() {
    String patient =
        """
        {"resourceType": "Patient",
         "name": [{"_given": {"extension": [{"url": "http://a.example/x", "valueString": "y"}]}}],
         "colour": "red",
         "contained": [{"resourceType": "Patient", "name": [{"_prefix": 1, "_family": {"id": "f"}}]}]}
        """;

    List<Finding> faults = faults(patient);
    assertThat(faults)
        .extracting(Finding::path, Finding::line, Finding::rule)
        .contains(
            tuple("Patient.name[0].given", 2, "This_base_property_must_be_an_Array_not_"),
            tuple("Patient", 3, "Unrecognised_property_"),
            tuple(
                "Patient.contained[0].name[0].prefix",
                4,
                "This_base_property_must_be_an_Array_not_"));
    assertThat(faults)
        .extracting(Finding::message)
        .contains("This base property must be an Array, not an Object");
    assertThat(validator.validate(patient, List.of(), Locale.FRENCH).findings())
        .extracting(Finding::message)
        .anyMatch(message -> message.startsWith("Cette propriété doit être une liste"));
  }

  @Test
  void a_type_of_another_version_of_fhir_is_told_as_such() {
    String xml = "<ActorDefinition xmlns=\"http://hl7.org/fhir\"/>";
    String bundle =
        """
        {"resourceType": "Bundle", "type": "collection", "entry": [
          {"fullUrl": "urn:uuid:8c2b1a5e-6f0d-4a53-9f0e-0a4a1d6d7c11", "resource":
            {"resourceType": "Citation"}}]}
        """;

    assertThat(List.of(xml, "{\"resourceType\":\"ActorDefinition\"}", bundle))
        .allSatisfy(
            text ->
                assertThat(faults(text)).extracting(Finding::rule).contains("other-fhir-version"));
    assertThat(faults(bundle)).extracting(Finding::message).anyMatch(m -> m.contains("R4B, R5"));
    assertThat(faults("{\"resourceType\":\"Nonsense\"}"))
        .extracting(Finding::rule)
        .doesNotContain("other-fhir-version");
  }

  @Test
  void a_validation_nobody_waits_for_comes_to_an_end_and_is_no_verdict() {
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> faults(taskOf("Practitioner/1")));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(faults(taskOf("Practitioner/1"))).isEmpty();
  }

  private List<Finding> faults(String text, String... profiles) {
    return validator.validate(text, List.of(profiles)).findings().stream()
        .filter(Finding::isFault)
        .toList();
  }

  private static String taskOf(String owner) {
    return """
        {"resourceType": "Task", "status": "draft", "intent": "order",
         "owner": {"reference": "%s"}}
        """
        .formatted(owner);
  }

  private static String patientClaiming(String profile) {
    return "{\"resourceType\":\"Patient\",\"meta\":{\"profile\":[\"%s\"]}}".formatted(profile);
  }
}
