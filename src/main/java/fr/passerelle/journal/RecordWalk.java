package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Walks an index from where the last page stopped and gathers the records of a list. Looks at a
 * bounded number of records, so that a search that finds nothing among a million still answers.
 */
final class RecordWalk {
  private static final int CHUNK = 2_000;
  private static final int MOST_LOOKED_AT = 20_000;

  /** Reasons are long: few are looked at for one page. */
  private static final int MOST_REASONS = 2_000;

  private final JdbcClient jdbc;
  private final RecordFilter filter;
  private final RecordSieve sieve;
  private final RecordOrder order;
  private final List<RecordBranch> branches;
  private final ReasonsJson reasons = new ReasonsJson();
  private final Map<UUID, RecordPosition> found = new LinkedHashMap<>();

  /**
   * @param patientIds who has the filter's number
   */
  RecordWalk(JdbcClient jdbc, RecordFilter filter, Set<String> patientIds) {
    this.jdbc = jdbc;
    this.filter = filter;
    this.sieve = new RecordSieve(filter);
    this.order = RecordOrder.of(filter);
    this.branches = RecordBranch.of(filter, patientIds);
  }

  /** The ids of a page in order, and where the next one begins. */
  record Found(List<UUID> ids, Optional<RecordPosition> next) {}

  /** Walks on after the position, or from the newest; once for each object. */
  Found walk(Optional<RecordPosition> after, int limit) {
    int most = sieve.wantsReasons() ? MOST_REASONS : MOST_LOOKED_AT;
    // The first look is short: most lists need no sieve at all.
    int chunk = limit + 1;
    Optional<RecordPosition> position = after;
    for (int looked = 0; looked < most; looked += chunk) {
      chunk = looked == 0 ? limit + 1 : CHUNK;
      List<RecordSieve.Glimpse> seen = look(position, chunk);
      seen.stream().filter(sieve).forEach(one -> found.putIfAbsent(one.id(), position(one)));
      if (found.size() > limit) {
        return page(limit);
      }
      if (seen.size() < chunk) {
        return new Found(List.copyOf(found.keySet()), Optional.empty());
      }
      position = Optional.of(position(seen.get(seen.size() - 1)));
    }
    return new Found(List.copyOf(found.keySet()), position);
  }

  private Found page(int limit) {
    List<UUID> ids = found.keySet().stream().limit(limit).toList();
    return new Found(ids, Optional.of(found.get(ids.get(limit - 1))));
  }

  private RecordPosition position(RecordSieve.Glimpse one) {
    return new RecordPosition(
        order, order == RecordOrder.DECIDED ? one.decidedAt() : one.asOf(), one.id());
  }

  private List<RecordSieve.Glimpse> look(Optional<RecordPosition> after, int chunk) {
    if (branches.isEmpty()) {
      return List.of();
    }
    RecordLook look = new RecordLook(branches, filter, sieve.wantsReasons());
    after.ifPresent(look::after);
    return jdbc.sql(look.sql(chunk)).params(look.values()).query(this::glimpse).list();
  }

  private RecordSieve.Glimpse glimpse(ResultSet row, int number) throws SQLException {
    Optional<Reasons> why =
        sieve.wantsReasons()
            ? Optional.of(reasons.read(row.getString("reasons")))
            : Optional.empty();
    return new RecordSieve.Glimpse(
        row.getObject("id", UUID.class),
        row.getString("partner"),
        Fate.valueOf(row.getString("fate")),
        row.getString("event"),
        row.getString("format"),
        row.getString("message_id"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        row.getObject("as_of", OffsetDateTime.class).toInstant(),
        why);
  }
}
