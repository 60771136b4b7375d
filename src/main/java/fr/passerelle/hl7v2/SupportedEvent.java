package fr.passerelle.hl7v2;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** The events this room reads, and how: one line an event. */
enum SupportedEvent {
  /** Who the person is. */
  IDENTITY,
  /** The sender no longer knows the person. */
  REMOVAL,
  /** Who the person is, and their stay. */
  VISIT,
  /** A stay is another person's than was said. */
  ACCOUNT,
  /** Two identities are one. */
  MERGE,
  /** Results of examinations, documents among them. */
  RESULTS,
  /** One document. */
  DOCUMENT,
  /** A rendez-vous. */
  APPOINTMENT,
  /** What somebody is asked to do. */
  ORDER,
  /** A person is sent to somebody. */
  REFERRAL,
  /** What became of a document beyond this server. */
  BUSINESS_ANSWER;

  private static final Map<String, SupportedEvent> EVENTS =
      Map.ofEntries(
          entry("ADT^A01", VISIT), // admission
          entry("ADT^A02", VISIT), // transfer
          entry("ADT^A03", VISIT), // discharge
          entry("ADT^A04", VISIT), // outpatient registration
          entry("ADT^A05", VISIT), // preadmission
          entry("ADT^A06", VISIT), // outpatient to inpatient
          entry("ADT^A07", VISIT), // inpatient to outpatient
          entry("ADT^A08", VISIT), // update
          entry("ADT^A11", VISIT), // admission cancelled
          entry("ADT^A12", VISIT), // transfer cancelled
          entry("ADT^A13", VISIT), // discharge cancelled
          entry("ADT^A14", VISIT), // pending admission
          entry("ADT^A21", VISIT), // leave of absence
          entry("ADT^A22", VISIT), // return from it
          entry("ADT^A28", IDENTITY), // new person
          entry("ADT^A29", REMOVAL), // the sender's file of a person is gone
          entry("ADT^A31", IDENTITY), // changed person
          entry("ADT^A38", VISIT), // preadmission cancelled
          entry("ADT^A40", MERGE),
          entry("ADT^A47", MERGE), // one number of a person becomes another
          entry("ADT^A44", ACCOUNT), // administrative file moved to another person
          entry("ADT^A52", VISIT), // leave cancelled
          entry("ADT^A53", VISIT), // return cancelled
          entry("ADT^A54", VISIT), // other attending doctor
          entry("ADT^A55", VISIT), // the same cancelled
          entry("ADT^Z99", VISIT), // PAM FR: correction of a movement
          entry("ORU^R01", RESULTS),
          entry("MDM^T02", DOCUMENT), // first transmission
          entry("MDM^T04", DOCUMENT), // deletion
          entry("MDM^T10", DOCUMENT), // replacement
          entry("SIU^S12", APPOINTMENT), // booked
          entry("SIU^S13", APPOINTMENT), // at another time
          entry("SIU^S14", APPOINTMENT), // changed
          entry("SIU^S15", APPOINTMENT), // cancelled
          entry("SIU^S17", APPOINTMENT), // deleted
          entry("SIU^S26", APPOINTMENT), // the person did not come
          entry("ORM^O01", ORDER), // any order, of old and in teleradiology
          entry("OMG^O19", ORDER), // clinical
          entry("OML^O21", ORDER), // laboratory
          entry("OMI^O23", ORDER), // imaging
          entry("REF^I12", REFERRAL), // made
          entry("REF^I13", REFERRAL), // changed
          entry("REF^I14", REFERRAL), // cancelled
          entry("REF^I15", REFERRAL), // how it stands is asked
          entry("ZAM^Z01", BUSINESS_ANSWER), // from the DMP
          entry("ZAM^Z02", BUSINESS_ANSWER), // delivered by MSSanté
          entry("ZAM^Z03", BUSINESS_ANSWER)); // read by its recipient

  static Optional<SupportedEvent> of(String event) {
    return Optional.ofNullable(EVENTS.get(event));
  }

  /** Whether the event is about what somebody is asked to do. */
  static boolean isOrder(String event) {
    return EVENTS.get(event) == ORDER || EVENTS.get(event) == REFERRAL;
  }

  /** Whether any event of that message type is read. */
  static boolean hasType(String type) {
    return EVENTS.keySet().stream().anyMatch(event -> event.startsWith(type + "^"));
  }
}
