package fr.passerelle.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.MigratedDatabase;
import fr.passerelle.translation.Fate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RawRetentionTest {
  private static final Instant LONG_AGO = JournaledRecords.NOON.minus(Duration.ofDays(91));

  private final MigratedDatabase database = new MigratedDatabase();
  private final JdbcClient jdbc = database.jdbc();
  private final Journal journal = new Journal(jdbc);
  private final JournaledRecords records = new JournaledRecords(journal);
  private final JournalQueries queries = new JournalQueries(jdbc, number -> Set.of());
  private final RawRetention retention =
      new RawRetention(
          jdbc,
          new TransactionTemplate(new DataSourceTransactionManager(database.dataSource())),
          Duration.ofDays(90),
          Clock.fixed(JournaledRecords.NOON, ZoneOffset.UTC));

  private final Settlements settlements =
      new Settlements(
          jdbc,
          new RecordEvents(jdbc),
          new TransactionTemplate(new DataSourceTransactionManager(database.dataSource())),
          Clock.fixed(JournaledRecords.NOON, ZoneOffset.UTC));

  @Test
  void bytes_older_than_the_retention_go_and_the_record_says_so() {
    UUID old = add(Fate.INTEGRATED, LONG_AGO);
    UUID recent = add(Fate.INTEGRATED, JournaledRecords.NOON.minus(Duration.ofDays(89)));
    assertThat(retention.erase()).isFalse();
    assertThat(queries.raw(old)).isEmpty();
    assertThat(queries.raw(recent)).isPresent();
    RecordDetail detail = queries.detail(old).orElseThrow();
    assertThat(detail.rawPurgedAt()).contains(JournaledRecords.NOON);
    assertThat(AnswerText.of(detail.answer())).isEqualTo("answer 0");
  }

  @Test
  void a_duplicate_of_a_record_without_bytes_still_gets_the_first_answer() {
    add(Fate.INTEGRATED, LONG_AGO);
    retention.erase();
    RecordKey key = RecordKey.of("labo", "M-0", JournaledRecords.raw(0));
    assertThat(journal.find(key))
        .hasValueSatisfying(
            known -> assertThat(AnswerText.of(known.answer())).isEqualTo("answer 0"));
  }

  @Test
  void held_and_refused_records_keep_their_bytes_until_they_are_solved() {
    UUID held = add(Fate.HELD, LONG_AGO);
    UUID refused = records.addUnfiled("labo", Fate.REFUSED, "SAME", List.of());
    retention.erase();
    assertThat(queries.raw(held)).isPresent();
    records.addUnfiled("labo", Fate.INTEGRATED, "SAME", List.of());
    assertThat(since(refused)).isPresent();
    assertThat(since(held)).isEmpty();
  }

  @Test
  void
      a_refused_record_that_somebody_settles_keeps_why_and_its_bytes_for_the_time_of_the_retention() {
    UUID refused = records.addUnfiled("labo", Fate.REFUSED, "OTHER", List.of());
    UUID open = records.addUnfiled("labo", Fate.REFUSED, "OPEN", List.of());
    UUID held = add(Fate.HELD, LONG_AGO);
    assertThat(settle(held, "x")).isEqualTo("settle-refused-only");
    assertThat(settle(refused, " ")).isEqualTo("settle-reason");
    assertThat(settle(refused, "renvoyé par courrier")).isEmpty();
    assertThat(settle(refused, "x")).isEqualTo("settled-before");
    assertThat(settlements.settle(UUID.randomUUID(), "x", "x"))
        .isInstanceOf(Settlements.Settled.Unknown.class);
    assertThat(since(refused)).contains(JournaledRecords.NOON);
    assertThat(new RecordEvents(jdbc).of(refused))
        .containsExactly(
            new RecordEvent(
                RecordEvent.Kind.SETTLED,
                JournaledRecords.NOON,
                "Léa Petit",
                Optional.of("renvoyé par courrier")));
    assertThat(new RecordClaims(jdbc).of("labo", Fate.REFUSED, 10, Optional.empty()))
        .containsExactly(open);
  }

  private String settle(UUID record, String reason) {
    return settlements.settle(record, "Léa Petit", reason) instanceof Settlements.Settled.Not not
        ? not.why().key()
        : "";
  }

  @Test
  void many_go_in_small_batches() {
    for (int number = 0; number < 150; number++) {
      add(Fate.SUPERSEDED, LONG_AGO);
    }
    assertThat(retention.erase()).isTrue();
    assertThat(retention.erase()).isFalse();
    assertThat(retention.erase()).isFalse();
    long kept =
        jdbc.sql("select count(*) from psr_payload where raw is not null")
            .query(Long.class)
            .single();
    assertThat(kept).isZero();
  }

  private UUID add(Fate fate, Instant at) {
    return records.add("labo", fate, "ADT^A04", Optional.empty(), at);
  }

  private Optional<Instant> since(UUID id) {
    return jdbc.sql("select raw_since from psr_payload where record_id = ?")
        .param(id)
        .query(
            (row, number) ->
                Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant))
        .single();
  }
}
