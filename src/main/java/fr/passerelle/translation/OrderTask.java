package fr.passerelle.translation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;

/**
 * The task that goes with every order a message brings, for whoever is to accept or refuse it (FHIR
 * R4 workflow, request and task). It carries the number of the order and always has the same id.
 */
public final class OrderTask {
  private static final String CODES = "http://hl7.org/fhir/CodeSystem/task-code";

  /** Said where a format makes us say why and the sender does not. */
  private static final String BY_SENDER = "Décision du demandeur, sans motif dans le message";

  private OrderTask() {}

  /**
   * The task of an order.
   *
   * @param order with id, number and person; its status is set to what the word says
   * @param why the sender's reason for holding, cancelling or refusing
   */
  public static Task of(ServiceRequest order, OrderWord word, Optional<CodeableConcept> why) {
    order.setStatus(word.request());
    Task task = new Task().setStatus(word.task()).setIntent(TaskIntent.ORDER);
    task.setId(id(order));
    Identifier number = order.getIdentifierFirstRep().copy();
    task.addIdentifier(number);
    task.getCode().addCoding().setSystem(CODES).setCode("fulfill");
    task.getBusinessStatus().addCoding(word.coding());
    task.setFocus(new Reference(order.getId()));
    task.setFor(order.getSubject().copy());
    if (order.hasPriority()) {
      task.setPriority(TaskPriority.fromCode(order.getPriority().toCode()));
    }
    if (order.hasAuthoredOn()) {
      task.setAuthoredOnElement(order.getAuthoredOnElement().copy());
    }
    if (order.hasRequester()) {
      task.setRequester(order.getRequester().copy());
    }
    if (order.hasPerformer()) {
      task.setOwner(order.getPerformerFirstRep().copy());
    }
    words(order.getCode()).ifPresent(task::setDescription);
    if (saysWhy(word)) {
      task.setStatusReason(why.orElseGet(() -> new CodeableConcept().setText(BY_SENDER)));
    }
    return task;
  }

  /** What the sender last did to the order of a task. */
  public static OrderWord word(Task task) {
    return OrderWord.in(task.getBusinessStatus().getCoding());
  }

  private static boolean saysWhy(OrderWord word) {
    return word == OrderWord.HELD || word == OrderWord.CANCELLED || word == OrderWord.REFUSED;
  }

  private static String id(ServiceRequest order) {
    byte[] name = ("task|" + order.getId()).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  private static Optional<String> words(CodeableConcept code) {
    return Optional.ofNullable(
        code.hasText() ? code.getText() : code.getCodingFirstRep().getCode());
  }
}
