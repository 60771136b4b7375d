package fr.passerelle.identification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person decided of a record, with who and when.
 *
 * @param patientId the person the decision is about
 * @param by who decided: who signed in, or what they said of themselves where nobody signs in
 * @param undone empty while it holds
 */
public record Decision(
    UUID id,
    UUID record,
    Kind kind,
    String patientId,
    String by,
    Instant at,
    Optional<Undone> undone) {

  /** Who took a decision back, and when. */
  public record Undone(String by, Instant at) {}

  /** What can be decided. */
  public enum Kind {
    /** The record is about that person, whom we know. */
    CONFIRM,
    /** The record is about somebody we did not know. */
    NEW,
    /** The record is not about that person, who is never proposed for it again. */
    NOT_THIS_ONE,
    /** The record had been filed for that person and was withdrawn. */
    WITHDRAWN;

    /** Whether the person is out of question for the record from then on. */
    public boolean excludes() {
      return this == NOT_THIS_ONE || this == WITHDRAWN;
    }

    /** Whether the record is filed for the person. */
    public boolean files() {
      return !excludes();
    }
  }
}
