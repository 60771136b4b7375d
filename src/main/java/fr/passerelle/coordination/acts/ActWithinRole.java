package fr.passerelle.coordination.acts;

import fr.passerelle.fhirserver.joins.Findings;
import fr.passerelle.fhirserver.joins.JoinRule;
import fr.passerelle.fhirserver.joins.Neighbours;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * Advises where a task names an act ({@code Task.code}, a coding of {@code psl-cs-acte}) that no
 * role of who is to do it owns: those of {@code Task.performerType}, and of the PractitionerRole in
 * {@code Task.owner}. A role no file speaks of owns anything. Never refuses: a list is no law.
 */
final class ActWithinRole implements JoinRule {
  private static final Set<String> TASKS =
      Set.of(
          "psl-dossier-reunion",
          "psl-task",
          "psl-task-acte-delegue",
          "psl-task-adressage",
          "psl-task-bilan-medication",
          "psl-task-suivi-resultat",
          "psl-task-teleexpertise");

  private final ActsOfRoles acts;
  private final String actSystem;

  /**
   * @param actSystem canonical URL of the code system of acts
   */
  ActWithinRole(ActsOfRoles acts, String actSystem) {
    this.acts = acts;
    this.actSystem = actSystem;
  }

  @Override
  public Set<String> profiles() {
    return TASKS;
  }

  @Override
  public void check(Resource resource, Neighbours neighbours, Findings findings) {
    if (resource instanceof Task task && namesAnAct(task)) {
      List<RoleAct> owned =
          roles(task, neighbours).flatMap(role -> acts.of(role).stream()).toList();
      if (!owned.isEmpty() && acts(task).anyMatch(act -> !isAmong(act, owned))) {
        findings.warning("Task.code", "psl-acte-hors-role");
      }
    }
  }

  private boolean namesAnAct(Task task) {
    return acts(task).findAny().isPresent();
  }

  private Stream<String> acts(Task task) {
    return task.getCode().getCoding().stream()
        .filter(coding -> actSystem.equals(coding.getSystem()) && coding.hasCode())
        .map(coding -> coding.getCode());
  }

  private static boolean isAmong(String act, List<RoleAct> owned) {
    return owned.stream().anyMatch(one -> one.act().equals(act));
  }

  private static Stream<RoleCode> roles(Task task, Neighbours neighbours) {
    return Stream.concat(task.getPerformerType().stream(), ofOwner(task, neighbours))
        .flatMap(concept -> concept.getCoding().stream())
        .filter(coding -> coding.hasSystem() && coding.hasCode())
        .map(coding -> new RoleCode(coding.getSystem(), coding.getCode()));
  }

  /** The mention of an IPA is a specialty. */
  private static Stream<CodeableConcept> ofOwner(Task task, Neighbours neighbours) {
    return Stream.of(task.getOwner())
        .filter(owner -> !owner.isEmpty())
        .flatMap(owner -> neighbours.at(owner, PractitionerRole.class).stream())
        .flatMap(role -> Stream.concat(role.getCode().stream(), role.getSpecialty().stream()));
  }
}
