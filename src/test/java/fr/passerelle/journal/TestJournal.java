package fr.passerelle.journal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal of this room on a test's database. */
public final class TestJournal {
  private final Journal journal;
  private final JournalQueries queries;
  private final RecordClaims claims;

  public TestJournal(JdbcClient jdbc) {
    this.journal = new Journal(jdbc);
    this.queries = new JournalQueries(jdbc);
    this.claims = new RecordClaims(jdbc);
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

  /** How many records of any partner have a fate. */
  public long total() {
    List<JournalQueries.Count> counts = queries.counts();
    return counts.stream().mapToLong(JournalQueries.Count::records).sum();
  }
}
