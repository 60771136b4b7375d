package fr.passerelle.coordination.joins;

import fr.passerelle.fhirserver.joins.Neighbours;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/** Finds the protocol that a task, an enrolment or a team names. */
final class Protocols {
  private final Neighbours neighbours;

  Protocols(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  /** That of a delegated act: by its URL or that of one of its acts, else by reference. */
  Optional<Protocol> of(Task task, Days days) {
    Optional<Protocol> byUrl =
        task.hasInstantiatesCanonical() ? named(task.getInstantiatesCanonical(), days) : none();
    return byUrl.or(() -> task.getBasedOn().stream().flatMap(this::referred).findFirst());
  }

  private static Optional<Protocol> none() {
    return Optional.empty();
  }

  private Stream<Protocol> referred(Reference reference) {
    // One without an address of its own could be named by no enrolment and no team.
    return neighbours
        .at(reference, PlanDefinition.class)
        .filter(PlanDefinition::hasUrl)
        .map(Protocol::new)
        .stream();
  }

  /** Of several versions, one in force in those days where there is one. */
  Optional<Protocol> named(String canonical, Days days) {
    String url = withoutVersion(canonical);
    Stream<Protocol> found =
        neighbours.candidates(PlanDefinition.class, "url", url).stream()
            .map(Protocol::new)
            .filter(protocol -> protocol.isNamed(canonical));
    return found
        .max(Comparator.comparing(protocol -> protocol.isInForce(days)))
        .or(() -> withAct(url));
  }

  private Optional<Protocol> withAct(String url) {
    return neighbours.candidates(PlanDefinition.class, "definition", url).stream()
        .filter(plan -> plan.getAction().stream().anyMatch(action -> isDefinedBy(action, url)))
        .map(Protocol::new)
        .findFirst();
  }

  private static boolean isDefinedBy(PlanDefinitionActionComponent action, String url) {
    return action.getDefinition() instanceof CanonicalType definition
        && definition.hasValue()
        && isSame(definition.getValue(), url);
  }

  /** Whether two canonical URLs mean one protocol, in whatever version. */
  static boolean isSame(String one, String other) {
    return withoutVersion(one).equals(withoutVersion(other));
  }

  private static String withoutVersion(String canonical) {
    return canonical.replaceFirst("[|#].*", "");
  }

  /** The URL of the protocol an enrolment or a team says it is of. */
  static Optional<String> appliedBy(DomainResource resource) {
    return OwnExtension.values(resource, "psl-ext-protocole-applique", CanonicalType.class)
        .filter(PrimitiveType::hasValue)
        .map(PrimitiveType::getValue)
        .findFirst();
  }
}
