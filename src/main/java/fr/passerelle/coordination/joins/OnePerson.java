package fr.passerelle.coordination.joins;

import fr.passerelle.fhirserver.joins.Findings;
import fr.passerelle.fhirserver.joins.JoinRule;
import fr.passerelle.fhirserver.joins.Neighbours;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A task, a plan or a message is about the person that what it is tied to is about: the plan a task
 * belongs to, the opinion it ends with, the task a message is about.
 */
final class OnePerson implements JoinRule {

  @Override
  public Set<String> profiles() {
    return Set.of(
        "psl-task",
        "psl-task-acte-delegue",
        "psl-task-teleexpertise",
        "psl-task-adressage",
        "psl-task-suivi-resultat",
        "psl-task-bilan-medication",
        "psl-dossier-reunion",
        "psl-care-plan",
        "psl-communication",
        "psl-communication-personne",
        "psl-communication-synthese",
        "psl-communication-request");
  }

  @Override
  public void check(Resource resource, Neighbours neighbours, Findings findings) {
    Optional<Reference> person = Link.person(resource);
    if (person.isPresent() && resource instanceof DomainResource whole) {
      Identities identities = new Identities(neighbours);
      Identity wanted = identities.ofPatient(person.get());
      Link.of(whole).forEach(link -> check(link, wanted, identities, neighbours, findings));
    }
  }

  private static void check(
      Link link, Identity wanted, Identities identities, Neighbours neighbours, Findings findings) {
    Optional<Resource> target = neighbours.at(link.reference(), Set.of());
    if (target.isEmpty()) {
      findings.warning(link.path(), "psl-joint-personne-non-verifiee");
      return;
    }
    Answer isAboutThem =
        target
            .flatMap(Link::person)
            .map(person -> wanted.isSameAs(identities.ofPatient(person)))
            // It is about nobody in particular, as a session or a protocol.
            .orElse(Answer.YES);
    switch (isAboutThem) {
      case NO -> tell(link, findings);
      case UNKNOWN -> findings.warning(link.path(), "psl-joint-personne-non-verifiee");
      case YES -> {}
    }
  }

  private static void tell(Link link, Findings findings) {
    if (link.isCertain()) {
      findings.fault(link.path(), "psl-joint-personne");
    } else {
      findings.warning(link.path(), "psl-joint-personne-autre");
    }
  }
}
