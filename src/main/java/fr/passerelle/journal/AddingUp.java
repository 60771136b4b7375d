package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes sums of the changes of fates, a small batch in a transaction. At every moment the accounts
 * are the sums and the changes that are left; several servers may add up at once, each its own
 * rows.
 */
final class AddingUp {
  private static final int BATCH = 500;

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final ReasonsJson reasons = new ReasonsJson();

  AddingUp(JdbcClient jdbc, TransactionOperations transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  private record Change(
      long id, String partner, Fate fate, long amount, Instant decidedAt, Reasons reasons) {}

  /**
   * Adds up a batch.
   *
   * @return whether there may be more
   */
  boolean addUp() {
    if (jdbc.sql("select id from psr_change fetch first 1 rows only")
        .query(Long.class)
        .optional()
        .isEmpty()) {
      return false;
    }
    return Boolean.TRUE.equals(transactions.execute(status -> addUpBatch()));
  }

  private boolean addUpBatch() {
    List<Change> changes = read(claim());
    Sums sums = new Sums();
    for (Change change : changes) {
      sums.add(change.partner(), change.fate(), change.amount(), change.decidedAt());
      sums.addUnmapped(change.partner(), change.reasons().unmapped(), change.amount());
    }
    sums.write(jdbc);
    delete(changes);
    return changes.size() == BATCH;
  }

  /** PostgreSQL locks no rows of a join, so they are read in two steps. */
  private List<Long> claim() {
    return jdbc.sql(
            "select id from psr_change order by id fetch first "
                + BATCH
                + " rows only for update skip locked")
        .query(Long.class)
        .list();
  }

  private List<Change> read(List<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(
                "select c.id, c.partner, c.fate, c.amount, c.decided_at, r.reasons"
                    + " from psr_change c join psr_record r on r.id = c.record_id"
                    + " where c.id in (:ids) order by c.id")
            .param("ids", ids)
            .query(this::change)
            .list();
  }

  private void delete(List<Change> changes) {
    if (!changes.isEmpty()) {
      jdbc.sql("delete from psr_change where id in (:ids)")
          .param("ids", changes.stream().map(Change::id).toList())
          .update();
    }
  }

  private Change change(ResultSet row, int number) throws SQLException {
    return new Change(
        row.getLong("id"),
        row.getString("partner"),
        Fate.valueOf(row.getString("fate")),
        row.getLong("amount"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        reasons.read(row.getString("reasons")));
  }
}
