package fr.passerelle.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.MigratedDatabase;
import fr.passerelle.translation.Fate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Without an index in the order of the list, H2 sorts all a partner ever sent for each page. */
class RecordLookTest {
  private final JdbcClient jdbc = new MigratedDatabase().jdbc();

  @BeforeEach
  void many() {
    JournaledRecords records = new JournaledRecords(new Journal(jdbc));
    for (int number = 0; number < 50; number++) {
      records.add("labo", Fate.INTEGRATED);
    }
    jdbc.sql("analyze").update();
  }

  @Test
  void every_list_walks_an_index_in_its_order() {
    assertThat(plan(RecordFilter.ALL)).contains("index sorted");
    assertThat(plan(TestQuery.of("asOfTo", "2026-06-01").filter())).contains("index sorted");
    assertThat(plan(TestQuery.of("fate", "HELD").filter())).contains("index sorted");
    assertThat(plan(TestQuery.of("messageId", "M-1").filter())).contains("index sorted");
    assertThat(plan(TestQuery.of("patient", "p1").filter())).contains("index sorted");
    RecordFilter partner = RecordFilter.of("labo", Set.of(Fate.HELD));
    assertThat(plan(partner)).contains("PSR_RECORD_PARTNER").contains("index sorted");
  }

  private String plan(RecordFilter filter) {
    List<RecordBranch> branches = RecordBranch.of(filter, Set.of());
    RecordLook look = new RecordLook(branches, filter, false);
    return jdbc.sql("explain " + look.sql(51)).params(look.values()).query(String.class).single();
  }
}
