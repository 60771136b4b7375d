package fr.passerelle.coordination.joins;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.PlanDefinition;

/**
 * A cooperation protocol ({@code psl-protocole}; CSP, articles L4011-1 to L4011-4-8).
 *
 * @param plan as stored
 */
record Protocol(PlanDefinition plan) {

  /** Professions and specialties that delegate. */
  List<Name> delegating() {
    return professions("psl-ext-delegant");
  }

  /** Professions that carry out the acts. */
  List<Name> delegated() {
    return professions("psl-ext-delegue");
  }

  private List<Name> professions(String extension) {
    return Professions.names(OwnExtension.values(plan, extension, CodeableConcept.class).toList());
  }

  /** Codes by which an enrolment cites its criteria. */
  Set<String> criteria() {
    return OwnExtension.parts(plan, "psl-ext-critere", "code", CodeType.class)
        .map(CodeType::getValue)
        .collect(Collectors.toSet());
  }

  /**
   * Whether it was in force on one of the days: once approved, while it is active, and until it
   * ended where it is retired; nobody can tell where it does not say when it ended.
   */
  Answer isInForce(Days days) {
    boolean isOver = plan.getStatus() == PublicationStatus.RETIRED;
    if (plan.getStatus() != PublicationStatus.ACTIVE && !isOver || !mayBeInForce(days)) {
      return Answer.NO;
    }
    return isOver && !plan.getEffectivePeriod().hasEnd() ? Answer.UNKNOWN : Answer.YES;
  }

  private boolean mayBeInForce(Days days) {
    return days.mayBeIn(plan.getEffectivePeriod())
        && (plan.getEffectivePeriod().hasStart()
            || !days.isBefore(Days.of(plan.getApprovalDateElement())));
  }

  /** Whether a canonical URL, with or without version, means it. */
  boolean isNamed(String canonical) {
    String[] parts = withoutFragment(canonical).split("\\|", 2);
    return parts[0].equals(plan.getUrl())
        && (parts.length == 1 || !plan.hasVersion() || parts[1].equals(plan.getVersion()));
  }

  private static String withoutFragment(String canonical) {
    return canonical == null ? "" : canonical.replaceFirst("#.*", "");
  }
}
