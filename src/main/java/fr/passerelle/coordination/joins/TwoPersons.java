package fr.passerelle.coordination.joins;

import fr.passerelle.fhirserver.joins.Findings;
import fr.passerelle.fhirserver.joins.JoinRule;
import fr.passerelle.fhirserver.joins.Neighbours;
import java.util.Set;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * Délégant and délégué, requérant and requis are two persons, whatever form the references have.
 */
final class TwoPersons implements JoinRule {

  @Override
  public Set<String> profiles() {
    return Set.of("psl-task-acte-delegue", "psl-task-teleexpertise");
  }

  @Override
  public void check(Resource resource, Neighbours neighbours, Findings findings) {
    if (!(resource instanceof Task task) || !task.hasRequester() || !task.hasOwner()) {
      return;
    }
    switch (areSame(task.getRequester(), task.getOwner(), new Identities(neighbours))) {
      case YES -> findings.fault("Task.owner", "psl-joint-deux-personnes");
      case UNKNOWN -> findings.warning("Task.owner", "psl-joint-deux-personnes-non-verifie");
      case NO -> {}
    }
  }

  private static Answer areSame(Reference requester, Reference owner, Identities identities) {
    return identities.mayBePerson(owner)
        ? identities.ofProfessional(requester).isSameAs(identities.ofProfessional(owner))
        : Answer.NO;
  }
}
