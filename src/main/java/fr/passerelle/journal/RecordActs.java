package fr.passerelle.journal;

import fr.passerelle.security.AccessDecision;
import java.time.Clock;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps that somebody did something with a record, with who and when. */
public final class RecordActs {
  private final RecordEvents events;
  private final TransactionOperations transactions;
  private final AccessDecision access;
  private final Clock clock;

  RecordActs(
      RecordEvents events, TransactionOperations transactions, AccessDecision access, Clock clock) {
    this.events = events;
    this.transactions = transactions;
    this.access = access;
    this.clock = clock;
  }

  /** Kept before it returns: what is shown afterwards was never seen unnoticed. */
  public void keep(UUID record, RecordEvent.Kind kind) {
    RecordEvent event = new RecordEvent(kind, clock.instant(), access.actor());
    transactions.executeWithoutResult(status -> events.note(record, event));
  }
}
