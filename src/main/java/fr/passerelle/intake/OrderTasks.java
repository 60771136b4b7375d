package fr.passerelle.intake;

import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/**
 * Gives the task of an order what our profiles want of one (psl-task, psl-task-adressage): their
 * code, who asks and since when, where the message does not say.
 */
final class OrderTasks {
  private static final String REFERRAL = "3457005"; // SNOMED CT: patient referral

  private final String canonicalBase;

  /**
   * @param canonicalBase of our own profiles and code systems
   */
  OrderTasks(String canonicalBase) {
    this.canonicalBase = canonicalBase;
  }

  /** Completes the tasks that go with an order. */
  void complete(List<Resource> owned, Arrival arrival) {
    for (int rank = 0; rank + 1 < owned.size(); rank++) {
      if (owned.get(rank) instanceof ServiceRequest order
          && owned.get(rank + 1) instanceof Task task) {
        complete(task, isReferral(order), arrival);
      }
    }
  }

  private void complete(Task task, boolean referral, Arrival arrival) {
    String system = canonicalBase + "/CodeSystem/psl-cs-tache";
    String profile = referral ? "psl-task-adressage" : "psl-task";
    String url = canonicalBase + "/StructureDefinition/" + profile;
    if (!task.getMeta().hasProfile(url)) {
      task.getMeta().addProfile(url);
    }
    if (task.getCode().getCoding().stream().noneMatch(one -> system.equals(one.getSystem()))) {
      Coding code = new Coding().setSystem(system).setCode(referral ? "adressage" : "soin");
      task.getCode().getCoding().add(0, code);
    }
    if (!task.hasRequester()) {
      task.getRequester()
          .setType("Organization")
          .setDisplay(arrival.partner().id())
          .getIdentifier()
          .setSystem(canonicalBase + "/sid/partner")
          .setValue(arrival.partner().id());
    }
    if (!task.hasAuthoredOn()) {
      task.setAuthoredOn(Date.from(arrival.translation().header().sentAt()));
    }
  }

  private static boolean isReferral(ServiceRequest order) {
    return order.getCategory().stream()
        .flatMap(category -> category.getCoding().stream())
        .anyMatch(coding -> REFERRAL.equals(coding.getCode()));
  }
}
