package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * What became of an order, for who placed it, as the results it will get come back (ORU^R01): ORC-1
 * OK accepts and OC refuses, as the volet of teleradiology has it; SC with ORC-5 IP or CM tells how
 * far it is (HL7 tables 0119 and 0038).
 */
final class AnswerLines {
  /** ORC-1, ORC-5 and OBR-25. */
  private record Control(String order, String status, String result) {}

  private static final Map<TaskStatus, Control> CONTROLS =
      Map.of(
          TaskStatus.ACCEPTED, new Control("OK", "", "O"),
          TaskStatus.REJECTED, new Control("OC", "", "X"),
          TaskStatus.INPROGRESS, new Control("SC", "IP", "I"),
          TaskStatus.COMPLETED, new Control("SC", "CM", ""),
          TaskStatus.FAILED, new Control("OC", "", "X"));

  private final Task task;
  private final SaidResources said;
  private final Partner recipient;
  private final Numbers numbers;
  private final Professionals professionals;

  AnswerLines(Task task, SaidResources said, Partner recipient) {
    this.task = task;
    this.said = said;
    this.recipient = recipient;
    this.numbers = new Numbers(recipient);
    this.professionals = new Professionals(said, numbers);
  }

  /** Empty while the order waits for an answer, and where nobody numbered it. */
  List<Line> lines() {
    Control control = CONTROLS.get(task.hasStatus() ? task.getStatus() : TaskStatus.DRAFT);
    Optional<ServiceRequest> order = order();
    Optional<Identifier> placer = number(order, "PLAC");
    Optional<Identifier> filler = number(order, "FILL");
    if (control == null || (placer.isEmpty() && filler.isEmpty())) {
      return List.of();
    }
    String placed = placer.map(numbers::ei).orElse("");
    String filled = filler.map(numbers::ei).orElse("");
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line("ORC")
            .put(1, control.order())
            .put(2, placed)
            .put(3, filled)
            .put(5, control.status())
            .put(9, Times.of(task.getLastModifiedElement(), recipient))
            .put(12, xcn(task.getRequester()))
            .put(16, Codes.of(task.getStatusReason()))
            .put(19, xcn(task.getOwner())));
    lines.add(
        new Line("OBR")
            .put(1, "1")
            .put(2, placed)
            .put(3, filled)
            .put(4, what(order))
            .put(16, xcn(task.getRequester()))
            .put(25, control.result()));
    for (Annotation words : task.getNote()) {
      lines.add(
          new Line("NTE").put(1, Integer.toString(lines.size() - 1)).text(3, words.getText()));
    }
    return lines;
  }

  private Optional<ServiceRequest> order() {
    return Stream.concat(Stream.of(task.getFocus()), task.getBasedOn().stream())
        .flatMap(pointer -> said.find(pointer, ServiceRequest.class).stream())
        .findFirst();
  }

  /** Of the order; else the task's own, which it has from the order. */
  private Optional<Identifier> number(Optional<ServiceRequest> order, String type) {
    return Stream.concat(
            order.stream().flatMap(known -> known.getIdentifier().stream()),
            task.getIdentifier().stream())
        .filter(Identifier::hasValue)
        .filter(number -> Codes.code(number.getType()).equals(type))
        .findFirst();
  }

  private String what(Optional<ServiceRequest> order) {
    return order
        .filter(ServiceRequest::hasCode)
        .map(known -> Codes.of(known.getCode()))
        .orElseGet(() -> Line.components("", task.getDescription()));
  }

  private String xcn(Reference who) {
    return who.isEmpty() ? "" : professionals.xcn(who);
  }
}
