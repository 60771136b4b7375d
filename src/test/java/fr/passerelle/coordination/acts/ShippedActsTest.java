package fr.passerelle.coordination.acts;

import static fr.passerelle.profiles.OurProfiles.PROFILES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.junit.jupiter.api.Test;

/** The list of acts the program brings, held to the codes of the package. */
class ShippedActsTest {
  private static final Set<String> WITHOUT_CARE_OF_THEIR_OWN = Set.of("330", "331", "332");

  private static final ActsOfRoles SHIPPED = ActsFolder.read(Path.of("no", "such", "folder"));

  @Test
  void every_line_is_taken_and_says_where_it_is_from() {
    assertThat(SHIPPED.problems()).isEmpty();
    assertThat(SHIPPED.acts())
        .isNotEmpty()
        .allSatisfy(act -> assertThat(act.source()).isNotBlank())
        .extracting(RoleAct::domain)
        .containsOnly("administratif", "preparation", "coordination", "soin");
  }

  @Test
  void every_role_is_a_code_in_force() {
    assertThat(SHIPPED.acts())
        .extracting(RoleAct::role)
        .allSatisfy(role -> assertThat(inForce(role.system())).contains(role.code()));
  }

  @Test
  void every_act_and_level_is_a_code_of_the_package_and_has_its_name() {
    assertThat(Arrays.stream(Autonomy.values()).map(Autonomy::code).toList())
        .containsExactlyInAnyOrderElementsOf(names("psl-cs-autonomie").keySet());
    Map<String, String> names = names("psl-cs-acte");
    assertThat(SHIPPED.acts())
        .allSatisfy(act -> assertThat(act.label()).isEqualTo(names.get(act.act())));
    assertThat(SHIPPED.acts()).extracting(RoleAct::act).containsAll(names.keySet());
  }

  @Test
  void the_assistant_the_secretary_and_the_coordinator_have_no_care_of_their_own() {
    assertThat(SHIPPED.acts())
        .filteredOn(act -> WITHOUT_CARE_OF_THEIR_OWN.contains(act.role().code()))
        .isNotEmpty()
        .noneMatch(act -> act.domain().equals("soin") && act.autonomy() == Autonomy.AUTONOME);
  }

  private static List<String> inForce(String system) {
    return codes(system).getConcept().stream()
        .filter(one -> one.getProperty().stream().noneMatch(p -> p.getCode().equals("dateFin")))
        .map(ConceptDefinitionComponent::getCode)
        .toList();
  }

  private static Map<String, String> names(String id) {
    return codes(PROFILES.catalog().canonicalBase() + "/CodeSystem/" + id).getConcept().stream()
        .collect(
            Collectors.toMap(
                ConceptDefinitionComponent::getCode, ConceptDefinitionComponent::getDisplay));
  }

  private static CodeSystem codes(String url) {
    return (CodeSystem) PROFILES.packages().definitions().fetchCodeSystem(url);
  }
}
