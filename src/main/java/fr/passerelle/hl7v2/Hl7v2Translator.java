package fr.passerelle.hl7v2;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.FrenchText;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Movement;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.PatientPart;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.SourceText;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * HL7 v2.x as France sends it: ADT of IHE PAM FR 2.11, results, documents, appointments, orders and
 * referrals ({@link SupportedEvent}), with the acknowledgement of both modes (HL7 v2.5 chapter
 * 2.9).
 */
public final class Hl7v2Translator implements MessageTranslator {
  private final Clock clock;

  /** Dates its answers by the system's clock. */
  public Hl7v2Translator() {
    this(Clock.systemUTC());
  }

  /** The clock dates the answers (MSH-7) and nothing else. */
  public Hl7v2Translator(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String format() {
    return "hl7v2";
  }

  @Override
  public boolean recognises(byte[] bytes) {
    return FirstSegment.isHl7(bytes);
  }

  @Override
  public List<InboundMessage> split(InboundMessage whole) {
    List<InboundMessage> records = new ArrayList<>();
    MessageCutter.Cut cut = MessageCutter.cut(whole.bytes());
    for (byte[] piece : cut.pieces()) {
      int place = records.size();
      records.add(new InboundMessage(whole.partner(), piece, place + 1, cut.counts().of(place)));
    }
    return records;
  }

  @Override
  public Translation translate(InboundMessage record) {
    Partner partner = record.partner();
    Envelope envelope = Envelope.read(record);
    MessageHeader header = HeaderFromMsh.of(partner, envelope);
    if (envelope.message().isEmpty()) {
      return new Rejected(header, List.of(noHeader()));
    }
    Reading reading = new Reading(partner, envelope.message().get(), envelope);
    reading.remarks().addAll(record.ofFile());
    return translate(reading, header);
  }

  @Override
  public SourceText source(InboundMessage record) {
    FrenchText.Decoded decoded = Envelope.decoded(record);
    return SourceSegments.of(decoded);
  }

  @Override
  public Answer answer(InboundMessage record, Outcome outcome) {
    return new Acknowledgement(record.partner(), Envelope.read(record), outcome, clock).write();
  }

  private static Translation translate(Reading reading, MessageHeader header) {
    List<Fault> tooLarge = SizeCheck.faults(reading.message());
    if (!tooLarge.isEmpty()) {
      return new Rejected(header, tooLarge);
    }
    Optional<SupportedEvent> event = SupportedEvent.of(header.event());
    List<Fault> faults = EnvelopeCheck.faults(reading);
    event.ifPresent(supported -> faults.addAll(ContentCheck.faults(reading.message(), supported)));
    if (!faults.isEmpty() || event.isEmpty()) {
      return new Rejected(header, List.copyOf(faults));
    }
    return event.get() == SupportedEvent.BUSINESS_ANSWER
        ? aboutMessage(reading, header)
        : translated(reading, header, event.get());
  }

  /** A PID beside it is no identity: whose the message was is known with the message. */
  private static Translation aboutMessage(Reading reading, MessageHeader header) {
    EnvelopeRemarks.on(reading);
    List<Resource> owned = BusinessAnswer.of(reading);
    return new Translated(
        header,
        Optional.empty(),
        Set.of(),
        List.of(),
        owned,
        List.copyOf(reading.remarks()),
        UnreadFields.of(reading.message()));
  }

  private static Translation translated(
      Reading reading, MessageHeader header, SupportedEvent event) {
    Segment pid = reading.message().all("PID").get(0);
    EnvelopeRemarks.on(reading);
    Set<PatientPart> deleted = PatientFromPid.deleted(pid);
    Patient patient = PatientFromPid.of(reading, pid);
    List<Resource> owned =
        switch (event) {
          case IDENTITY, VISIT -> FactsFromAdt.of(reading, patient);
          case REMOVAL, MERGE, ACCOUNT, BUSINESS_ANSWER -> List.of();
          case RESULTS -> ResultsMapping.ofOru(reading);
          case APPOINTMENT -> AppointmentFromSch.of(reading);
          case ORDER -> OrdersMapping.of(reading);
          case REFERRAL -> ReferralMapping.of(reading);
          case DOCUMENT -> ResultsMapping.of(reading, ReportGroup.ofDocument(reading.message()));
        };
    Optional<Movement> movement =
        switch (event) {
          case VISIT -> VisitMapping.of(reading);
          case ACCOUNT -> MovementFromZbe.owner(reading);
          default -> Optional.empty();
        };
    if (event == SupportedEvent.REMOVAL) {
      NumbersWithdrawn.from(reading, patient);
    }
    HeaderAgreement.check(reading, pid, patient);
    if (!reading.faults().isEmpty()) {
      return new Rejected(header, List.copyOf(reading.faults()));
    }
    List<Identifier> mergedAway =
        event == SupportedEvent.MERGE
            ? IdentifiersFromPid3.mergedAway(reading, reading.message().all("MRG").get(0))
            : List.of();
    ProposedRoles.remarkOn(reading);
    return new Translated(
        header,
        Optional.of(patient),
        deleted,
        mergedAway,
        owned,
        false,
        movement,
        List.copyOf(reading.lifted()),
        List.copyOf(reading.remarks()),
        UnreadFields.of(reading.message()));
  }

  private static Fault noHeader() {
    return new Fault(
        Fault.SEGMENT_SEQUENCE, Place.segment("MSH", 1), Reading.sentence("fault.no-header"));
  }
}
