package fr.passerelle.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.MigratedDatabase;
import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AccountsTest {
  private static final Instant LATER = JournaledRecords.NOON.plus(Duration.ofHours(25));

  private final MigratedDatabase database = new MigratedDatabase();
  private final JdbcClient jdbc = database.jdbc();
  private final Journal journal = new Journal(jdbc);
  private final JournaledRecords records = new JournaledRecords(journal);
  private final Underway underway = new Underway();
  private final Accounts accounts =
      new Accounts(
          jdbc,
          underway,
          new JournalProperties(Duration.ofDays(90), Duration.ofDays(1)),
          Clock.fixed(LATER, ZoneOffset.UTC));
  private final AddingUp addingUp =
      new AddingUp(
          jdbc, new TransactionTemplate(new DataSourceTransactionManager(database.dataSource())));

  @Test
  void a_balance_is_the_same_before_and_after_adding_up() {
    records.add("labo", Fate.INTEGRATED);
    records.add("labo", Fate.INTEGRATED);
    records.add("labo", Fate.REFUSED);
    records.add("cabinet", Fate.HELD);
    List<Account> before = accounts.all();
    assertThat(before).extracting(Account::partner).containsExactly("cabinet", "labo");
    assertThat(before.get(1).received()).isEqualTo(3);
    assertThat(before.get(1).byFate()).containsEntry(Fate.INTEGRATED, 2L).hasSize(6);
    assertThat(addingUp.addUp()).isFalse();
    assertThat(left()).isZero();
    assertThat(accounts.all()).isEqualTo(before);
  }

  @Test
  void what_comes_after_adding_up_counts_at_once() {
    records.add("labo", Fate.INTEGRATED);
    addingUp.addUp();
    records.add("labo", Fate.INTEGRATED);
    assertThat(accounts.all().get(0).byFate()).containsEntry(Fate.INTEGRATED, 2L);
    addingUp.addUp();
    assertThat(accounts.all().get(0).byFate()).containsEntry(Fate.INTEGRATED, 2L);
  }

  @Test
  void a_record_that_is_decided_again_moves_from_one_fate_to_the_other() {
    UUID held = records.add("labo", Fate.HELD);
    addingUp.addUp();
    assertThat(decide(held, Fate.HELD)).isTrue();
    assertThat(decide(held, Fate.HELD)).isFalse();
    Account account = accounts.all().get(0);
    assertThat(account.received()).isEqualTo(1);
    assertThat(account.byFate()).containsEntry(Fate.HELD, 0L).containsEntry(Fate.INTEGRATED, 1L);
    addingUp.addUp();
    assertThat(accounts.all()).containsExactly(account);
  }

  @Test
  void what_is_on_the_road_is_received_and_in_progress() {
    records.add("labo", Fate.INTEGRATED);
    Account during = underway.during("labo", () -> accounts.all().get(0));
    assertThat(during.received()).isEqualTo(2);
    assertThat(during.inProgress()).isEqualTo(1);
    assertThat(accounts.all().get(0).received()).isEqualTo(1);
  }

  @Test
  void the_last_record_and_those_held_too_long_are_told() {
    records.add("labo", Fate.HELD);
    records.add("labo", Fate.HELD, "ADT^A04", Optional.empty(), LATER);
    assertThat(accounts.all().get(0).late()).isEqualTo(1);
    assertThat(accounts.all().get(0).lastAt()).contains(LATER);
  }

  @Test
  void unmapped_fields_add_up_whatever_the_repetition_of_their_segment() {
    records.add("labo", Fate.INTEGRATED);
    records.add("labo", Fate.HELD);
    addingUp.addUp();
    assertThat(accounts.unmapped("labo", 10))
        .containsExactly(new UnmappedCount("PV1-44", "Date d'admission", 2));
    assertThat(accounts.unmapped("cabinet", 10)).isEmpty();
  }

  private boolean decide(UUID id, Fate was) {
    Outcome integrated = new Outcome(Fate.INTEGRATED, List.of(), List.of(), List.of());
    Decision decision =
        new Decision(
            integrated,
            Optional.of("p1"),
            List.of("Patient/p1/_history/1"),
            new Answer(new byte[] {1}, "ack.hl7"),
            LATER);
    return journal.decideAgain(id, was, decision);
  }

  private long left() {
    return jdbc.sql("select count(*) from psr_change").query(Long.class).single();
  }
}
