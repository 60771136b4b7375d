package fr.passerelle.hprim.sante;

import fr.passerelle.translation.OrderTask;
import fr.passerelle.translation.OrderWord;
import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** The segment OBR as what was asked for (HPRIM Santé chapter 9). */
final class OrderFromObr {
  private static final String IDENTIFIER_TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203";
  private static final Map<String, ServiceRequestPriority> PRIORITIES =
      Map.of(
          "S", ServiceRequestPriority.STAT,
          "A", ServiceRequestPriority.ASAP,
          "R", ServiceRequestPriority.ROUTINE);

  private final Reading reading;
  private final Segment obr;

  OrderFromObr(Reading reading, Segment obr) {
    this.reading = reading;
    this.obr = obr;
  }

  /** An order and the task to carry it out. */
  List<Resource> orderWithTask() {
    boolean cancelled = obr.text(11).equals("C"); // OBR-11
    OrderWord word = cancelled ? OrderWord.CANCELLED : OrderWord.PLACED;
    ServiceRequest order = order();
    return List.of(order, OrderTask.of(order, word, Optional.empty()));
  }

  /** An order of its own (ORM), under the requester's number. */
  private ServiceRequest order() {
    ServiceRequest order = request(ServiceRequestStatus.ACTIVE);
    Identifier key = order.hasIdentifier() ? order.getIdentifierFirstRep() : ofMessage(order);
    reading.own(order, key);
    List<CodeableConcept> analyses = order.getOrderDetail();
    order.setCode(analyses.size() == 1 ? analyses.get(0) : joined(analyses));
    if (analyses.size() == 1) {
      order.setOrderDetail(null);
    }
    reading.time(obr, 36).ifPresent(time -> order.setOccurrence(time.toDateTime()));
    authored(order);
    return order;
  }

  private void authored(ServiceRequest order) {
    reading
        .time(reading.message().header(), 13) // H-13
        .ifPresent(time -> order.setAuthoredOnElement(time.toDateTime()));
  }

  /** What a report says of the order it answers; the order itself is not in the message. */
  ServiceRequest answered() {
    ServiceRequest order = request(ServiceRequestStatus.UNKNOWN);
    order.setId("order");
    return order;
  }

  private ServiceRequest request(ServiceRequestStatus status) {
    ServiceRequest order =
        new ServiceRequest()
            .setStatus(status)
            .setIntent(ServiceRequestIntent.ORDER)
            .setSubject(new Reference(Translated.SUBJECT));
    number().ifPresent(order::addIdentifier);
    priority().ifPresent(order::setPriority);
    ProfessionalFromCna.of(reading, obr.field(16)).ifPresent(order::setRequester);
    for (Field analysis : obr.repetitions(4)) {
      CodeableConcept code = Codes.of(reading, analysis);
      if (!code.isEmpty()) {
        order.addOrderDetail(code);
      }
    }
    for (Field reason : obr.repetitions(31)) {
      text(reason).ifPresent(words -> order.addReasonCode().setText(words));
    }
    text(obr.field(13)).ifPresent(words -> order.addNote(new Annotation().setText(words)));
    service(order);
    copies(order);
    return order;
  }

  /** OBR-2: sample, then request, both numbered by the requester. */
  private Optional<Identifier> number() {
    String request = obr.field(2).component(2);
    String value = request.isEmpty() ? obr.text(2) : request;
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Identifier number = reading.identifier("request", value);
    number.getType().addCoding().setSystem(IDENTIFIER_TYPES).setCode("PLAC");
    return Optional.of(number);
  }

  private Identifier ofMessage(ServiceRequest order) {
    reading.warn(obr.place(2), "request.noNumber");
    Identifier key =
        reading.identifier("message", reading.header().key() + "/" + obr.place().repetition());
    order.addIdentifier(key);
    return key;
  }

  private Optional<ServiceRequestPriority> priority() {
    String sent = obr.text(5);
    if (!sent.isEmpty() && !PRIORITIES.containsKey(sent)) {
      reading.unmapped(obr, 5);
    }
    return Optional.ofNullable(PRIORITIES.get(sent));
  }

  /** OBR-16.4 to 16.6: the service that asks. */
  private void service(ServiceRequest order) {
    String name = obr.field(16).component(5);
    String code = obr.field(16).component(4);
    obr.field(16).component(6); // whose code it is
    String service = name.isEmpty() || code.isEmpty() ? name + code : name + " (" + code + ")";
    if (!service.isEmpty()) {
      order.addNote(new Annotation().setText("Service demandeur : " + service));
    }
  }

  /** OBR-28: R4 has no place for whom a copy goes to, so it is said in words. */
  private void copies(ServiceRequest order) {
    String names =
        obr.repetitions(28).stream()
            .map(each -> ProfessionalFromCna.of(reading, each))
            .flatMap(Optional::stream)
            .map(OrderFromObr::words)
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      order.addNote(new Annotation().setText("Copie à : " + names));
      reading.note(obr.place(28), "request.copiesProposed");
    }
  }

  private static CodeableConcept joined(List<CodeableConcept> analyses) {
    return new CodeableConcept()
        .setText(analyses.stream().map(OrderFromObr::words).collect(Collectors.joining(", ")));
  }

  /** What people call it. */
  static String words(CodeableConcept analysis) {
    return analysis.hasText() ? analysis.getText() : analysis.getCodingFirstRep().getCode();
  }

  private static String words(Reference who) {
    String number = who.getIdentifier().getValue();
    if (!who.hasDisplay()) {
      return number;
    }
    return number == null ? who.getDisplay() : who.getDisplay() + " (" + number + ")";
  }

  private static Optional<String> text(Field sent) {
    String words = sent.whole();
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
