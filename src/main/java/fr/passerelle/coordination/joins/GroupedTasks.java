package fr.passerelle.coordination.joins;

import fr.passerelle.fhirserver.joins.Findings;
import fr.passerelle.fhirserver.joins.JoinRule;
import fr.passerelle.fhirserver.joins.Neighbours;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * The tasks of one téléexpertise, one for each requis, are about one person. A group identifier
 * without a system means nothing outside its sender, and is held against no other task.
 */
final class GroupedTasks implements JoinRule {

  @Override
  public Set<String> profiles() {
    return Set.of("psl-task-teleexpertise");
  }

  @Override
  public void check(Resource resource, Neighbours neighbours, Findings findings) {
    if (resource instanceof Task task
        && task.getStatus() != TaskStatus.ENTEREDINERROR
        && hasOther(task, neighbours)) {
      findings.fault("Task.for", "psl-joint-teleexpertise-une-personne");
    }
  }

  private static boolean hasOther(Task task, Neighbours neighbours) {
    Identifier group = task.getGroupIdentifier();
    if (!group.hasSystem() || !group.hasValue()) {
      return false;
    }
    Identities identities = new Identities(neighbours);
    Identity person = identities.ofPatient(task.getFor());
    return neighbours
        .candidates(Task.class, "group-identifier", group.getSystem() + "|" + group.getValue())
        .stream()
        .filter(other -> isOfGroup(other, group) && !isItself(other, task))
        .anyMatch(other -> person.isSameAs(identities.ofPatient(other.getFor())) == Answer.NO);
  }

  private static boolean isOfGroup(Task other, Identifier group) {
    return group.getSystem().equals(other.getGroupIdentifier().getSystem())
        && group.getValue().equals(other.getGroupIdentifier().getValue())
        && other.getStatus() != TaskStatus.ENTEREDINERROR
        && other.getCode().getCoding().stream()
            .anyMatch(coding -> "teleexpertise".equals(coding.getCode()));
  }

  private static boolean isItself(Task other, Task task) {
    String id = task.getIdElement().getIdPart();
    return other == task || (id != null && id.equals(other.getIdElement().getIdPart()));
  }
}
