package fr.passerelle.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.testing.OfficialTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No code is forgotten by a map, and what has no match says why. */
class ConceptMapsTest {
  private static final String NOS = "https://mos.esante.gouv.fr/NOS/";
  private static final List<String> PROFESSIONS =
      List.of(
          NOS + "TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante",
          NOS + "TRE_R94-ProfessionSocial/FHIR/TRE-R94-ProfessionSocial",
          NOS + "TRE_R95-UsagerTitre/FHIR/TRE-R95-UsagerTitre");

  private static PackagedDefinitions definitions;

  @BeforeAll
  static void readPackage() throws IOException {
    definitions =
        PackagedDefinitions.in(Path.of("fhir-profiles/package"), FhirContext.forR4Cached());
  }

  @ParameterizedTest
  @ValueSource(strings = {"categorie", "ordre", "urps"})
  void every_profession_in_force_is_mapped_once_or_said_to_be_unmatched(String to) {
    ConceptMap map = map("psl-cm-profession-" + to);
    for (String system : PROFESSIONS) {
      assertThat(mapped(map, system))
          .as(system)
          .containsExactlyInAnyOrderElementsOf(active(system));
    }
  }

  @Test
  void what_has_no_match_says_why() {
    assertThat(targets())
        .filteredOn(target -> target.getEquivalence() == ConceptMapEquivalence.UNMATCHED)
        .isNotEmpty()
        .allSatisfy(target -> assertThat(target.getComment()).isNotBlank())
        .allSatisfy(target -> assertThat(target.hasCode()).isFalse());
  }

  @Test
  void every_target_is_a_code_in_force() {
    assertThat(definitions.all(ConceptMap.class))
        .flatMap(ConceptMap::getGroup)
        .allSatisfy(group -> assertThat(known(group.getTarget())).containsAll(codes(group)));
  }

  @Test
  void no_swiss_role_equals_a_french_one_and_each_difference_is_said() {
    ConceptMap swiss = map("psl-cm-role-suisse");
    String system = swiss.getGroupFirstRep().getSource();

    assertThat(mapped(swiss, system)).containsExactlyInAnyOrderElementsOf(active(system));
    assertThat(targets(swiss))
        .allSatisfy(target -> assertThat(target.getComment()).isNotBlank())
        .extracting(TargetElementComponent::getEquivalence)
        .doesNotContain(ConceptMapEquivalence.EQUAL, ConceptMapEquivalence.EQUIVALENT);
    assertThat(swiss.getDescription()).contains("n'ouvre aucun droit");
  }

  private static ConceptMap map(String id) {
    return definitions.all(ConceptMap.class).stream()
        .filter(map -> map.getIdElement().getIdPart().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> mapped(ConceptMap map, String system) {
    return map.getGroup().stream()
        .filter(group -> group.getSource().equals(system))
        .flatMap(group -> group.getElement().stream())
        .map(ConceptMap.SourceElementComponent::getCode)
        .toList();
  }

  private static Set<String> active(String system) {
    CodeSystem codes = definitions.find(CodeSystem.class, system).orElseThrow();
    return codes.getConcept().stream()
        .filter(ConceptMapsTest::isInForce)
        .map(ConceptDefinitionComponent::getCode)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Codes in force of a system of ours, or all of one that FHIR brings. */
  private static Set<String> known(String system) {
    return definitions.find(CodeSystem.class, system).isPresent()
        ? active(system)
        : OfficialTables.codes(system);
  }

  private static boolean isInForce(ConceptDefinitionComponent concept) {
    return concept.getProperty().stream().noneMatch(one -> one.getCode().equals("dateFin"));
  }

  private static Stream<TargetElementComponent> targets(ConceptMapGroupComponent group) {
    return group.getElement().stream().flatMap(element -> element.getTarget().stream());
  }

  private static List<TargetElementComponent> targets(ConceptMap map) {
    return map.getGroup().stream().flatMap(ConceptMapsTest::targets).toList();
  }

  private static List<TargetElementComponent> targets() {
    return definitions.all(ConceptMap.class).stream()
        .flatMap(map -> targets(map).stream())
        .toList();
  }

  private static List<String> codes(ConceptMapGroupComponent group) {
    return targets(group)
        .filter(TargetElementComponent::hasCode)
        .map(TargetElementComponent::getCode)
        .toList();
  }
}
