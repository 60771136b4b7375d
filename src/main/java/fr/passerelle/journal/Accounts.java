package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The figures of every partner, from sums and the few changes that are not yet added up: as quick
 * at a million records as at one.
 */
public final class Accounts {
  private static final Set<Fate> FATES = EnumSet.complementOf(EnumSet.of(Fate.NOT_RECEIVED));

  private final JdbcClient jdbc;
  private final Underway underway;
  private final JournalProperties settings;
  private final Clock clock;

  Accounts(JdbcClient jdbc, Underway underway, JournalProperties settings, Clock clock) {
    this.jdbc = jdbc;
    this.underway = underway;
    this.settings = settings;
    this.clock = clock;
  }

  private record Count(String partner, Fate fate, long records, Instant lastAt) {}

  /**
   * All partners of whom there is or was a record, by name. Exact whenever the answers are out: for
   * the moment between the commit of a record and its answer it may be counted twice.
   */
  public List<Account> all() {
    Map<String, Long> inProgress = underway.byPartner();
    Map<String, Map<Fate, Long>> byFate = new TreeMap<>();
    Map<String, Instant> lastAt = new HashMap<>();
    for (Count count : counts()) {
      byFate
          .computeIfAbsent(count.partner(), partner -> new EnumMap<>(Fate.class))
          .put(count.fate(), count.records());
      lastAt.merge(
          count.partner(), count.lastAt(), (one, other) -> one.isAfter(other) ? one : other);
    }
    Map<String, Long> late = late();
    Set<String> partners = new TreeSet<>(byFate.keySet());
    partners.addAll(inProgress.keySet());
    return partners.stream()
        .map(
            partner ->
                account(
                    partner,
                    byFate.getOrDefault(partner, Map.of()),
                    inProgress.getOrDefault(partner, 0L),
                    late.getOrDefault(partner, 0L),
                    Optional.ofNullable(lastAt.get(partner))))
        .toList();
  }

  private static Account account(
      String partner,
      Map<Fate, Long> counted,
      long inProgress,
      long late,
      Optional<Instant> lastAt) {
    Map<Fate, Long> byFate = new EnumMap<>(Fate.class);
    FATES.forEach(fate -> byFate.put(fate, counted.getOrDefault(fate, 0L)));
    long decided = byFate.values().stream().mapToLong(Long::longValue).sum();
    return new Account(partner, decided + inProgress, byFate, inProgress, late, lastAt);
  }

  /**
   * The fields of a partner that were most often read and not translated; a second late.
   *
   * @param limit at most so many
   */
  public List<UnmappedCount> unmapped(String partner, int limit) {
    return jdbc.sql(
            "select place, field_name, records from psr_unmapped_total"
                + " where partner = ? and records > 0"
                + " order by records desc, place, field_name fetch first ? rows only")
        .params(partner, limit)
        .query(
            (row, number) ->
                new UnmappedCount(
                    row.getString("place"), row.getString("field_name"), row.getLong("records")))
        .list();
  }

  private List<Count> counts() {
    return jdbc.sql(
            "select partner, fate, sum(records) as records, max(last_at) as last_at from ("
                + "select partner, fate, records, last_at from psr_total union all"
                + " select partner, fate, amount, decided_at from psr_change) counted"
                + " group by partner, fate")
        .query(Accounts::count)
        .list();
  }

  private Map<String, Long> late() {
    Map<String, Long> late = new HashMap<>();
    jdbc.sql(
            "select partner, count(*) as records from psr_record"
                + " where fate = 'HELD' and decided_at < ? group by partner")
        .param(clock.instant().minus(settings.lateAfter()).atOffset(ZoneOffset.UTC))
        .query(
            row -> {
              late.put(row.getString("partner"), row.getLong("records"));
            });
    return late;
  }

  private static Count count(ResultSet row, int number) throws SQLException {
    return new Count(
        row.getString("partner"),
        Fate.valueOf(row.getString("fate")),
        row.getLong("records"),
        row.getObject("last_at", OffsetDateTime.class).toInstant());
  }
}
