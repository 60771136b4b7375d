package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.identification.Candidate;
import fr.passerelle.identification.ComparedTrait.Agreement;
import fr.passerelle.identification.Decision;
import fr.passerelle.identification.Trait;
import fr.passerelle.intake.HeldRecords.Proposal;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.junit.jupiter.api.Test;

class HeldRecordsTest {
  private final TestRoad road = new TestRoad();
  private final Partner hospital = road.partners.put(Partners.authority("hopital"));
  private final Partner practice =
      road.partners.put(
          Partners.of("cabinet", false, Partner.UnknownPatient.HOLD, Optional.empty()));

  @Test
  void a_held_record_is_proposed_whoever_has_close_traits_with_each_trait_explained() {
    String known = personOf(send(hospital, Adt.announced("1", "H-1", "LE GUÉNO", "19610504")));
    UUID held = record(send(practice, Adt.admitted("2", "C-1", "LE-GUENO", "19610405", "V-1")));
    List<Candidate> candidates = candidates(held);
    assertThat(candidates).extracting(Candidate::patientId).containsExactly(known);
    assertThat(candidates.get(0).ground()).isEqualTo(Candidate.Ground.TRAITS);
    assertThat(agreement(candidates.get(0), Trait.BIRTH_NAME)).isEqualTo(Agreement.AGREES);
    assertThat(agreement(candidates.get(0), Trait.BIRTH_DATE)).isEqualTo(Agreement.CLOSE);
    assertThat(agreement(candidates.get(0), Trait.BIRTH_PLACE)).isEqualTo(Agreement.UNKNOWN);
  }

  @Test
  void a_confirmed_record_is_integrated_and_later_ones_find_the_person_by_themselves() {
    String known = personOf(send(hospital, Adt.announced("1", "H-1", "MOREL", "19610504")));
    UUID held = record(send(practice, Adt.admitted("2", "C-1", "MOREL", "19610504", "V-1")));
    Decided.Done done = (Decided.Done) road.held.confirm(held, known, "Léa Petit");
    assertThat(done.fate()).isEqualTo(Fate.INTEGRATED);
    assertThat(road.store.all(Encounter.class))
        .extracting(visit -> visit.getSubject().getReference())
        .containsExactly("Patient/" + known);
    assertThat(road.store.all(Patient.class)).hasSize(1);
    assertThat(road.store.all(Patient.class).get(0).getIdentifier())
        .extracting(Identifier::getValue)
        .contains("H-1", "C-1");
    Receipt later = send(practice, Adt.admitted("3", "C-1", "MOREL", "19610504", "V-2"));
    assertThat(personOf(later)).isEqualTo(known);
  }

  @Test
  void a_decision_is_kept_with_who_and_named_in_the_provenance() {
    String known = personOf(send(hospital, Adt.announced("1", "H-1", "MOREL", "19610504")));
    UUID held = record(send(practice, Adt.admitted("2", "C-1", "MOREL", "19610504", "V-1")));
    road.held.confirm(held, known, "Léa Petit");
    Decision decision = road.identification.decisions().of(held).get(0);
    assertThat(decision.kind()).isEqualTo(Decision.Kind.CONFIRM);
    assertThat(decision.by()).isEqualTo("Léa Petit");
    Provenance provenance = road.store.read(Provenance.class, held.toString()).orElseThrow();
    assertThat(provenance.getAgent().get(1).getWho().getDisplay()).isEqualTo("Léa Petit");
  }

  @Test
  void the_balance_counts_a_decided_record_once_and_a_resend_gets_the_first_answer() {
    byte[] message = Adt.admitted("2", "C-1", "MOREL", "19610504", "V-1");
    Receipt first = send(practice, message);
    road.held.asNewPerson(record(first), "Léa Petit");
    assertThat(road.journal.accounts().all())
        .singleElement()
        .satisfies(
            account -> {
              assertThat(account.received()).isEqualTo(1);
              assertThat(account.byFate()).containsEntry(Fate.INTEGRATED, 1L);
            });
    assertThat(send(practice, message).answer().bytes()).isEqualTo(first.answer().bytes());
  }

  @Test
  void a_person_said_not_to_be_the_one_is_never_proposed_again_for_that_number() {
    String known = personOf(send(hospital, Adt.announced("1", "H-1", "MOREL", "19610504")));
    UUID first = record(send(practice, Adt.admitted("2", "C-1", "MOREL", "19610504", "V-1")));
    UUID second = record(send(practice, Adt.admitted("3", "C-1", "MOREL", "19610504", "V-2")));
    UUID third = record(send(practice, Adt.admitted("4", "C-9", "MOREL", "19610504", "V-9")));
    road.held.notThisOne(first, known, "Léa Petit");
    assertThat(candidates(first)).isEmpty();
    assertThat(candidates(second)).isEmpty();
    assertThat(candidates(third)).hasSize(1);
    Decided.Not not = (Decided.Not) road.held.confirm(first, known, "Léa Petit");
    assertThat(not.why()).isEqualTo(Decided.Why.CONFLICT);
  }

