package fr.passerelle.intake;

import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.JsonDifference;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was done with a record once more, a replay or a decision, did, or would do. */
public sealed interface Replayed {

  /** The record's number in the journal. */
  UUID record();

  /**
   * It was done, or could be.
   *
   * @param was its fate before
   * @param fate its fate after
   * @param changes resources that are not as they were; values are what a screen shows, not a log
   * @param warnings what a person should know before wanting it
   */
  record Done(
      UUID record,
      Fate was,
      Fate fate,
      Optional<String> patientId,
      List<Fault> faults,
      List<Remark> remarks,
      List<Change> changes,
      List<Sentence> warnings)
      implements Replayed {}

  /** It was not, and the record stays as it is. */
  record Not(UUID record, Decided.Not why) implements Replayed {}

  /**
   * One resource before and after.
   *
   * @param resource as {@code Type/id}
   * @param isNew whether there was none before
   * @param differences by JSON pointer, expected meaning before and actual after
   */
  record Change(String resource, boolean isNew, List<JsonDifference> differences) {}
}
