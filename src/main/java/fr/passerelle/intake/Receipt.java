package fr.passerelle.intake;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Outcome;
import java.util.List;
import java.util.UUID;

/**
 * What became of a frame or file.
 *
 * @param records one a record, in order
 * @param answer what goes back to the sender
 */
public record Receipt(List<Entry> records, Answer answer) {
  /** Key of the sentence that says so, here and in what a transport refuses. */
  public static final String TOO_LARGE = "too-large";

  /** One record: its number in the journal, the sender's message id, fate and reasons. */
  public record Entry(UUID journalId, String messageId, Outcome outcome) {}

  /** Whether our side could not take it: the sender keeps custody. */
  public boolean isNotReceived() {
    return records.stream().anyMatch(entry -> entry.outcome().fate() == Fate.NOT_RECEIVED);
  }

  /** Whether it was refused for its size, by the transport's limit or its format's. */
  public boolean isTooLarge() {
    return records.stream()
        .flatMap(entry -> entry.outcome().faults().stream())
        .anyMatch(fault -> fault.sentence().key().equals(TOO_LARGE));
  }

  /** Whether the sender has something to mend. */
  public boolean hasRefusal() {
    return records.stream().anyMatch(entry -> entry.outcome().fate() == Fate.REFUSED);
  }
}
