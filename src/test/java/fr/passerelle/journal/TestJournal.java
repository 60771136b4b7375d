package fr.passerelle.journal;

import fr.passerelle.security.AccessDecision;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The journal of this room on a test's database. */
public final class TestJournal {
  private final Journal journal;
  private final JournalQueries queries;
  private final RecordClaims claims;
  private final Accounts accounts;
  private final RecordEvents events;

  public TestJournal(JdbcClient jdbc) {
    this.journal = new Journal(jdbc);
    this.queries = new JournalQueries(jdbc, number -> Set.of());
    this.claims = new RecordClaims(jdbc);
    this.events = new RecordEvents(jdbc);
    this.accounts =
        new Accounts(
            jdbc,
            new Underway(),
            new JournalProperties(Duration.ofDays(90), Duration.ofDays(1)),
            Clock.systemUTC());
  }

  public RecordClaims claims() {
    return claims;
  }

  public Journal journal() {
    return journal;
  }

  public JournalQueries queries() {
    return queries;
  }

  public RecordEvents events() {
    return events;
  }

  /** Kept as done by whoever the access port names. */
  public RecordActs acts(AccessDecision access) {
    return new RecordActs(
        events, TransactionOperations.withoutTransaction(), access, Clock.systemUTC());
  }

  public Accounts accounts() {
    return accounts;
  }

  /** The records about a person with that identifier. */
  public List<UUID> ofNumber(String number) {
    RecordFilter filter = TestQuery.of("identifier", number).filter();
    return queries.page(filter, Optional.empty(), 10).orElseThrow().records().stream()
        .map(JournalQueries.Row::id)
        .toList();
  }

  /** How many records of any partner have a fate. */
  public long total() {
    return accounts.all().stream().mapToLong(Account::received).sum();
  }
}
