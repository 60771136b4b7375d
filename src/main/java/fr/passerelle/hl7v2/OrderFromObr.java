package fr.passerelle.hl7v2;

import fr.passerelle.identity.InsKind;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Translated;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationRequestStatus;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/**
 * What a report or document says of the order it answers: the requester's number (OBR-2), the
 * prescriber (OBR-16, else ORC-12), its date, urgency, reason and clinical information, and who
 * gets a copy (OBR-28, PRT). The order itself is not in the message, so it is contained.
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

  /** An order, and whom a copy goes to. */
  record Order(ServiceRequest request, Optional<CommunicationRequest> copies) {

    /** Puts it into a resource that points at it. */
    void into(DomainResource resource, Consumer<Reference> pointer) {
      resource.addContained(request.copy());
      copies.ifPresent(copy -> resource.addContained(copy.copy()));
      pointer.accept(new Reference("#" + ID));
    }
  }

  /** Empty when the message says nothing of it. */
  static Optional<Order> of(Reading reading, ReportGroup group) {
    OrderFromObr mapping = new OrderFromObr(reading, group);
    mapping.map();
    Optional<CommunicationRequest> copies = mapping.copies();
    copies.ifPresent(request -> mapping.order.addSupportingInfo(new Reference("#" + COPIES)));
    if (mapping.order.isEmpty()) {
      return Optional.empty();
    }
    mapping
        .order
        .setStatus(ServiceRequestStatus.UNKNOWN)
        .setIntent(ServiceRequestIntent.ORDER)
        .setSubject(new Reference(Translated.SUBJECT))
        .setId(ID);
    return Optional.of(new Order(mapping.order, copies));
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
  static Optional<ServiceRequestPriority> priority(String code) {
    return switch (code) {
      case "S" -> Optional.of(ServiceRequestPriority.STAT);
      case "A", "P" -> Optional.of(ServiceRequestPriority.ASAP);
      case "R" -> Optional.of(ServiceRequestPriority.ROUTINE);
      case "U" -> Optional.of(ServiceRequestPriority.URGENT);
      default -> Optional.empty();
    };
  }

  /** OBR-28, PRT: whom the sender gives a copy. They are recorded and join no team by it. */
  private Optional<CommunicationRequest> copies() {
    CommunicationRequest request = new CommunicationRequest();
    for (Field xcn : obr.repetitions(28)) {
      PractitionerFromXcn.of(reading, xcn, obr.place(28)).ifPresent(request::addRecipient);
    }
    group.participants().forEach(prt -> recipient(prt).ifPresent(request::addRecipient));
    if (!request.hasRecipient()) {
      return Optional.empty();
    }
    Place place = obr.raw(28).isBlank() ? group.participants().get(0).place() : obr.place(28);
    reading.note(place, "remark.copies-proposed");
    request
        .setStatus(CommunicationRequestStatus.ACTIVE)
        .setSubject(new Reference(Translated.SUBJECT))
        .setId(COPIES);
    return Optional.of(request);
  }

  /** PRT-4 RCT: a recipient. A patient is pointed at as the subject, never by number. */
  private Optional<Reference> recipient(Segment prt) {
    if (!prt.field(4).hint().equals("RCT") || prt.text(2).equals("DE")) {
      return Optional.empty(); // PRT-2: a recipient no more
    }
    prt.field(4).whole();
    Field who = prt.field(5);
    return isPatient(who)
        ? Optional.of(new Reference(Translated.SUBJECT))
        : PractitionerFromXcn.of(reading, who, prt.place(5));
  }

  private static boolean isPatient(Field xcn) {
    return xcn.component(13).equals("INS")
        || InsKind.ofOid(xcn.component(9, 2)).isPresent()
        || InsKind.ofOid(xcn.component(9, 1)).isPresent();
  }

  private static Identifier placer(Identifier number) {
    IdentifierFromCx.type(number, "PLAC");
    return number;
  }
}
