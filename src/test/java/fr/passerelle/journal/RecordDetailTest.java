package fr.passerelle.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.MigratedDatabase;
import fr.passerelle.translation.Fate;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordDetailTest {
  private final JdbcClient jdbc = new MigratedDatabase().jdbc();
  private final JournaledRecords records = new JournaledRecords(new Journal(jdbc));
  private final JournalQueries queries = new JournalQueries(jdbc, number -> Set.of());

  @Test
  void a_duplicate_leads_to_the_first_and_has_its_answer_and_its_bytes() {
    UUID first = records.add("labo", Fate.INTEGRATED);
    UUID again = records.repeat("labo", 0, JournaledRecords.NOON.plus(Duration.ofHours(1)));
    RecordDetail repeated = queries.detail(again).orElseThrow();
    assertThat(repeated.first()).contains(first);
    assertThat(AnswerText.of(repeated.answer())).isEqualTo("answer 0");
    assertThat(queries.raw(again))
        .hasValueSatisfying(raw -> assertThat(raw).isEqualTo(JournaledRecords.raw(0)));
    RecordDetail original = queries.detail(first).orElseThrow();
    assertThat(original.first()).isEmpty();
    assertThat(original.duplicates()).extracting(JournalQueries.Row::id).containsExactly(again);
    assertThat(original.entry().format()).isEqualTo("hl7v2");
    assertThat(original.siblings()).extracting(JournalQueries.Row::id).containsExactly(first);
  }

  @Test
  void the_same_key_of_another_partner_is_no_duplicate() {
    UUID first = records.addUnfiled("labo", Fate.INTEGRATED, "SAME", List.of());
    records.addUnfiled("cabinet", Fate.INTEGRATED, "SAME", List.of());
    assertThat(queries.detail(first).orElseThrow().duplicates()).isEmpty();
  }

  @Test
  void a_record_filed_for_nobody_is_found_by_the_numbers_it_carries() {
    UUID held =
        records.addUnfiled(
            "labo", Fate.HELD, "M", List.of("urn:oid:1.2.3|IPP-9", "urn:oid:1.2.4|IPP-9"));
    assertThat(found("IPP-9")).containsExactly(held);
    assertThat(found("urn:oid:1.2.4|IPP-9")).containsExactly(held);
    assertThat(found("urn:oid:1.2.5|IPP-9")).isEmpty();
  }

  private List<UUID> found(String number) {
    return new TestJournal(jdbc).ofNumber(number);
  }
}
