package fr.passerelle.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.Finding.Severity;
import fr.passerelle.profiles.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may be passed on of a finding. */
class WithoutValuesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OURS = "https://profils.example/fhir";
  private static final Set<String> OF_THE_FORM = Set.of("resourceType", "profile", "url", "system");

  private final WithoutValues without = new WithoutValues(OURS);

  @Test
  void quoted_values_go_and_the_sentence_stays() {
    assertThat(
            message("Type_Specific_Checks_DT_Date_Valid", "Ce n'est pas une date : '12/05/1961'"))
        .isEqualTo("Ce n'est pas une date : '…'");
    assertThat(message("Unrecognised_property_", "La propriété 'colour' n'est pas connue"))
        .isEqualTo("La propriété '…' n'est pas connue");
    assertThat(message("x", "La valeur 'D'Arc, \"Jeanne' n'est pas connue"))
        .doesNotContain("Arc", "Jeanne");
  }

  @Test
  void words_that_are_not_the_validators_go_without_quotes_too() {
    assertThat(
            message(
                "Fixed_Type_Checks_DT_Name_Family",
                "Noms de famille attendus : Zaouënan, trouvés : Le Flem, 06 12 34 56 78, a@b.fr"))
        .doesNotContain("Zaouënan", "Flem", "06", "12", "a@b.fr")
        .startsWith("Noms de famille attendus : …");
  }

  @Test
  void definitions_stay_and_the_code_of_a_system_goes() {
    assertThat(
            message(
                "x",
                "Le code 'http://hl7.org/fhir/administrative-gender#femme' n'est pas connu dans"
                    + " http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1, profil "
                    + OURS
                    + "/StructureDefinition/psl-patient|0.1.0"))
        .isEqualTo(
            "Le code 'http://hl7.org/fhir/administrative-gender#…' n'est pas connu dans"
                + " http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1, profil "
                + OURS
                + "/StructureDefinition/psl-patient|0.1.0");
    assertThat(message("x", "https://hopital.example/patients/DUPONT n'est pas connu"))
        .isEqualTo("… n'est pas connu");
    assertThat(message("x", OURS + "/Patient/dupont-1961 n'est pas connu"))
        .isEqualTo("… n'est pas connu");
  }

  @Test
  void a_rule_of_a_profile_keeps_its_text_and_a_count_its_numbers() {
    String rule = "Contrainte non tenue : psl-1 : 'Une tâche refusée dit pourquoi'";
    assertThat(message("psl-1", rule)).isEqualTo(rule);
    assertThat(message("psl-1", rule + " (log: Dupont)")).doesNotContain("Dupont");
    assertThat(
            message(
                "Validation_VAL_Profile_Minimum",
                "Task.for: minimum required = 1, but only found 0 (from "
                    + OURS
                    + "/StructureDefinition/psl-task|0.1.0)"))
        .contains("Task.for: minimum required = 1, but only found 0 (from " + OURS);
  }

  @Test
  void a_path_has_elements_and_places_and_nothing_else() {
    assertThat(BarePath.of("Bundle.entry[2].resource/*Patient/dupont-1961*/.name[0].family"))
        .isEqualTo("Bundle.entry[2].resource.name[0].family");
    assertThat(BarePath.of("Patient.extension('https://a.example/Dupont').value.ofType(string)"))
        .isEqualTo("Patient.extension.value.ofType");
    assertThat(BarePath.of("Patient.Dupont.name")).isEqualTo("Patient.….name");
    assertThat(BarePath.type("Dupont")).isEmpty();
  }

  @Test
  void a_sentence_with_a_whole_document_in_it_is_masked_at_once() {
    String document = " 'a".repeat(1_000_000);
    assertThat(message("x", "La valeur " + document)).hasSizeLessThan(2_100);
    assertThat(BarePath.of("Patient" + "/*".repeat(1_000_000))).isEqualTo("…");
  }

  /** Every value of our examples becomes a word nobody knows, and none of them comes out. */
  @Test
  void nothing_that_was_sent_is_in_what_is_said_of_broken_examples() throws IOException {
    Profiles profiles = Profiles.in(Path.of("fhir-profiles"));
    WithoutValues ofOurs = new WithoutValues(profiles.catalog().canonicalBase());
    try (Stream<Path> examples = Files.list(Path.of("fhir-profiles", "package", "example"))) {
      for (Path example : examples.sorted().limit(40).toList()) {
        JsonNode resource = JSON.readTree(Files.readString(example));
        garble((ObjectNode) resource);
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
          List<Finding> found =
              profiles.validator().validate(resource.toString(), List.of(), language).findings();
          assertThat(found).isNotEmpty();
          for (Finding finding : found) {
            Finding kept = ofOurs.of(finding);
            assertThat(kept.path() + kept.rule() + kept.message())
                .as(finding.message())
                .doesNotContainIgnoringCase("qzorgl")
                .doesNotContain("987654");
          }
        }
      }
    }
  }

  private static void garble(ObjectNode object) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!OF_THE_FORM.contains(field.getKey())) {
        field.setValue(garbled(field.getValue()));
      }
    }
  }

  private static JsonNode garbled(JsonNode value) {
    if (value instanceof ObjectNode object) {
      garble(object);
      return object;
    }
    if (value instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, garbled(list.get(i)));
      }
      return list;
    }
    return value.isNumber()
        ? IntNode.valueOf(987_654_321)
        : TextNode.valueOf("Qzorgl d'Arc 987654");
  }

  private String message(String rule, String message) {
    return without.of(new Finding(Severity.ERROR, "Patient", 1, 1, rule, message)).message();
  }
}