  @Test
  void a_number_the_sender_used_twice_stays_with_the_first_and_the_traits_tell_them_apart() {
    String one = personOf(send(hospital, Adt.announced("1", "C-1", "MOREL", "19610504")));
    Receipt other = send(hospital, Adt.admitted("2", "C-1", "PETIT", "19991224", "V-1"));
    assertThat(fate(other)).isEqualTo(Fate.HELD);
    Decided.Done done = (Decided.Done) road.held.asNewPerson(record(other), "Léa Petit");
    String two = done.patientId().orElseThrow();
    assertThat(two).isNotEqualTo(one);
    Patient second = road.store.read(Patient.class, two).orElseThrow();
    assertThat(second.getIdentifier()).isEmpty();
    assertThat(second.getNameFirstRep().getFamily()).isEqualTo("PETIT");
    Receipt laterTwo = send(hospital, Adt.admitted("3", "C-1", "PETIT", "19991224", "V-2"));
    Receipt laterOne = send(hospital, Adt.admitted("4", "C-1", "MOREL", "19610504", "V-3"));
    assertThat(personOf(laterTwo)).isEqualTo(two);
    assertThat(personOf(laterOne)).isEqualTo(one);
  }

  @Test
  void a_contradicting_trait_that_was_confirmed_holds_up_no_later_record() {
    String one = personOf(send(hospital, Adt.announced("1", "C-1", "MOREL", "19610504")));
    UUID held = record(send(hospital, Adt.admitted("2", "C-1", "MOREL", "19610405", "V-1")));
    assertThat(road.held.confirm(held, one, "Léa Petit")).isInstanceOf(Decided.Done.class);
    Receipt later = send(hospital, Adt.admitted("3", "C-1", "MOREL", "19610405", "V-2"));
    assertThat(personOf(later)).isEqualTo(one);
  }

  @Test
  void what_waited_for_its_patient_is_integrated_once_somebody_has_the_number() {
    UUID second = waitingVisit("3", "V-2", "20260304101500");
    UUID first = waitingVisit("2", "V-1", "20260303101500");
    UUID stranger = record(send(practice, Adt.admitted("4", "C-2", "PETIT", "19610504", "V-3")));
    assertThat(road.sweep.look()).isEmpty();
    String known = personOf(send(hospital, Adt.announced("1", "C-1", "MOREL", "19610504")));
    road.partners.put(
        Partners.of(
            "cabinet", false, Partner.UnknownPatient.HOLD, Optional.of("urn:oid:1.2.250.1.999.7")));
    assertThat(road.sweep.look()).containsExactly(first, second);
    assertThat(road.store.all(Encounter.class))
        .extracting(visit -> visit.getSubject().getReference())
        .containsExactly("Patient/" + known, "Patient/" + known);
    assertThat(fateInJournal(stranger)).isEqualTo(Fate.HELD);
    assertThat(road.sweep.look()).isEmpty();
  }

  @Test
  void what_cannot_be_decided_is_said_and_nothing_changes() {
    UUID held = record(send(practice, Adt.admitted("2", "C-1", "MOREL", "19610504", "V-1")));
    assertThat(why(road.held.confirm(held, "nobody", "x"))).isEqualTo(Decided.Why.UNKNOWN);
    assertThat(why(road.held.asNewPerson(UUID.randomUUID(), "x"))).isEqualTo(Decided.Why.UNKNOWN);
    road.partners.remove("cabinet");
    Decided gone = road.held.asNewPerson(held, "x");
    assertThat(why(gone)).isEqualTo(Decided.Why.CONFLICT);
    assertThat(((Decided.Not) gone).sentence().key()).isEqualTo("contract-gone");
    road.partners.put(practice);
    assertThat(road.held.asNewPerson(held, "x")).isInstanceOf(Decided.Done.class);
    assertThat(why(road.held.asNewPerson(held, "x"))).isEqualTo(Decided.Why.CONFLICT);
    assertThat(road.store.all(Patient.class)).hasSize(1);
  }

  private UUID waitingVisit(String id, String visit, String time) {
    return record(send(practice, Adt.admitted(id, "C-1", "MOREL", "19610504", visit, time)));
  }

  private Receipt send(Partner partner, byte[] message) {
    return road.intake.receive(partner, Adt.FORMAT, message);
  }

  private List<Candidate> candidates(UUID record) {
    return ((Proposal.Found) road.held.candidates(record)).candidates();
  }

  private static Agreement agreement(Candidate candidate, Trait trait) {
    return candidate.traits().stream()
        .filter(compared -> compared.trait() == trait)
        .findFirst()
        .orElseThrow()
        .agreement();
  }

  private String personOf(Receipt receipt) {
    return road.journal.queries().find(record(receipt)).orElseThrow().patientId().orElseThrow();
  }

  private Fate fateInJournal(UUID record) {
    return road.journal.queries().find(record).orElseThrow().fate();
  }

  private static Decided.Why why(Decided decided) {
    return ((Decided.Not) decided).why();
  }

  private static Fate fate(Receipt receipt) {
    return receipt.records().get(0).outcome().fate();
  }

  private static UUID record(Receipt receipt) {
    return receipt.records().get(0).journalId();
  }
}
