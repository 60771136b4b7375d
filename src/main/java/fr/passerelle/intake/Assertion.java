package fr.passerelle.intake;

import java.time.Instant;
import org.hl7.fhir.r4.model.Patient;

/**
 * What one source last said of one part of a person.
 *
 * @param source partner, or {@link #OVER_FHIR} for what was written over FHIR
 * @param part name of the part, see {@link Part}
 * @param asOf when it became true by the message's own date
 * @param firstAsOf the earliest such date of this source and part
 * @param authority whether the source may change identity traits
 * @param content a Patient with that part only; empty when the source deleted it
 */
record Assertion(
    String source,
    String part,
    Instant asOf,
    Instant sentAt,
    Instant firstAsOf,
    boolean authority,
    Patient content) {

  /** The source of what a client wrote over FHIR. No route folder can have an empty name. */
  static final String OVER_FHIR = "";

  /** Whether a later message than this one came first. */
  boolean isOlderThan(Assertion other) {
    int order = asOf.compareTo(other.asOf);
    return order < 0 || (order == 0 && sentAt.isBefore(other.sentAt));
  }

  Assertion since(Instant earliest) {
    return new Assertion(source, part, asOf, sentAt, earliest, authority, content);
  }

  Assertion saying(Patient other) {
    return new Assertion(source, part, asOf, sentAt, firstAsOf, authority, other);
  }
}
