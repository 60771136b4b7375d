package fr.passerelle.hprim.sante;

import fr.passerelle.translation.Translated;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** P-4 and P-23 to P-25 of an admission (ADM) as an Encounter. */
final class VisitFromP {
  private static final String ACT_CODES = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  private static final String NOT_KNOWN = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor";
  private static final String IDENTIFIER_TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203";

  /** P-24; PA is a pre-admission. */
  private static final Map<String, String> CLASSES =
      Map.of("OP", "AMB", "IP", "IMP", "ER", "EMER", "PA", "PRENC");

  private final Reading reading;
  private final Segment p;

  VisitFromP(Reading reading, Segment p) {
    this.reading = reading;
    this.p = p;
  }

  /** Empty without a number: nothing would tell this visit from the next. */
  Optional<Encounter> encounter() {
    String number = p.text(4);
    if (number.isEmpty()) {
      if (p.has(23)) {
        reading.warn(p.place(4), "visit.noNumber");
      }
      return Optional.empty();
    }
    Identifier key = reading.identifier("visit", number);
    key.getType().addCoding().setSystem(IDENTIFIER_TYPES).setCode("VN");
    Encounter encounter = new Encounter();
    reading.own(encounter, key);
    encounter.addIdentifier(key).setSubject(new Reference(Translated.SUBJECT));
    Optional<SentTime> start = date(0);
    Optional<SentTime> end = date(1);
    Period period = new Period();
    start.ifPresent(time -> period.setStartElement(time.toDateTime()));
    end.ifPresent(time -> period.setEndElement(time.toDateTime()));
    encounter.setPeriod(period.isEmpty() ? null : period);
    encounter.setClass_(visitClass());
    encounter.setStatus(status(start, end));
    location().ifPresent(name -> encounter.addLocation().getLocation().setDisplay(name));
    return Optional.of(encounter);
  }

  /** P-23: start, and end as its repetition. */
  private Optional<SentTime> date(int rank) {
    List<Field> dates = p.repetitions(23);
    String text = rank < dates.size() ? dates.get(rank).text() : "";
    Optional<SentTime> date = SentTime.parse(text, reading.partner().zone());
    if (date.isEmpty() && !text.isEmpty()) {
      reading.warn(p.place(23), "time.unreadable");
      reading.unmapped(p, 23);
    }
    return date;
  }

  private Coding visitClass() {
    String sent = p.text(24);
    String code = CLASSES.get(sent);
    if (code == null && !sent.isEmpty()) {
      reading.note(p.place(24), "visit.classUnknown");
      reading.unmapped(p, 24);
    }
    return code == null
        ? new Coding().setSystem(NOT_KNOWN).setCode("UNK")
        : new Coding().setSystem(ACT_CODES).setCode(code);
  }

  /** An end after the message is one that is planned. */
  private EncounterStatus status(Optional<SentTime> start, Optional<SentTime> end) {
    Instant sent = reading.header().sentAt();
    if (p.text(24).equals("PA")) {
      return EncounterStatus.PLANNED;
    }
    if (end.filter(time -> !time.instant().isAfter(sent)).isPresent()) {
      return EncounterStatus.FINISHED;
    }
    return start.isPresent() ? EncounterStatus.INPROGRESS : EncounterStatus.UNKNOWN;
  }

  /** P-25: bed, room, unit, in the order people say it. */
  private Optional<String> location() {
    Field sent = p.field(25);
    String name =
        Stream.of(sent.component(3), sent.component(2), sent.component(1))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }
}
