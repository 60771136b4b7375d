package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a journal with a million invented records and prints how long its lists, its figures and a
 * write take. How to run it and what to reach: {@code src/bench/README.md}.
 */
public final class JournalAtScale {
  private final JdbcClient jdbc;
  private final JournalQueries queries;
  private final Accounts accounts;
  private final int rounds;

  private JournalAtScale(JdbcClient jdbc, int rounds) {
    this.jdbc = jdbc;
    this.queries = new JournalQueries(jdbc, number -> Set.of("patient-17"));
    this.accounts =
        new Accounts(
            jdbc,
            new Underway(),
            new JournalProperties(Duration.ofDays(90), Duration.ofDays(1)),
            Clock.systemUTC());
    this.rounds = rounds;
  }

  /**
   * Runs it.
   *
   * @param args how often each query is asked (3, at least 5 are asked)
   */
  public static void main(String[] args) throws Exception {
    int rounds = Math.max(5, args.length > 0 ? Integer.parseInt(args[0]) : 5);
    String records = System.getenv().getOrDefault("JOURNAL_RECORDS", "1000000");
    String kind = System.getenv().getOrDefault("JOURNAL_DATABASE", "h2");
    try (BenchDatabase database = BenchDatabase.start(kind)) {
      ManyRecords many = new ManyRecords(database);
      print("filled", many.fill(Integer.parseInt(records)) / 1e9, "s");
      new JournalAtScale(database.jdbc(), rounds)
          .run(new WrittenRecords(database), Integer.parseInt(records));
    }
  }

  private void run(WrittenRecords written, int records) {
    lists(records);
    measure("accounts, 20,000 to add up", accounts::all);
    AddingUp adding = new AddingUp(jdbc, written.transactions());
    long start = System.nanoTime();
    while (adding.addUp()) {}
    print("all added up", (System.nanoTime() - start) / 1e9, "s");
    measure("accounts", accounts::all);
    measure("unmapped fields of a partner", () -> accounts.unmapped("partner-03", 50));
    print("a write, all indexes", written.write(2_000) / 1e6, "ms");
    measure("one record", () -> queries.detail(written.last()).orElseThrow());
    written.dropIndexesOfLists();
    print("a write, without those of lists", written.write(2_000) / 1e6, "ms");
  }

  private void lists(int records) {
    list("newest", Map.of());
    list("a partner", Map.of("partner", "partner-03"));
    list("a rare partner", Map.of("partner", "partner-18"));
    list("a fate", Map.of("fate", "HELD"));
    list("two fates of a partner", Map.of("partner", "partner-03", "fate", "HELD,REFUSED"));
    list("no such partner", Map.of("partner", "nobody"));
    list("a person", Map.of("identifier", "17"));
    list("a message id", Map.of("messageId", "M-12345"));
    list("an event", Map.of("event", "ADT^A40"));
    list("no such event", Map.of("event", "ADT^A99"));
    list("no such format", Map.of("format", "cda"));
    list("a day of decision", Map.of("from", "2026-03-10", "to", "2026-03-10"));
    list("a day of a partner", Map.of("partner", "partner-03", "to", "2026-03-10"));
    list("a day of movement", Map.of("asOfFrom", "2026-03-10", "asOfTo", "2026-03-10"));
    list(
        "held ones of a year of movement",
        Map.of("asOfFrom", "2026-01-01", "asOfTo", "2026-12-31", "fate", "HELD"));
    list("an unmapped field", Map.of("unmapped", "PV1-44"));
    list("no such unmapped field", Map.of("unmapped", "ZZZ-1"));
    deep(records);
  }

  private void list(String name, Map<String, String> parameters) {
    RecordFilter filter = filter(parameters);
    measure(name, () -> queries.page(filter, Optional.empty(), 50).orElseThrow());
  }

  /** The page after half of all records: as quick as the first. */
  private void deep(int records) {
    RecordOrder order = RecordOrder.DECIDED;
    RecordPosition half =
        new RecordPosition(
            order, ManyRecords.FIRST.plus(ManyRecords.STEP.multipliedBy(records / 2)), id());
    Optional<String> after = Optional.of(half.text());
    measure("half way down", () -> queries.page(RecordFilter.ALL, after, 50).orElseThrow());
    RecordFilter held = RecordFilter.of("partner-03", Set.of(Fate.HELD, Fate.REFUSED));
    measure("half way down two fates", () -> queries.page(held, after, 50).orElseThrow());
  }

  private static UUID id() {
    return new UUID(-1, -1);
  }

  private static RecordFilter filter(Map<String, String> values) {
    return new RecordQuery(
            values.get("partner"),
            values.containsKey("fate") ? List.of(values.get("fate")) : null,
            null,
            values.get("identifier"),
            values.get("messageId"),
            values.get("event"),
            values.get("format"),
            values.get("unmapped"),
            values.get("from"),
            values.get("to"),
            values.get("asOfFrom"),
            values.get("asOfTo"))
        .filter();
  }

  private void measure(String name, Supplier<?> query) {
    List<Long> times = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      Objects.requireNonNull(query.get(), name);
      times.add(System.nanoTime() - start);
    }
    double first = times.get(0) / 1e6;
    times.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%-36s %9.1f ms (first %.1f)%n",
        name,
        times.get(times.size() / 2) / 1e6,
        first);
  }

  private static void print(String name, double value, String unit) {
    System.out.printf(Locale.ROOT, "%-36s %9.2f %s%n", name, value, unit);
  }
}
