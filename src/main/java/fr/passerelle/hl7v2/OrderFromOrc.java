package fr.passerelle.hl7v2;

import fr.passerelle.translation.Hl7Time;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;

/**
 * An order of its own (ORC with OBR, TQ1, DG1 and IPC, HL7 v2.5 chapter 4), under the number of who
 * placed it, else of who carries it out.
 */
final class OrderFromOrc {
  private static final String SERVICE = "http://terminology.hl7.org/CodeSystem/v2-0074";

  private final Reading reading;
  private final OrderGroup group;
  private final Segment obr;
  private final ServiceRequest order;

  private OrderFromOrc(Reading reading, OrderGroup group) {
    this.reading = reading;
    this.group = group;
    this.obr = group.obr();
    Optional<OrderFromObr.Order> told = OrderFromObr.of(reading, group.about());
    this.order = told.map(OrderFromObr.Order::request).orElseGet(ServiceRequest::new);
    told.flatMap(OrderFromObr.Order::copies).ifPresent(order::addContained);
  }

  /**
   * The order.
   *
   * @param rank which order of the message it is, for one without a number
   * @param numbers it has from elsewhere than ORC and OBR, which come first
   */
  static ServiceRequest of(Reading reading, OrderGroup group, int rank, List<Identifier> numbers) {
    OrderFromOrc mapping = new OrderFromOrc(reading, group);
    mapping.identity(rank, numbers);
    mapping.what();
    mapping.when();
    mapping.why();
    mapping.images();
    return mapping.order;
  }

  private void identity(int rank, List<Identifier> numbers) {
    order.setIdentifier(new ArrayList<>(numbers));
    number(2, "orders", "PLAC").ifPresent(order::addIdentifier);
    number(3, "reports", "FILL").ifPresent(order::addIdentifier);
    if (!order.hasIdentifier()) {
      Segment there = group.orc().orElse(obr);
      reading.warn(there.place(2), "remark.order-without-number");
      String system = reading.partner().localSystem("messages");
      String value = reading.envelope().messageId() + "." + rank;
      order.addIdentifier(new Identifier().setSystem(system).setValue(value));
    }
    OwnedId.give(order, reading.partner(), order.getIdentifierFirstRep());
    order.setIntent(ServiceRequestIntent.ORDER);
    order.setSubject(new Reference(Translated.SUBJECT));
    VisitOfReport.of(reading).ifPresent(order::setEncounter);
    // ORC-4: what was ordered together
    group
        .orc()
        .flatMap(orc -> ReportKey.number(reading.partner(), orc.field(4), "order-groups"))
        .ifPresent(order::setRequisition);
    // ORC-21: who asks, where no person is named
    if (!order.hasRequester()) {
      group
          .orc()
          .flatMap(orc -> OrganizationFromXon.of(reading, orc.field(21), orc.place(21)))
          .ifPresent(order::setRequester);
    }
  }

  /** ORC and OBR number alike; where one is empty the other counts. */
  private Optional<Identifier> number(int field, String fallback, String type) {
    Optional<Identifier> ofOrc =
        group.orc().flatMap(orc -> ReportKey.number(reading.partner(), orc.field(field), fallback));
    Optional<Identifier> ofObr = ReportKey.number(reading.partner(), obr.field(field), fallback);
    if (ofOrc.isPresent() && ofObr.filter(other -> !other.equalsDeep(ofOrc.get())).isPresent()) {
      reading.warn(obr.place(field), "remark.order-numbers-differ");
    }
    Optional<Identifier> number = ofOrc.or(() -> ofObr);
    number.ifPresent(known -> IdentifierFromCx.type(known, type));
    return number;
  }

  private void what() {
    // OBR-4: an examination, in LOINC where the partner's table gives it
    AnalysisCode.of(reading, obr, 4, "").ifPresent(order::setCode);
    if (group.described() && !order.hasCode()) {
      reading.warn(obr.place(4), "remark.examination-without-code");
    }
    // OBR-24: the diagnostic service
    String service = obr.text(24);
    if (!service.isEmpty()) {
      order.addCategory(new CodeableConcept(new Coding().setSystem(SERVICE).setCode(service)));
    }
    // OBR-44: the act
    ConceptFromCwe.of(reading.partner(), obr.field(44)).ifPresent(order::addOrderDetail);
    for (Segment note : group.about().notes()) {
      String words = NoteFromNte.text(note);
      if (!words.isBlank()) {
        order.addNote().setText(words);
      }
    }
  }

  /** TQ1, else OBR-36, else the timing of old in OBR-27 and ORC-7 (data type TQ), else OBR-6. */
  private void when() {
    Optional<Segment> tq1 = group.first("TQ1");
    Optional<Hl7Time> start =
        first(
            tq1.flatMap(there -> reading.time(there, 7)),
            reading.time(obr, 36),
            parse(obr.field(27).component(4)),
            group.orc().flatMap(orc -> parse(orc.field(7).component(4))),
            reading.time(obr, 6));
    Optional<Hl7Time> end = tq1.flatMap(there -> reading.time(there, 8));
    if (end.isPresent()) {
      Period period = new Period().setEndElement(end.get().toDateTime());
      start.ifPresent(time -> period.setStartElement(time.toDateTime()));
      order.setOccurrence(period);
    } else {
      start.ifPresent(time -> order.setOccurrence(time.toDateTime()));
    }
    Stream.concat(
            tq1.stream().map(there -> there.text(9)),
            group.orc().stream().map(orc -> orc.field(7).component(6)))
        .flatMap(code -> OrderFromObr.priority(code).stream())
        .findFirst()
        .ifPresent(this::urgency);
  }

  private void urgency(ServiceRequestPriority told) {
    if (!order.hasPriority()) {
      order.setPriority(told);
    }
  }

  @SafeVarargs
  private static Optional<Hl7Time> first(Optional<Hl7Time>... times) {
    return Stream.of(times).flatMap(Optional::stream).findFirst();
  }

  private Optional<Hl7Time> parse(String text) {
    return Hl7Time.parse(text, reading.partner().zone());
  }

  /** DG1-3 and DG1-4: the diagnosis, beside the reasons of OBR-31. */
  private void why() {
    for (Segment dg1 : group.all("DG1")) {
      CodeableConcept reason =
          ConceptFromCwe.of(reading.partner(), dg1.field(3)).orElseGet(CodeableConcept::new);
      String words = dg1.text(4);
      if (!words.isEmpty() && !reason.hasText()) {
        reason.setText(words);
      }
      if (!reason.isEmpty()) {
        order.addReasonCode(reason);
      }
    }
  }

  /** IPC (HL7 v2.5 paragraph 4.5.6): numbers of the imaging and the kind of device. */
  private void images() {
    for (Segment ipc : group.all("IPC")) {
      number(ipc, 1, "accessions", "ACSN").ifPresent(order::addIdentifier);
      number(ipc, 2, "requested-procedures", "").ifPresent(order::addIdentifier);
      // IPC-3: the study
      String study = ipc.text(3);
      if (!study.isEmpty()) {
        order.addIdentifier().setSystem("urn:dicom:uid").setValue("urn:oid:" + study);
      }
      number(ipc, 4, "scheduled-steps", "").ifPresent(order::addIdentifier);
      ConceptFromCwe.of(reading.partner(), ipc.field(5)).ifPresent(order::addOrderDetail);
    }
  }

  private Optional<Identifier> number(Segment ipc, int field, String fallback, String type) {
    Optional<Identifier> number = ReportKey.number(reading.partner(), ipc.field(field), fallback);
    number.ifPresent(known -> IdentifierFromCx.type(known, type));
    return number;
  }
}
