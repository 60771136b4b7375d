package fr.passerelle.hl7v2;

import fr.passerelle.translation.OrderTask;
import fr.passerelle.translation.OrderWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/**
 * ORM^O01, OMG^O19, OML^O21, OMI^O23: each order a ServiceRequest with the task to carry it out,
 * then its specimens, clinical information and documents.
 */
final class OrdersMapping {
  private final Reading reading;
  private final boolean answers;

  private OrdersMapping(Reading reading, boolean answers) {
    this.reading = reading;
    this.answers = answers;
  }

  /** What somebody is asked to do. */
  static List<Resource> of(Reading reading) {
    return new OrdersMapping(reading, false).orders();
  }

  /** What becomes of what somebody was asked to do. */
  static List<Resource> ofAnswers(Reading reading) {
    return new OrdersMapping(reading, true).orders();
  }

  private List<Resource> orders() {
    List<Resource> owned = new ArrayList<>();
    int rank = 0;
    for (OrderGroup group : OrderGroup.of(reading.message())) {
      rank++;
      ServiceRequest order = OrderFromOrc.of(reading, group, rank, List.of());
      owned.addAll(with(order, group));
    }
    AnalysisCode.remarkOnLocal(reading);
    return owned;
  }

  private List<Resource> with(ServiceRequest order, OrderGroup group) {
    List<Resource> parts = OrderParts.of(reading, group, order);
    OrderWord said = OrderWordFromOrc.of(reading, group);
    OrderWord word = answers ? AnswerToOrder.word(said) : said;
    // ORC-16: why it is held or cancelled
    Optional<CodeableConcept> why =
        group.orc().flatMap(orc -> ConceptFromCwe.of(reading.partner(), orc.field(16)));
    Task task = OrderTask.of(order, word, why);
    AnswerToOrder.owner(reading, group, task);
    if (!word.describes()) {
      aboutState(order, task);
    }
    List<Resource> owned = new ArrayList<>(List.of(order, task));
    owned.addAll(parts);
    return owned;
  }

  /** Notes and date of a word that does not describe the order are about what becomes of it. */
  private static void aboutState(ServiceRequest order, Task task) {
    task.setNote(order.getNote());
    order.setNote(null);
    if (order.hasAuthoredOn()) {
      task.setLastModifiedElement(order.getAuthoredOnElement());
      order.setAuthoredOnElement(null);
      task.setAuthoredOnElement(null);
    }
  }
}
