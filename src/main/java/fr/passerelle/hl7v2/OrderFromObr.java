package fr.passerelle.hl7v2;

import fr.passerelle.translation.Translated;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/**
 * What a report says of the order it answers: the requester's number (OBR-2) and the prescriber
 * (OBR-16, else ORC-12). The order itself is not in the message, so it is contained.
 */
final class OrderFromObr {
  private OrderFromObr() {}

  /** Empty when the message says nothing of it. */
  static Optional<ServiceRequest> of(Reading reading, ReportGroup group) {
    Segment obr = group.obr();
    Optional<Identifier> number = ReportKey.number(reading.partner(), obr.field(2), "orders");
    Optional<Reference> prescriber =
        Stream.concat(
                Stream.of(PractitionerFromXcn.of(reading, obr.field(16), obr.place(16))),
                group.orc().stream()
                    .map(orc -> PractitionerFromXcn.of(reading, orc.field(12), orc.place(12))))
            .flatMap(Optional::stream)
            .findFirst();
    if (number.isEmpty() && prescriber.isEmpty()) {
      return Optional.empty();
    }
    ServiceRequest order =
        new ServiceRequest()
            .setStatus(ServiceRequestStatus.UNKNOWN)
            .setIntent(ServiceRequestIntent.ORDER)
            .setSubject(new Reference(Translated.SUBJECT));
    number.ifPresent(placer -> order.addIdentifier(placer(placer)));
    prescriber.ifPresent(order::setRequester);
    return Optional.of(order);
  }

  static void attach(DiagnosticReport report, ServiceRequest order) {
    order.setId("order");
    report.addContained(order);
    report.addBasedOn(new Reference("#order"));
  }

  private static Identifier placer(Identifier number) {
    IdentifierFromCx.type(number, "PLAC");
    return number;
  }
}
