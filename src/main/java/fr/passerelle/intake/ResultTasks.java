package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.translation.ResultTask;
import fr.passerelle.translation.ResultTask.When;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * Asks somebody of a role to look at a result, where the contract with its sender wants that
 * (profile {@code psl-task-suivi-resultat}). A task that is there is the team's and never touched;
 * a corrected report asks anew once the task about the first one is done.
 */
final class ResultTasks {
  private static final String ROLE =
      "https://mos.esante.gouv.fr/NOS/TRE_R85-RolePriseCharge/FHIR/TRE-R85-RolePriseCharge";
  private static final Set<String> CRITICAL = Set.of("HH", "LL", "AA");
  private static final Set<String> NOT_FLAGGED = Set.of("N", "S", "R", "I", "MS", "VS");
  private static final Set<TaskStatus> DONE =
      EnumSet.of(
          TaskStatus.COMPLETED,
          TaskStatus.CANCELLED,
          TaskStatus.REJECTED,
          TaskStatus.FAILED,
          TaskStatus.ENTEREDINERROR);

  private final ResourceStore store;
  private final String canonicalBase;

  /**
   * @param canonicalBase of our own profiles and code systems
   */
  ResultTasks(ResourceStore store, String canonicalBase) {
    this.store = store;
    this.canonicalBase = canonicalBase;
  }

  /** The tasks to store beside what a record brought, with the ids they will have. */
  List<Task> about(List<Resource> owned, Arrival arrival, Optional<String> patientId) {
    Optional<ResultTask> wanted = arrival.partner().resultTask();
    if (wanted.isEmpty() || patientId.isEmpty()) {
      return List.of();
    }
    return owned.stream()
        .filter(DiagnosticReport.class::isInstance)
        .map(DiagnosticReport.class::cast)
        .filter(report -> asks(report, owned, wanted.get().when()))
        .flatMap(report -> id(report, arrival).stream().map(id -> task(id, report, arrival)))
        .toList();
  }

  private static boolean asks(DiagnosticReport report, List<Resource> owned, When when) {
    if (report.getStatus() == DiagnosticReportStatus.ENTEREDINERROR
        || report.getStatus() == DiagnosticReportStatus.CANCELLED
        || report.getStatus() == DiagnosticReportStatus.REGISTERED) {
      return false;
    }
    Set<String> results = new HashSet<>();
    report.getResult().forEach(result -> results.add(result.getReference()));
    return when == When.ALL
        || owned.stream()
            .filter(resource -> results.contains(resource.getId()))
            .map(Observation.class::cast)
            .anyMatch(result -> isFlagged(result, when));
  }

  /** What the sender says of it, never what its value says. */
  private static boolean isFlagged(Observation result, When when) {
    return result.getInterpretation().stream()
        .flatMap(flag -> flag.getCoding().stream())
        .map(Coding::getCode)
        .anyMatch(
            flag -> when == When.CRITICAL ? CRITICAL.contains(flag) : !NOT_FLAGGED.contains(flag));
  }

  /** Empty when nobody need be asked again. */
  private Optional<String> id(DiagnosticReport report, Arrival arrival) {
    String first = id(report, "");
    Optional<Task> there = store.read(Task.class, first);
    if (there.isEmpty()) {
      return Optional.of(first);
    }
    if (!DONE.contains(there.get().getStatus())
        || report.getStatus() != DiagnosticReportStatus.CORRECTED) {
      return Optional.empty();
    }
    String again = id(report, arrival.translation().header().messageId());
    return store.read(Task.class, again).isEmpty() ? Optional.of(again) : Optional.empty();
  }

  private static String id(DiagnosticReport report, String message) {
    String name = "result-task|" + report.getId() + "|" + message;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private Task task(String id, DiagnosticReport report, Arrival arrival) {
    Task task = new Task().setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.ORDER);
    task.setId("Task/" + id);
    task.getMeta().addProfile(canonicalBase + "/StructureDefinition/psl-task-suivi-resultat");
    report.getMeta().getSecurity().forEach(label -> task.getMeta().addSecurity(label.copy()));
    task.getCode()
        .addCoding()
        .setSystem(canonicalBase + "/CodeSystem/psl-cs-tache")
        .setCode("suivi-resultat");
    task.setFocus(new Reference(report.getId()).setType("DiagnosticReport"));
    task.setFor(report.getSubject().copy());
    task.setAuthoredOn(Date.from(arrival.receivedAt()));
    task.getRequester()
        .setType("Organization")
        .setDisplay(arrival.partner().id())
        .getIdentifier()
        .setSystem(canonicalBase + "/sid/partner")
        .setValue(arrival.partner().id());
    task.addPerformerType()
        .addCoding()
        .setSystem(ROLE)
        .setCode(arrival.partner().resultTask().orElseThrow().role());
    return task;
  }
}
