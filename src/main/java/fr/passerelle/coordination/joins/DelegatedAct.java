package fr.passerelle.coordination.joins;

import fr.passerelle.fhirserver.joins.Findings;
import fr.passerelle.fhirserver.joins.JoinRule;
import fr.passerelle.fhirserver.joins.Neighbours;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * A delegated act on its day: the protocol is in force, délégant and délégué exercise its
 * professions, the person is enrolled and one declared team holds both (CSP, articles L4011-1 and
 * D4011-4-1). An act that is not to be done is not looked at.
 */
final class DelegatedAct implements JoinRule {
  private static final Set<TaskStatus> NOT_TO_BE_DONE =
      EnumSet.of(
          TaskStatus.DRAFT, TaskStatus.REJECTED, TaskStatus.CANCELLED, TaskStatus.ENTEREDINERROR);

  @Override
  public Set<String> profiles() {
    return Set.of("psl-task-acte-delegue");
  }

  @Override
  public void check(Resource resource, Neighbours neighbours, Findings findings) {
    if (resource instanceof Task task && !NOT_TO_BE_DONE.contains(task.getStatus())) {
      Days days = days(task);
      Optional<Protocol> protocol = new Protocols(neighbours).of(task, days);
      protocol.ifPresentOrElse(
          found -> check(task, found, days, neighbours, findings),
          () -> findings.warning("Task", "psl-joint-acte-protocole-inconnu"));
    }
  }

  /** The day of the act; before it is known, the day it was asked for. */
  static Days days(Task task) {
    return task.getExecutionPeriod().hasStart()
        ? Days.of(task.getExecutionPeriod().getStartElement())
        : Days.of(task.getAuthoredOnElement());
  }

  private static void check(
      Task task, Protocol protocol, Days days, Neighbours neighbours, Findings findings) {
    switch (protocol.isInForce(days)) {
      case NO -> findings.fault("Task", "psl-joint-acte-protocole-en-vigueur");
      case UNKNOWN -> findings.warning("Task", "psl-joint-protocole-fin-inconnue");
      case YES -> {}
    }
    Professions professions = new Professions(neighbours);
    profession(professions, "requester", task.getRequester(), protocol.delegating(), findings);
    profession(professions, "owner", task.getOwner(), protocol.delegated(), findings);
    Enrolments enrolments = new Enrolments(neighbours, task, protocol);
    enrolments.check(days, findings);
    new DeclaredTeam(neighbours, protocol).check(task, enrolments.teams(), days, findings);
  }

  private static void profession(
      Professions professions,
      String element,
      Reference professional,
      Collection<Name> wanted,
      Findings findings) {
    if (professional.isEmpty()) {
      return;
    }
    switch (professions.isAmong(professional, wanted)) {
      case NO -> findings.fault("Task." + element, "psl-joint-acte-profession-" + element);
      case UNKNOWN -> findings.warning("Task." + element, "psl-joint-acte-profession-non-verifiee");
      case YES -> {}
    }
  }
}
