package fr.passerelle.hl7v2;

import fr.passerelle.translation.OrderTask;
import fr.passerelle.translation.OrderWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * REF^I12 to I15 (HL7 v2.5 chapter 11): the request to see a person, with the task to accept or
 * refuse it, and the results and documents that come with it.
 */
final class ReferralMapping {
  private ReferralMapping() {}

  static List<Resource> of(Reading reading) {
    OrderGroup group = OrderGroup.whole(reading.message());
    Segment rf1 = reading.message().all("RF1").get(0);
    ServiceRequest referral = ReferralFromRf1.of(reading, group, rf1);
    List<Resource> parts = OrderParts.of(reading, group, referral);
    Optional<CodeableConcept> why =
        ConceptFromCwe.of(reading.partner(), rf1.field(10)); // RF1-10: the reason of this message
    List<Resource> owned = new ArrayList<>();
    owned.add(referral);
    owned.add(OrderTask.of(referral, word(reading, rf1), why));
    owned.addAll(parts);
    AnalysisCode.remarkOnLocal(reading);
    return owned;
  }

  private static OrderWord word(Reading reading, Segment rf1) {
    return switch (reading.envelope().event()) {
      case "REF^I14" -> OrderWord.CANCELLED;
      case "REF^I15" -> {
        reading.note(rf1.place(1), "remark.referral-status-asked");
        yield OrderWord.ASKED;
      }
      default -> OrderWord.PLACED;
    };
  }
}
