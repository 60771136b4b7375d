package fr.passerelle.translation;

import java.time.Instant;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;

/**
 * One movement of a stay as one message tells it (IHE PAM FR, segment ZBE). No message says the
 * whole of a stay: {@link Stay} makes it from all of them.
 *
 * @param number the sender's number of the movement with its authority; where it numbers none, what
 *     stands for it: event and moment
 * @param numbered whether the number is the sender's
 * @param at when it takes place or is planned to; empty when the message does not tell
 * @param sentAt when the sender made the message: which of two words about one thing is the later
 * @param says what the message says of the stay, as of this movement: the sender's numbers, an
 *     {@code id} of the form {@code urn:uuid:…} derived from the first, the person as {@link
 *     Translated#SUBJECT}, class, purpose, arrival and departure, place, units, professionals and
 *     the period of the whole stay. For {@link Kind#OWNER} the numbers and the person only, and no
 *     id
 */
public record Movement(
    String number,
    boolean numbered,
    Kind kind,
    Action action,
    DateTimeType at,
    Instant sentAt,
    Encounter says) {

  /** What happens to the stay, in the order that movements of one moment are taken in. */
  public enum Kind {
    /** It is planned (A05, A14). */
    PREADMISSION,
    /** The person comes in, or is registered (A01, A04). */
    ADMISSION,
    /** From outpatient to inpatient or back (A06, A07). */
    CLASS_CHANGE,
    /** To another place or unit (A02). */
    TRANSFER,
    /** To another doctor (A54). */
    DOCTOR,
    /** How things stand, without a movement, or with one whose kind is not told (A08, Z99). */
    CHANGE,
    /** Away for a while, the place being kept (A21). */
    LEAVE,
    /** Back from there (A22). */
    RETURN,
    /** The person goes (A03). */
    DISCHARGE,
    /** The stay turns out to be another person's (A44). */
    OWNER
  }

  /** ZBE-4, the weaker first: a correction stands whenever it comes, and so does a withdrawal. */
  public enum Action {
    INSERT,
    UPDATE,
    CANCEL
  }

  /** When it takes place, the beginning of time where nothing is told. */
  public Instant moment() {
    return at.hasValue() ? at.getValue().toInstant() : Instant.EPOCH;
  }

  /**
   * Whether the other counts, of two words about one movement: a withdrawal before a correction
   * before the first telling, then what was sent last.
   */
  public boolean isOlderThan(Movement other) {
    return LatestWord.OF_ONE_MOVEMENT.compare(this, other) < 0;
  }
}
