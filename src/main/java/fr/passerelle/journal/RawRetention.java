package fr.passerelle.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Erases raw bytes whose time is over, a small batch in a transaction. Everything else of a record
 * stays for ever: its key and hash, so that it is known when it comes again, the answer it then
 * gets, and its place in the accounts. Held and refused records have no such time until they are
 * decided, come again, are replayed or settled ({@link Settlements}).
 */
final class RawRetention {
  private static final int BATCH = 100;

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final Duration retention;
  private final Clock clock;

  RawRetention(
      JdbcClient jdbc, TransactionOperations transactions, Duration retention, Clock clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.retention = retention;
    this.clock = clock;
  }

  /**
   * Erases a batch; several servers may do so at once, each its own rows.
   *
   * @return whether there may be more
   */
  boolean erase() {
    Instant now = clock.instant();
    Instant since = now.minus(retention);
    return isDue(since) && Boolean.TRUE.equals(transactions.execute(status -> erase(since, now)));
  }

  private boolean isDue(Instant since) {
    return jdbc.sql("select record_id from psr_payload where raw_since < ? fetch first 1 rows only")
        .param(since.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  private boolean erase(Instant since, Instant now) {
    List<UUID> due =
        jdbc.sql(
                "select record_id from psr_payload where raw_since < ? order by raw_since"
                    + " fetch first "
                    + BATCH
                    + " rows only for update skip locked")
            .param(since.atOffset(ZoneOffset.UTC))
            .query(UUID.class)
            .list();
    if (!due.isEmpty()) {
      jdbc.sql(
              "update psr_payload set raw = null, raw_since = null, raw_purged_at = :now"
                  + " where record_id in (:due)")
          .param("now", now.atOffset(ZoneOffset.UTC))
          .param("due", due)
          .update();
    }
    return due.size() == BATCH;
  }
}
