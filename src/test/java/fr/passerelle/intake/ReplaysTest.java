package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class ReplaysTest {
  private final TestRoad road = new TestRoad();
  private final Partner refusing =
      road.partners.put(
          Partners.of("cabinet", false, Partner.UnknownPatient.REFUSE, Optional.empty()));

  @Test
  void a_refused_record_is_integrated_after_the_contract_was_mended_and_a_preview_writes_nothing() {
    byte[] message = Adt.admitted("1", "C-1", "MOREL", "19610504", "V-1");
    Receipt first = send(refusing, message);
    UUID record = record(first);
    road.partners.put(Partners.plain("cabinet"));
    Replayed.Done preview = (Replayed.Done) road.replays.preview(record);
    assertThat(preview.was()).isEqualTo(Fate.REFUSED);
    assertThat(preview.fate()).isEqualTo(Fate.INTEGRATED);
    assertThat(preview.changes()).anyMatch(change -> change.isNew());
    assertThat(road.store.all(Patient.class)).isEmpty();
    assertThat(fate(record)).isEqualTo(Fate.REFUSED);
    Replayed.Done done = (Replayed.Done) road.replays.replay(record);
    assertThat(done.fate()).isEqualTo(Fate.INTEGRATED);
    assertThat(fate(record)).isEqualTo(Fate.INTEGRATED);
    assertThat(road.store.all(Encounter.class)).hasSize(1);
    Receipt resent = send(refusing, message);
    assertThat(resent.records().get(0).outcome().fate()).isEqualTo(Fate.DUPLICATE);
    assertThat(resent.answer().bytes()).isEqualTo(first.answer().bytes());
  }

  @Test
  void an_integrated_record_replayed_as_it_was_changes_nothing_and_warns_of_what_is_newer() {
    Partner plain = road.partners.put(Partners.plain("labo"));
    UUID record = record(send(plain, Adt.admitted("1", "C-1", "MOREL", "19610504", "V-1")));
    send(plain, Adt.admitted("2", "C-1", "MOREL", "19610504", "V-2", "20260404101500"));
    Replayed.Done preview = (Replayed.Done) road.replays.preview(record);
    assertThat(preview.changes()).isEmpty();
    assertThat(preview.warnings())
        .extracting(warning -> warning.key())
        .containsExactly("newer-came");
    assertThat(((Replayed.Done) road.replays.replay(record)).fate()).isEqualTo(Fate.INTEGRATED);
  }

  @Test
  void all_of_a_partner_are_found_by_their_own_date_a_part_at_a_time_also_after_a_replay() {
    UUID third = record(send(refusing, visit("1", "20260303103000")));
    UUID first = record(send(refusing, visit("2", "20260303101000")));
    UUID second = record(send(refusing, visit("3", "20260303102000")));
    assertThat(refused(2, Optional.empty())).containsExactly(first, second);
    assertThat(((Replayed.Done) road.replays.replay(second)).fate()).isEqualTo(Fate.REFUSED);
    assertThat(refused(2, Optional.of(second))).containsExactly(third);
    assertThat(refused(2, Optional.of(third))).isEmpty();
  }

  private static byte[] visit(String id, String time) {
    return Adt.admitted(id, "C-1", "MOREL", "19610504", "V-" + id, time);
  }

  private List<UUID> refused(int most, Optional<UUID> after) {
    return road.replays.of("cabinet", Fate.REFUSED, most, after);
  }

  @Test
  void a_record_whose_folder_is_gone_is_not_replayed_and_says_so() {
    UUID record = record(send(refusing, Adt.admitted("1", "C-1", "MOREL", "19610504", "V-1")));
    road.partners.remove("cabinet");
    Replayed.Not not = (Replayed.Not) road.replays.replay(record);
    assertThat(not.why().why()).isEqualTo(Decided.Why.CONFLICT);
    assertThat(not.why().sentence().key()).isEqualTo("contract-gone");
  }

  private Receipt send(Partner partner, byte[] message) {
    return road.intake.receive(partner, Adt.FORMAT, message);
  }

  private Fate fate(UUID record) {
    return road.journal.queries().find(record).orElseThrow().fate();
  }

  private static UUID record(Receipt receipt) {
    return receipt.records().get(0).journalId();
  }
}
