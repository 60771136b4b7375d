package fr.passerelle.hl7v2;

import fr.passerelle.translation.Hl7Time;
import fr.passerelle.translation.Movement;
import fr.passerelle.translation.Movement.Action;
import fr.passerelle.translation.Movement.Kind;
import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * The movement a message tells (ZBE of IHE PAM FR 2.11); for a sender without ZBE the event and its
 * date (EVN, PV1-44, PV1-45 of HL7 v2.5).
 */
final class MovementFromZbe {
  private final Reading reading;
  private final Optional<Segment> zbe;

  private MovementFromZbe(Reading reading) {
    this.reading = reading;
    this.zbe = reading.message().first("ZBE");
  }

  /**
   * @param says what the message says of the stay
   */
  static Movement of(Reading reading, Encounter says) {
    MovementFromZbe mapping = new MovementFromZbe(reading);
    MovementEvent event = mapping.event();
    DateTimeType at =
        mapping.at(event.kind()).map(Hl7Time::toDateTime).orElseGet(DateTimeType::new);
    Optional<String> number = MovementNumber.sent(reading);
    return new Movement(
        number.orElseGet(() -> MovementNumber.standIn(event, at)),
        number.isPresent(),
        event.kind(),
        event.action(),
        at,
        HeaderFromMsh.sentAt(reading),
        says);
  }

  /** A44: the stays with these numbers are the subject's. Empty, with a remark, without numbers. */
  static Optional<Movement> owner(Reading reading) {
    List<Identifier> numbers = StayNumbers.moved(reading);
    if (numbers.isEmpty()) {
      reading.warn(reading.message().all("MRG").get(0).place(3), "remark.account-without-number");
      return Optional.empty();
    }
    Encounter says = new Encounter();
    says.setIdentifier(numbers);
    says.setSubject(new Reference(Translated.SUBJECT));
    return Optional.of(of(reading, says));
  }

  private MovementEvent event() {
    MovementEvent told = MovementEvent.of(reading.envelope().event()).orElseThrow();
    if (told.kind() == Kind.OWNER) {
      return told;
    }
    // ZBE-6: the event of the movement that is corrected or withdrawn
    Kind kind =
        zbe.map(segment -> segment.text(6))
            .flatMap(MovementEvent::of)
            .map(MovementEvent::kind)
            .filter(original -> original != Kind.OWNER)
            .orElse(told.kind());
    return new MovementEvent(kind, action(told));
  }

  private Action action(MovementEvent told) {
    String text = zbe.map(segment -> segment.text(4)).orElse("");
    Action action =
        switch (text) {
          case "INSERT" -> Action.INSERT;
          case "UPDATE" -> Action.UPDATE;
          case "CANCEL" -> Action.CANCEL;
          default -> told.action();
        };
    if (!text.isEmpty() && !text.equals(action.name())) {
      reading.warn(zbe.orElseThrow().place(4), "remark.code-unknown", "ZBE-4");
    }
    return told.action() == Action.CANCEL ? Action.CANCEL : action;
  }

  private Optional<Hl7Time> at(Kind kind) {
    return Stream.concat(
            Stream.of(new When("ZBE", 2), new When("EVN", 6)),
            Stream.concat(dates(kind), Stream.of(new When("EVN", 2), new When("MSH", 7))))
        .flatMap(when -> time(when).stream())
        .findFirst();
  }

  private record When(String segment, int field) {}

  private static Stream<When> dates(Kind kind) {
    return switch (kind) {
      case PREADMISSION ->
          Stream.of(new When("PV2", 8), new When("PV1", 44)); // expected, else said
      case ADMISSION -> Stream.of(new When("PV1", 44));
      case DISCHARGE -> Stream.of(new When("PV1", 45));
      default -> Stream.of();
    };
  }

  private Optional<Hl7Time> time(When when) {
    return reading.message().first(when.segment()).flatMap(there -> time(there, when));
  }

  /** What others read too is remarked on by them. */
  private Optional<Hl7Time> time(Segment there, When when) {
    return there.is("ZBE") || there.is("PV2")
        ? reading.time(there, when.field())
        : Hl7Time.parse(there.text(when.field()), reading.partner().zone());
  }
}
