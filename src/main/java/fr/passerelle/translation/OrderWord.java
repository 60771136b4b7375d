package fr.passerelle.translation;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * What one message does to an order (HL7 v2.5 table 0119, ORC-1, and what other formats have for
 * it). A word that describes the order says what it is; any other only what becomes of it.
 */
public enum OrderWord {
  /** It is placed, changed or replaced. */
  PLACED(ServiceRequestStatus.ACTIVE, TaskStatus.REQUESTED, "NW", "XO", "RP", "RO", "SN", "PA"),
  /** How it stands is asked, or something is said that changes nothing of it. */
  ASKED(ServiceRequestStatus.ACTIVE, TaskStatus.REQUESTED, "SS"),
  /** It waits no more. */
  RELEASED(ServiceRequestStatus.ACTIVE, TaskStatus.REQUESTED, "RL", "OE", "OR"),
  /** It waits. */
  HELD(ServiceRequestStatus.ONHOLD, TaskStatus.ONHOLD, "HD", "OH", "HR"),
  /** It is not to be carried out any more. */
  CANCELLED(ServiceRequestStatus.REVOKED, TaskStatus.CANCELLED, "CA", "DC", "OC", "OD", "CR", "DR"),
  /** Whom it was sent to will do it. */
  ACCEPTED(ServiceRequestStatus.ACTIVE, TaskStatus.ACCEPTED, "OK"),
  /** Whom it was sent to will not. */
  REFUSED(ServiceRequestStatus.ACTIVE, TaskStatus.REJECTED, "UA"),
  /** It is being carried out (ORC-1 SC with ORC-5 A, IP or SC). */
  UNDERWAY(ServiceRequestStatus.ACTIVE, TaskStatus.INPROGRESS, "SC"),
  /** It has been carried out (ORC-1 SC with ORC-5 CM). */
  DONE(ServiceRequestStatus.COMPLETED, TaskStatus.COMPLETED, "CM");

  private static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/v2-0119";

  private final ServiceRequestStatus request;
  private final TaskStatus task;
  private final List<String> codes;

  OrderWord(ServiceRequestStatus request, TaskStatus task, String... codes) {
    this.request = request;
    this.task = task;
    this.codes = List.of(codes);
  }

  /** Empty for a code that changes nothing of an order. */
  public static Optional<OrderWord> of(String code) {
    for (OrderWord word : values()) {
      if (word.codes.contains(code)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Whether who sends it says what the order is, and not only what becomes of it. */
  public boolean describes() {
    return this == PLACED;
  }

  /** Whether anything becomes of the order by it. */
  public boolean changes() {
    return this != ASKED;
  }

  public ServiceRequestStatus request() {
    return request;
  }

  public TaskStatus task() {
    return task;
  }

  /** Whether somebody answers for a task of that status. */
  public static boolean isTaken(TaskStatus status) {
    return status == TaskStatus.ACCEPTED
        || status == TaskStatus.INPROGRESS
        || status == TaskStatus.COMPLETED;
  }

  /** The word as the task of an order keeps it. */
  Coding coding() {
    return new Coding().setSystem(SYSTEM).setCode(codes.get(0));
  }

  /** The word that a task keeps; one that keeps none was placed. */
  static OrderWord in(List<Coding> codings) {
    return codings.stream()
        .filter(coding -> SYSTEM.equals(coding.getSystem()))
        .flatMap(coding -> of(coding.getCode()).stream())
        .findFirst()
        .orElse(PLACED);
  }
}
