package fr.passerelle.hprim.sante;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.FrenchText;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.SourceText;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * HPRIM Santé 2.0 to 2.5: admissions (ADM), orders (ORM), results (ORU) and errors (ERR), answered
 * by an ERR of its own.
 */
public final class HprimSanteTranslator implements MessageTranslator {
  private static final int HEAD = 4_096;

  private final Clock clock;

  /** Dates its answers by the system's clock. */
  public HprimSanteTranslator() {
    this(Clock.systemUTC());
  }

  /** The clock dates the answers and nothing else. */
  public HprimSanteTranslator(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String format() {
    return "hprim-sante";
  }

  @Override
  public boolean recognises(byte[] bytes) {
    byte[] head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    String first = Message.firstLine(FrenchText.decode(head, Optional.empty()).text());
    return Delimiters.declaredBy(first).isPresent() && first.length() > 6;
  }

  @Override
  public List<InboundMessage> split(InboundMessage whole) {
    return PatientCut.cut(whole);
  }

  @Override
  public Translation translate(InboundMessage record) {
    FrenchText.Decoded decoded = decoded(record);
    Optional<Message> read = Message.read(decoded.text());
    if (read.isEmpty()) {
      return new Rejected(HeaderFromH.UNREADABLE, List.of(noHeader()));
    }
    MessageHeader header = HeaderFromH.of(record.partner(), read.get());
    List<Fault> faults = MessageCheck.faults(record.partner(), read.get());
    if (!faults.isEmpty()) {
      return new Rejected(header, faults);
    }
    Reading reading = new Reading(record.partner(), read.get(), header);
    if (!decoded.asDeclared()) {
      reading.warn(Place.line(1), "message.charset");
    }
    return translated(reading);
  }

  @Override
  public SourceText source(InboundMessage record) {
    return SourceSegments.of(decoded(record));
  }

  @Override
  public Answer answer(InboundMessage record, Outcome outcome) {
    Optional<Message> read = Message.read(decoded(record).text());
    return new ErrAnswer(record, read, outcome, clock).write();
  }

  private static Translated translated(Reading reading) {
    EnvelopeReading.of(reading);
    Optional<PatientFromP> person =
        reading
            .message()
            .first("P")
            .filter(p -> reading.context().isAboutSomebody())
            .map(p -> new PatientFromP(reading, p));
    Optional<Patient> patient = person.map(PatientFromP::patient);
    List<Identifier> mergedAway = person.map(PatientFromP::mergedAway).orElse(List.of());
    List<Resource> owned = owned(reading);
    return new Translated(
        reading.header(),
        patient,
        Set.of(),
        mergedAway,
        owned,
        reading.remarks(),
        reading.unmapped());
  }

  private static List<Resource> owned(Reading reading) {
    return switch (reading.context()) {
      case ADM ->
          reading
              .message()
              .first("P")
              .flatMap(p -> new VisitFromP(reading, p).encounter())
              .map(visit -> List.<Resource>of(visit))
              .orElse(List.of());
      case ORM -> orders(reading);
      case ORU -> Results.of(reading);
      case ERR -> ErrorsReceived.of(reading);
    };
  }

  private static List<Resource> orders(Reading reading) {
    return RequestGroup.of(reading.message()).stream()
        .flatMap(group -> new OrderFromObr(reading, group.obr()).orderWithTask().stream())
        .toList();
  }

  private static FrenchText.Decoded decoded(InboundMessage record) {
    return FrenchText.decode(record.bytes(), record.partner().charset());
  }

  private static Fault noHeader() {
    return new Fault(
        Fault.SEGMENT_SEQUENCE, Place.segment("H", 1), Reading.sentence("header.missing"));
  }
}
