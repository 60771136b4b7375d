package fr.passerelle.hl7v2;

import fr.passerelle.translation.Movement.Action;
import fr.passerelle.translation.Movement.Kind;
import java.util.Map;
import java.util.Optional;

/**
 * What an ADT event does to a stay (HL7 v2.5 chapter 3, IHE PAM FR): one line an event.
 *
 * @param action what the event is where ZBE-4 does not say it
 */
record MovementEvent(Kind kind, Action action) {
  private static final Map<String, MovementEvent> EVENTS =
      Map.ofEntries(
          inserts("A01", Kind.ADMISSION),
          inserts("A02", Kind.TRANSFER),
          inserts("A03", Kind.DISCHARGE),
          inserts("A04", Kind.ADMISSION), // outpatient registration
          inserts("A05", Kind.PREADMISSION),
          inserts("A06", Kind.CLASS_CHANGE), // outpatient to inpatient
          inserts("A07", Kind.CLASS_CHANGE), // inpatient to outpatient
          inserts("A08", Kind.CHANGE), // how things stand
          cancels("A11", Kind.ADMISSION),
          cancels("A12", Kind.TRANSFER),
          cancels("A13", Kind.DISCHARGE),
          inserts("A14", Kind.PREADMISSION), // pending admission
          inserts("A21", Kind.LEAVE),
          inserts("A22", Kind.RETURN),
          cancels("A38", Kind.PREADMISSION),
          inserts("A44", Kind.OWNER),
          cancels("A52", Kind.LEAVE),
          cancels("A53", Kind.RETURN),
          inserts("A54", Kind.DOCTOR),
          cancels("A55", Kind.DOCTOR),
          // PAM FR: correction or withdrawal of the movement that ZBE-6 names the event of
          Map.entry("Z99", new MovementEvent(Kind.CHANGE, Action.UPDATE)));

  private static Map.Entry<String, MovementEvent> inserts(String event, Kind kind) {
    return Map.entry(event, new MovementEvent(kind, Action.INSERT));
  }

  private static Map.Entry<String, MovementEvent> cancels(String event, Kind kind) {
    return Map.entry(event, new MovementEvent(kind, Action.CANCEL));
  }

  /** Of {@code A01} or of {@code ADT^A01}. */
  static Optional<MovementEvent> of(String event) {
    return Optional.ofNullable(EVENTS.get(event.replaceFirst("^ADT\\^", "")));
  }
}
