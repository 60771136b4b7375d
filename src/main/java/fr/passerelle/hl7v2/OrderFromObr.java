package fr.passerelle.hl7v2;

import fr.passerelle.translation.Translated;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationRequestStatus;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/**
 * What a report says of the order it answers: the requester's number (OBR-2), the prescriber
 * (OBR-16, else ORC-12), its date, urgency, reason and clinical information, and who gets a copy of
 * the result (OBR-28). The order itself is not in the message, so it is contained.
 */
final class OrderFromObr {
  private static final String ID = "order";
  private static final String COPIES = "copies";

  private final Reading reading;
  private final ReportGroup group;
  private final Segment obr;
  private final ServiceRequest order = new ServiceRequest();

  private OrderFromObr(Reading reading, ReportGroup group) {
    this.reading = reading;
    this.group = group;
    this.obr = group.obr();
  }

  /** Adds the order to its report; nothing when the message says nothing of it. */
  static void attach(Reading reading, ReportGroup group, DiagnosticReport report) {
    OrderFromObr mapping = new OrderFromObr(reading, group);
    mapping.map();
    Optional<CommunicationRequest> copies = mapping.copies();
    copies.ifPresent(request -> mapping.order.addSupportingInfo(new Reference("#" + COPIES)));
    if (mapping.order.isEmpty()) {
      return;
    }
    mapping
        .order
        .setStatus(ServiceRequestStatus.UNKNOWN)
        .setIntent(ServiceRequestIntent.ORDER)
        .setSubject(new Reference(Translated.SUBJECT))
        .setId(ID);
    report.addContained(mapping.order);
    report.addBasedOn(new Reference("#" + ID));
    copies.ifPresent(report::addContained);
  }

  private void map() {
    ReportKey.number(reading.partner(), obr.field(2), "orders")
        .map(OrderFromObr::placer)
        .ifPresent(order::addIdentifier);
    prescriber().ifPresent(order::setRequester);
    // ORC-9: when the order was placed
    group
        .orc()
        .flatMap(orc -> reading.time(orc, 9))
        .ifPresent(time -> order.setAuthoredOnElement(time.toDateTime()));
    // OBR-27.6 (data type TQ), else OBR-5 of old: urgency
    priority(obr.field(27).component(6))
        .or(() -> priority(obr.text(5)))
        .ifPresent(order::setPriority);
    obr.repetitions(31)
        .forEach(
            reason -> ConceptFromCwe.of(reading.partner(), reason).ifPresent(order::addReasonCode));
    String information = obr.text(13);
    if (!information.isEmpty()) {
      order.addNote().setText(information);
    }
  }

  private Optional<Reference> prescriber() {
    return Stream.concat(
            Stream.of(PractitionerFromXcn.of(reading, obr.field(16), obr.place(16))),
            group.orc().stream()
                .map(orc -> PractitionerFromXcn.of(reading, orc.field(12), orc.place(12))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** HL7 table 0485 and the urgencies of old (R, S, A, P). */
  private static Optional<ServiceRequestPriority> priority(String code) {
    return switch (code) {
      case "S" -> Optional.of(ServiceRequestPriority.STAT);
      case "A", "P" -> Optional.of(ServiceRequestPriority.ASAP);
      case "R" -> Optional.of(ServiceRequestPriority.ROUTINE);
      case "U" -> Optional.of(ServiceRequestPriority.URGENT);
      default -> Optional.empty();
    };
  }

  /** OBR-28: whom the sender gives a copy. They are recorded here and join no team by it. */
  private Optional<CommunicationRequest> copies() {
    CommunicationRequest request = new CommunicationRequest();
    for (Field xcn : obr.repetitions(28)) {
      PractitionerFromXcn.of(reading, xcn, obr.place(28)).ifPresent(request::addRecipient);
    }
    if (!request.hasRecipient()) {
      return Optional.empty();
    }
    reading.note(obr.place(28), "remark.copies-proposed");
    request
        .setStatus(CommunicationRequestStatus.ACTIVE)
        .setSubject(new Reference(Translated.SUBJECT))
        .setId(COPIES);
    return Optional.of(request);
  }

  private static Identifier placer(Identifier number) {
    IdentifierFromCx.type(number, "PLAC");
    return number;
  }
}
