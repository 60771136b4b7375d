package fr.passerelle.journal;

import fr.passerelle.security.AccessDecision;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows raw bytes to a person, never without keeping who saw them. */
public final class RawBytes {
  private final JournalQueries journal;
  private final RecordEvents events;
  private final TransactionOperations transactions;
  private final AccessDecision access;
  private final Clock clock;

  RawBytes(
      JournalQueries journal,
      RecordEvents events,
      PlatformTransactionManager transactions,
      AccessDecision access,
      Clock clock) {
    this.journal = journal;
    this.events = events;
    this.transactions = new TransactionTemplate(transactions);
    this.access = access;
    this.clock = clock;
  }

  /**
   * The bytes, once it is kept that they were shown; empty when there is no such record or its
   * bytes were erased, and then nothing is kept.
   */
  public Optional<byte[]> show(UUID id) {
    Optional<byte[]> raw = journal.raw(id);
    raw.ifPresent(bytes -> transactions.executeWithoutResult(status -> note(id)));
    return raw;
  }

  private void note(UUID id) {
    events.note(id, new RecordEvent(RecordEvent.Kind.RAW_SHOWN, clock.instant(), access.actor()));
  }
}
