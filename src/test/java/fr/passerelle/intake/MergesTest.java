package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.collect.Lists;
import fr.passerelle.security.AccessDecision;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class MergesTest {
  private final TestRoad road = new TestRoad();
  private final Partner hospital = road.partners.put(Partners.authority("hopital"));

  @Test
  void a_merge_undone_gives_the_two_persons_there_were_with_all_they_had() {
    String one = personOf(send(Adt.admitted("1", "H-1", "MOREL", "19610504", "V-1")));
    String two = personOf(send(Adt.admitted("2", "H-2", "MORELLE", "19610504", "V-2")));
    road.store.save(observationOf(two));
    Map<String, String> before = stored();
    UUID record = record(send(merge("3")));
    assertThat(stored()).isNotEqualTo(before);
    Decided.Done undone = undo(merge(record));
    assertThat(undone.left()).isEmpty();
    assertThat(undone.fate()).isEqualTo(Fate.HELD);
    assertThat(stored()).isEqualTo(before);
    assertThat(road.journal.total()).isEqualTo(3);
    assertThat(road.journal.accounts().all().get(0).byFate()).containsEntry(Fate.HELD, 1L);
    assertThat(personOf(send(Adt.admitted("4", "H-2", "MORELLE", "19610504", "V-3"))))
        .isEqualTo(two);
    assertThat(personOf(send(discharged("5", "H-2", "V-2")))).isEqualTo(two);
    assertThat(personOf(send(Adt.announced("6", "H-1", "MOREL", "19610504")))).isEqualTo(one);
    assertThat(subjects())
        .containsExactlyInAnyOrder("Patient/" + one, "Patient/" + two, "Patient/" + two);
  }

  @Test
  void what_changed_since_the_merge_stays_and_is_named() {
    String one = personOf(send(Adt.admitted("1", "H-1", "MOREL", "19610504", "V-1")));
    String two = personOf(send(Adt.admitted("2", "H-2", "MORELLE", "19610504", "V-2")));
    Observation seen = observationOf(two);
    road.store.save(seen);
    UUID record = record(send(merge("3")));
    Observation edited = road.store.all(Observation.class).get(0).copy();
    road.store.save(edited.setStatus(Observation.ObservationStatus.AMENDED));
    UUID later = record(send(Adt.admitted("4", "H-2", "MORELLE", "19610504", "V-9")));
    Decided.Done undone = undo(merge(record));
    assertThat(undone.left())
        .containsExactly(
            Sentence.of(Merges.class, "merge-left-changed", "Observation/o-1", one),
            Sentence.of(Merges.class, "merge-left-record", later, one));
    assertThat(road.store.all(Observation.class).get(0).getSubject().getReference())
        .isEqualTo("Patient/" + one);
    assertThat(person(two).getNameFirstRep().getFamily()).isEqualTo("MORELLE");
    assertThat(subjects())
        .containsExactlyInAnyOrder("Patient/" + one, "Patient/" + two, "Patient/" + one);
  }

  @Test
  void a_stay_of_which_something_was_sent_since_stays_whole() {
    String one = personOf(send(Adt.announced("1", "H-1", "MOREL", "19610504")));
    send(Adt.admitted("2", "H-2", "MORELLE", "19610504", "V-2"));
    UUID record = record(send(merge("3")));
    send(discharged("4", "H-1", "V-2"));
    Decided.Done undone = undo(merge(record));
    assertThat(undone.left()).extracting(Sentence::key).containsExactly("merge-left-changed");
    send(discharged("5", "H-1", "V-2"));
    assertThat(subjects()).containsExactly("Patient/" + one);
  }

  @Test
  void a_client_s_word_about_the_person_who_stays_is_kept() {
    String one = personOf(send(Adt.announced("1", "H-1", "MOREL", "19610504")));
    send(Adt.announced("2", "H-2", "MORELLE", "19610504"));
    UUID record = record(send(merge("3")));
    Patient edited = person(one);
    edited.addTelecom().setValue("0102030405");
    road.store.save(edited);
    undo(merge(record));
    assertThat(person(one).getTelecom()).hasSize(1);
    assertThat(person(one).getIdentifier()).extracting(Identifier::getValue).containsExactly("H-1");
  }

  @Test
  void a_merge_of_numbers_nobody_had_leaves_nothing_once_undone() {
    UUID record = record(send(merge("1")));
    assertThat(road.store.all(Patient.class)).hasSize(2);
    assertThat(undo(merge(record)).left()).isEmpty();
    assertThat(road.store.all(Patient.class)).isEmpty();
    assertThat(road.store.all(Provenance.class)).isEmpty();
    Patient person = person(personOf(send(Adt.announced("2", "H-2", "MORELLE", "19610504"))));
    assertThat(person.getIdentifier()).extracting(Identifier::getValue).containsExactly("H-2");
  }

  @Test
  void it_is_undone_once_and_not_before_a_later_merge_of_the_same_person() {
    send(Adt.announced("1", "H-1", "MOREL", "19610504"));
    String two = personOf(send(Adt.admitted("2", "H-2", "MORELLE", "19610504", "V-2")));
    road.store.save(observationOf(two));
    send(Adt.announced("3", "H-3", "MAUREL", "19610504"));
    Map<String, String> before = stored();
    UUID first = merge(record(send(merge("4"))));
    UUID second = merge(record(send(Adt.merged("5", "H-3", "MAUREL", "19610504", "H-1"))));
    assertThat(refusal(first)).isEqualTo("merge-under-another");
    assertThat(undo(second).left()).isEmpty();
    assertThat(undo(first).left()).isEmpty();
    assertThat(stored()).isEqualTo(before);
    assertThat(refusal(first)).isEqualTo("merge-undone-before");
    assertThat(refusal(UUID.randomUUID())).isEqualTo("merge-unknown");
    assertThat(listed())
        .allSatisfy(merge -> assertThat(merge.undone().orElseThrow().by()).isEqualTo("Léa Petit"))
        .extracting(Merge::id)
        .containsExactly(second, first);
    assertThat(road.journal.total()).isEqualTo(5);
  }

  @Test
  void a_replay_does_not_merge_again_what_was_undone_but_a_person_can() {
    String one = personOf(send(Adt.announced("1", "H-1", "MOREL", "19610504")));
    String two = personOf(send(Adt.announced("2", "H-2", "MORELLE", "19610504")));
    UUID record = record(send(merge("3")));
    assertThat(road.replays.replay(record)).isInstanceOf(Replayed.Done.class);
    assertThat(listed()).hasSize(1);
    undo(merge(record));
    Replayed.Done replayed = (Replayed.Done) road.replays.replay(record);
    assertThat(replayed.fate()).isEqualTo(Fate.HELD);
    assertThat(person(two).getLink()).isEmpty();
    assertThat(road.held.confirm(record, one, "x")).isInstanceOf(Decided.Done.class);
    assertThat(person(two).getActive()).isFalse();
    undo(merge(record));
    assertThat(person(two).getLink()).isEmpty();
  }

  @Test
  void a_decision_about_the_person_who_lost_follows_the_merge_and_its_undoing() {
    Partner practice =
        road.partners.put(
            Partners.of("cabinet", false, Partner.UnknownPatient.HOLD, Optional.empty()));
    String one = personOf(send(Adt.announced("1", "H-1", "MOREL", "19610504")));
    String two = personOf(send(Adt.announced("2", "H-2", "MORELLE", "19610504")));
    UUID held = record(from(practice, Adt.admitted("3", "C-2", "MORELLE", "19610504", "V-1")));
    road.held.confirm(held, two, "x");
    UUID record = record(send(merge("4")));
    assertThat(personOf(from(practice, Adt.announced("5", "C-2", "MORELLE", "19610504"))))
        .isEqualTo(one);
    undo(merge(record));
    assertThat(personOf(from(practice, Adt.announced("6", "C-2", "MORELLE", "19610504"))))
        .isEqualTo(two);
  }

  @Test
  void a_merge_confirmed_for_somebody_gives_back_the_number_it_brought() {
    Partner other = road.partners.put(Partners.authority("clinique"));
    String one = personOf(send(Adt.announced("1", "H-1", "MOREL", "19610504")));
    UUID record = record(from(other, Adt.merged("2", "K-1", "MOREL", "19610504", "K-2")));
    undo(merge(record));
    assertThat(road.held.confirm(record, one, "x")).isInstanceOf(Decided.Done.class);
    assertThat(undo(merge(record)).left()).isEmpty();
    assertThat(road.identification.decisions().of(record))
        .allMatch(decision -> decision.undone().isPresent());
    assertThat(personOf(from(other, Adt.announced("3", "K-1", "MOREL", "19610504"))))
        .isNotEqualTo(one);
    assertThat(road.store.all(Patient.class)).hasSize(2);
  }

  @Test
  void merges_are_listed_page_by_page_the_newest_first() {
    List<UUID> asked =
        Stream.of("1", "2", "3")
            .map(n -> record(send(Adt.merged(n, "H-1", "MOREL", "19610504", "H-2" + n))))
            .toList();
    assertThat(listed()).extracting(Merge::record).isEqualTo(Lists.reverse(asked));
    Merge newest = listed().get(0);
    Merges.Listed page = road.merges.before(newest.id(), 1);
    assertThat(((Merges.Listed.Found) page).merges()).containsExactly(listed().get(1));
    assertThat(((Merges.Listed.Found) road.merges.before(UUID.randomUUID(), 9)).merges()).isEmpty();
  }

  @Test
  void whoever_may_not_neither_sees_nor_undoes_a_merge() {
    TestRoad closed = new TestRoad(AccessDecision.Verdict.no("no"));
    assertThat(closed.merges.newest(10)).isInstanceOf(Merges.Listed.None.class);
    assertThat(((Decided.Not) closed.merges.undo(UUID.randomUUID(), "x")).why())
        .isEqualTo(Decided.Why.FORBIDDEN);
  }

  private static byte[] merge(String id) {
    return Adt.merged(id, "H-1", "MOREL", "19610504", "H-2");
  }

  private static byte[] discharged(String id, String number, String visit) {
    return Adt.admitted(id, number, "MOREL", "19610504", visit, "20260306101500");
  }

  private static Observation observationOf(String patientId) {
    Observation observation = new Observation();
    observation.setId("Observation/o-1");
    observation.getSubject().setReference("Patient/" + patientId);
    return observation;
  }

  private UUID merge(UUID record) {
    return listed().stream()
        .filter(merge -> merge.record().equals(record) && merge.undone().isEmpty())
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<Merge> listed() {
    return ((Merges.Listed.Found) road.merges.newest(10)).merges();
  }

  private Decided.Done undo(UUID merge) {
    return (Decided.Done) road.merges.undo(merge, "Léa Petit");
  }

  private String refusal(UUID merge) {
    return ((Decided.Not) road.merges.undo(merge, "x")).sentence().key();
  }

  private Patient person(String id) {
    return road.store.read(Patient.class, id).orElseThrow();
  }

  private List<String> subjects() {
    return road.store.all(Encounter.class).stream()
        .map(visit -> visit.getSubject().getReference())
        .toList();
  }

  /** Everything that is stored, versions aside. */
  private Map<String, String> stored() {
    Map<String, String> stored = new TreeMap<>();
    for (Resource one : road.store.all(DomainResource.class)) {
      Resource content = one.copy();
      content.getMeta().setVersionId(null).setLastUpdated(null);
      String id = one.getIdElement().toUnqualifiedVersionless().getValue();
      content.setId(id);
      stored.put(id, FhirContext.forR4Cached().newJsonParser().encodeResourceToString(content));
    }
    return stored;
  }

  private Receipt send(byte[] message) {
    return from(hospital, message);
  }

  private Receipt from(Partner partner, byte[] message) {
    return road.intake.receive(partner, Adt.FORMAT, message);
  }

  private String personOf(Receipt receipt) {
    return road.journal.queries().find(record(receipt)).orElseThrow().patientId().orElseThrow();
  }

  private static UUID record(Receipt receipt) {
    return receipt.records().get(0).journalId();
  }
}
