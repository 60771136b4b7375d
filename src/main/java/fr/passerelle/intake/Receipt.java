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

  /** One record: its number in the journal, the sender's message id, fate and reasons. */
  public record Entry(UUID journalId, String messageId, Outcome outcome) {}

  /** Whether our side could not take it: the sender keeps custody. */
  public boolean isNotReceived() {
    return records.stream().anyMatch(entry -> entry.outcome().fate() == Fate.NOT_RECEIVED);
  }

  /** Whether the sender has something to mend. */
  public boolean hasRefusal() {
    return records.stream().anyMatch(entry -> entry.outcome().fate() == Fate.REFUSED);
  }
}
