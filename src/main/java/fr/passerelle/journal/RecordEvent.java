package fr.passerelle.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * Something somebody did with a record, kept for ever.
 *
 * @param actor who, as the access port names them; {@code anonymous} while nobody signs in
 * @param reason why, in their words
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RecordEvent(Kind kind, Instant at, String actor, Optional<String> reason) {

  RecordEvent(Kind kind, Instant at, String actor) {
    this(kind, at, actor, Optional.empty());
  }

  /** What was done. */
  public enum Kind {
    /** The raw bytes, with all they say of a person, were shown. */
    RAW_SHOWN,
    /** The traits of the record and of the persons it may be about were shown. */
    TRAITS_SHOWN,
    /** The values that a replay would change, or changed, were shown. */
    CHANGES_SHOWN,
    /** Somebody said that nothing is left to do about the refused record. */
    SETTLED
  }
}
