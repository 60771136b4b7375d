package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A person says that nothing is left to do about a refused record, because its sender solved it
 * otherwise: who, when and why is kept, and the time of its bytes begins ({@link RawRetention}).
 * Held records are solved by a decision only.
 */
public final class Settlements {
  private static final int LONGEST_REASON = 500;

  private final JdbcClient jdbc;
  private final RecordEvents events;
  private final TransactionOperations transactions;
  private final Clock clock;

  Settlements(
      JdbcClient jdbc, RecordEvents events, TransactionOperations transactions, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Settled {

    /** It is settled. */
    record Done(UUID record, RecordEvent event) implements Settled {}

    /** There is no such record. */
    record Unknown() implements Settled {}

    /** It is not, and why. */
    record Not(Sentence why) implements Settled {}
  }

  /** Settles a refused record. */
  public Settled settle(UUID record, String by, String reason) {
    if (reason == null || reason.isBlank()) {
      return not("settle-reason");
    }
    String why = reason.strip();
    String kept = why.substring(0, Math.min(why.length(), LONGEST_REASON));
    return transactions.execute(status -> settled(record, by, kept));
  }

  private Settled settled(UUID record, String by, String reason) {
    Optional<Fate> fate =
        jdbc.sql("select fate from psr_record where id = ? for update")
            .param(record)
            .query(String.class)
            .optional()
            .map(Fate::valueOf);
    if (fate.isEmpty()) {
      return new Settled.Unknown();
    }
    if (fate.get() != Fate.REFUSED) {
      return not("settle-refused-only");
    }
    Instant now = clock.instant();
    int begun =
        jdbc.sql(
                "update psr_payload set raw_since = ? where record_id = ? and raw_since is null"
                    + " and raw is not null")
            .params(now.atOffset(ZoneOffset.UTC), record)
            .update();
    if (begun == 0) {
      return not("settled-before");
    }
    RecordEvent event = new RecordEvent(RecordEvent.Kind.SETTLED, now, by, Optional.of(reason));
    events.note(record, event);
    return new Settled.Done(record, event);
  }

  private static Settled not(String key) {
    return new Settled.Not(Sentence.of(Settlements.class, key));
  }
}
