package fr.passerelle.hl7v2;

import java.util.Map;
import java.util.Optional;

/** The events this room reads, and how: one line an event. */
enum SupportedEvent {
  /** Who the person is. */
  IDENTITY,
  /** Who the person is, and their stay. */
  VISIT,
  /** Two identities are one. */
  MERGE,
  /** Results of examinations. */
  RESULTS;

  private static final Map<String, SupportedEvent> EVENTS =
      Map.of(
          "ADT^A01", VISIT, // admission
          "ADT^A03", VISIT, // discharge
          "ADT^A04", VISIT, // outpatient registration
          "ADT^A05", VISIT, // preadmission
          "ADT^A08", VISIT, // update
          "ADT^A28", IDENTITY, // new person
          "ADT^A31", IDENTITY, // changed person
          "ADT^A40", MERGE,
          "ORU^R01", RESULTS);

  static Optional<SupportedEvent> of(String event) {
    return Optional.ofNullable(EVENTS.get(event));
  }

  /** Whether any event of that message type is read. */
  static boolean hasType(String type) {
    return EVENTS.keySet().stream().anyMatch(event -> event.startsWith(type + "^"));
  }
}
