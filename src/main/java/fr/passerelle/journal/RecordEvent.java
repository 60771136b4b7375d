package fr.passerelle.journal;

import java.time.Instant;

/**
 * Something somebody did with a record, kept for ever.
 *
 * @param actor who, as the access port names them; {@code anonymous} while nobody signs in
 */
public record RecordEvent(Kind kind, Instant at, String actor) {

  /** What was done. */
  public enum Kind {
    /** The raw bytes, with all they say of a person, were shown. */
    RAW_SHOWN,
    /** The traits of the record and of the persons it may be about were shown. */
    TRAITS_SHOWN,
    /** The values that a replay would change, or changed, were shown. */
    CHANGES_SHOWN
  }
}
