package fr.passerelle.coordination.acts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.fhirserver.joins.Findings;
import fr.passerelle.fhirserver.joins.Neighbours;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.OurProfiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

class ActWithinRoleTest {
  private static final String ACTS = "https://actes.example";
  private static final RoleCode ASSISTANT = RoleCode.of("TRE_R85", "332").orElseThrow();
  private static final RoleCode NURSE = RoleCode.of("TRE_G15", "60").orElseThrow();
  private static final RoleCode IPA = RoleCode.of("TRE_R38", "SI01").orElseThrow();
  private static final RoleCode RADIOGRAPHER = RoleCode.of("TRE_G15", "98").orElseThrow();

  private final ActWithinRole rule =
      new ActWithinRole(ActsFolder.read(Path.of("no", "such", "folder")), ACTS);
  private final PractitionerRole owner = new PractitionerRole();

  @Test
  void an_act_no_role_of_the_owner_has_is_advised_against_and_never_a_fault() {
    assertThat(found(asked("renouvellement", ASSISTANT)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
              assertThat(finding.path()).isEqualTo("Task.code");
              assertThat(finding.message()).contains("act").doesNotContain("renouvellement");
            });
  }

  @Test
  void an_act_of_the_role_is_fine() {
    assertThat(found(asked("constantes", ASSISTANT))).isEmpty();
  }

  @Test
  void of_two_acts_each_has_to_be_the_roles() {
    Task task = asked("constantes", ASSISTANT);
    task.getCode().addCoding().setSystem(ACTS).setCode("renouvellement");
    assertThat(found(task)).hasSize(1);
  }

  @Test
  void the_mention_of_an_ipa_who_owns_the_task_counts_beside_the_profession() {
    Task task = asked("renouvellement", NURSE).setOwner(new Reference("PractitionerRole/1"));
    assertThat(found(task)).hasSize(1);
    owner.addSpecialty().addCoding().setSystem(IPA.system()).setCode(IPA.code());
    assertThat(found(task)).isEmpty();
  }

  @Test
  void what_no_file_speaks_of_is_not_judged() {
    assertThat(found(asked("renouvellement", RADIOGRAPHER))).isEmpty();
    assertThat(found(asked("renouvellement"))).isEmpty();
    Task withoutAct = asked("x", ASSISTANT);
    withoutAct.getCode().getCodingFirstRep().setSystem("https://other.example");
    assertThat(found(withoutAct)).isEmpty();
  }

  @Test
  void every_task_profile_of_ours_is_looked_at() {
    assertThat(OurProfiles.PROFILES.catalog().profilesOn("Task"))
        .extracting(url -> url.substring(url.lastIndexOf('/') + 1))
        .containsExactlyInAnyOrderElementsOf(rule.profiles());
  }

  private static Task asked(String act, RoleCode... roles) {
    Task task = new Task();
    task.getCode().addCoding().setSystem(ACTS).setCode(act);
    for (RoleCode role : roles) {
      task.addPerformerType().addCoding().setSystem(role.system()).setCode(role.code());
    }
    return task;
  }

  private List<Finding> found(Task task) {
    Findings findings = new Findings(Wording.of(null, ActWithinRole.class));
    rule.check(task, new Owner(owner), findings);
    return findings.all();
  }

  /** Whoever is asked for is that one. */
  private record Owner(PractitionerRole role) implements Neighbours {
    @Override
    public Optional<Resource> at(Reference reference, Set<String> types) {
      return Optional.of(role);
    }

    @Override
    public <T extends Resource> List<T> candidates(
        Class<T> type, String parameter, String... values) {
      return List.of();
    }
  }
}
