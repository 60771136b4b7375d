package fr.passerelle.coordination.joins;

import fr.passerelle.fhirserver.joins.Findings;
import fr.passerelle.fhirserver.joins.JoinRule;
import fr.passerelle.fhirserver.joins.Neighbours;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * The session a meeting's file names by its identifier is here. A file may come before its session:
 * only a session known to be cancelled or sent by mistake makes a treated file wrong.
 */
final class NamedSession implements JoinRule {
  private static final String PATH = "Task.groupIdentifier";

  @Override
  public Set<String> profiles() {
    return Set.of("psl-dossier-reunion");
  }

  @Override
  public void check(Resource resource, Neighbours neighbours, Findings findings) {
    if (resource instanceof Task task
        && task.getGroupIdentifier().hasSystem()
        && task.getGroupIdentifier().hasValue()) {
      check(task, task.getGroupIdentifier(), neighbours, findings);
    }
  }

  private static void check(
      Task task, Identifier session, Neighbours neighbours, Findings findings) {
    List<Appointment> sessions =
        neighbours
            .candidates(
                Appointment.class, "identifier", session.getSystem() + "|" + session.getValue())
            .stream()
            .filter(one -> bears(one, session))
            .toList();
    if (sessions.isEmpty()) {
      findings.warning(PATH, "psl-joint-dossier-seance");
    } else if (task.getStatus() == TaskStatus.COMPLETED
        && sessions.stream().allMatch(NamedSession::wasNotHeld)) {
      findings.fault(PATH, "psl-joint-dossier-seance-annulee");
    }
  }

  private static boolean bears(Appointment one, Identifier session) {
    return one.getIdentifier().stream()
        .anyMatch(
            identifier ->
                session.getValue().equals(identifier.getValue())
                    && session.getSystem().equals(identifier.getSystem()));
  }

  private static boolean wasNotHeld(Appointment session) {
    return session.getStatus() == AppointmentStatus.CANCELLED
        || session.getStatus() == AppointmentStatus.ENTEREDINERROR;
  }
}
