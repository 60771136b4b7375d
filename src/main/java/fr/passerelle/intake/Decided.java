package fr.passerelle.intake;

import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What came of what a person asked to be done with a record. */
public sealed interface Decided {

  /**
   * It was done.
   *
   * @param fate what became of the record
   * @param patientId the person it is filed for now
   * @param decision under which it is kept with who and when; empty where nothing was decided
   * @param followed other records that changed with it
   * @param left what could not be done or should be looked at
   */
  record Done(
      UUID record,
      Fate fate,
      Optional<String> patientId,
      List<Remark> remarks,
      Optional<UUID> decision,
      List<UUID> followed,
      List<Sentence> left)
      implements Decided {}

  /** It was not, and nothing was changed. */
  record Not(Why why, Sentence sentence) implements Decided {}

  /** Why it was not done. */
  enum Why {
    /** There is no such record, decision or person. */
    UNKNOWN,
    /** Whoever asks may not. */
    FORBIDDEN,
    /** Somebody else is at it, or the record is not in the state it takes. */
    CONFLICT,
    /** It would be wrong. */
    REFUSED,
    /** Our side is away. */
    AWAY
  }
}
