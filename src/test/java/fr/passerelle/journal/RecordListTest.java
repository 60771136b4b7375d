package fr.passerelle.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.MigratedDatabase;
import fr.passerelle.translation.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordListTest {
  private static final String PERSON = "7d0f";

  private final JdbcClient jdbc = new MigratedDatabase().jdbc();
  private final Journal journal = new Journal(jdbc);
  private final JournaledRecords records = new JournaledRecords(journal);
  private final JournalQueries queries =
      new JournalQueries(jdbc, Map.of("IPP-1", Set.of(PERSON))::get);

  @Test
  void pages_hold_every_record_once_the_newest_first() {
    List<UUID> written = new ArrayList<>();
    for (int number = 0; number < 7; number++) {
      written.add(0, records.add("labo", number % 2 == 0 ? Fate.INTEGRATED : Fate.HELD));
    }
    assertThat(all(query().filter(), 3)).isEqualTo(written);
    assertThat(all(RecordFilter.of("labo", Set.of()), 2)).isEqualTo(written);
  }

  @Test
  void records_decided_at_the_same_moment_are_each_listed_once() {
    for (int number = 0; number < 20; number++) {
      records.add("labo", Fate.REFUSED, "ADT^A04", Optional.empty(), JournaledRecords.NOON);
    }
    assertThat(all(RecordFilter.ALL, 3)).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void a_record_that_comes_between_two_pages_moves_nothing() {
    UUID first = records.add("labo", Fate.INTEGRATED);
    UUID second = records.add("labo", Fate.INTEGRATED);
    RecordPage page = queries.page(RecordFilter.ALL, Optional.empty(), 1).orElseThrow();
    records.add("labo", Fate.INTEGRATED);
    RecordPage next = queries.page(RecordFilter.ALL, page.next(), 1).orElseThrow();
    assertThat(ids(page)).containsExactly(second);
    assertThat(ids(next)).containsExactly(first);
    assertThat(next.next()).isEmpty();
  }

  @Test
  void partner_and_several_fates_narrow_together() {
    UUID held = records.add("labo", Fate.HELD);
    records.add("labo", Fate.INTEGRATED);
    records.add("cabinet", Fate.HELD);
    UUID refused = records.add("labo", Fate.REFUSED);
    Set<Fate> fates = Set.of(Fate.HELD, Fate.REFUSED);
    assertThat(all(RecordFilter.of("labo", fates), 10)).containsExactly(refused, held);
  }

  @Test
  void a_person_is_found_by_id_and_by_number() {
    UUID filed = records.add("labo", Fate.INTEGRATED, "ORU^R01", Optional.of(PERSON));
    records.add("labo", Fate.INTEGRATED, "ORU^R01", Optional.of("other"));
    assertThat(all(query("patient", "Patient/" + PERSON).filter(), 10)).containsExactly(filed);
    assertThat(all(query("identifier", "IPP-1").filter(), 10)).containsExactly(filed);
  }

  @Test
  void message_id_event_format_and_unmapped_field_narrow() {
    UUID first = records.add("labo", Fate.INTEGRATED, "ADT^A40", Optional.empty());
    UUID second = records.add("labo", Fate.INTEGRATED);
    assertThat(all(query("messageId", "M-1").filter(), 10)).containsExactly(second);
    assertThat(all(query("event", "ADT^A40").filter(), 10)).containsExactly(first);
    assertThat(all(query("format", "hl7v2").filter(), 10)).containsExactly(second, first);
    assertThat(all(query("format", "hprim-medecin").filter(), 10)).isEmpty();
    assertThat(all(query("unmapped", "PV1-44").filter(), 10)).containsExactly(second, first);
    assertThat(all(query("unmapped", "Date d'admission").filter(), 10)).hasSize(2);
    assertThat(all(query("unmapped", "PV1-4").filter(), 10)).isEmpty();
  }

  @Test
  void days_of_decision_and_of_movement_narrow_and_the_latter_sorts() {
    UUID first = records.add("labo", Fate.INTEGRATED);
    UUID second = records.add("labo", Fate.INTEGRATED);
    assertThat(all(query("from", "2026-06-01").filter(), 10)).containsExactly(second, first);
    assertThat(all(query("to", "2026-05-31").filter(), 10)).isEmpty();
    assertThat(all(query("from", "2026-06-01T12:01:00Z").filter(), 10)).containsExactly(second);
    assertThat(all(query("asOfTo", "2026-06-01").filter(), 1)).containsExactly(first, second);
    assertThat(all(query("asOfTo", "2026-05-31").filter(), 1)).containsExactly(second);
  }

  @Test
  void a_search_that_finds_nothing_in_many_records_says_where_to_go_on() {
    RecordFilter filter = query("unmapped", "ZZZ-1").filter();
    for (int number = 0; number < 2_100; number++) {
      records.add("labo", Fate.INTEGRATED);
    }
    RecordPage page = queries.page(filter, Optional.empty(), 50).orElseThrow();
    assertThat(page.records()).isEmpty();
    assertThat(page.next()).isPresent();
    assertThat(all(filter, 50)).isEmpty();
  }

  @Test
  void a_position_of_a_list_sorted_otherwise_is_not_taken() {
    records.add("labo", Fate.INTEGRATED);
    records.add("labo", Fate.INTEGRATED);
    Optional<String> next =
        queries.page(RecordFilter.ALL, Optional.empty(), 1).orElseThrow().next();
    assertThat(queries.page(query("asOfTo", "2026-06-01").filter(), next, 1)).isEmpty();
    assertThat(queries.page(RecordFilter.ALL, Optional.of("x"), 1)).isEmpty();
  }

  private List<UUID> all(RecordFilter filter, int limit) {
    List<UUID> found = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      RecordPage page = queries.page(filter, after, limit).orElseThrow();
      assertThat(page.records()).hasSizeLessThanOrEqualTo(limit);
      found.addAll(ids(page));
      after = page.next();
    } while (after.isPresent());
    return found;
  }

  private static List<UUID> ids(RecordPage page) {
    return page.records().stream().map(JournalQueries.Row::id).toList();
  }

  private static RecordQuery query(String... nameAndValue) {
    return TestQuery.of(nameAndValue);
  }
}
