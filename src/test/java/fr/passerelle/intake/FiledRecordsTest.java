package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.junit.jupiter.api.Test;

class FiledRecordsTest {
  private final TestRoad road = new TestRoad();
  private final Partner hospital = road.partners.put(Partners.authority("hopital"));
  private final Partner practice =
      road.partners.put(
          Partners.of("cabinet", false, Partner.UnknownPatient.HOLD, Optional.empty()));

  @Test
  void a_confirmation_taken_back_frees_the_number_and_leaves_nothing_of_the_record() {
    String known = personOf(send(hospital, Adt.announced("1", "H-1", "MOREL", "19610504")));
    UUID held = record(send(practice, Adt.admitted("2", "C-1", "MORELLE", "19610504", "V-1")));
    Decided.Done done = (Decided.Done) road.held.confirm(held, known, "x");
    UUID later = record(send(practice, Adt.admitted("3", "C-1", "MORELLE", "19610504", "V-2")));
    Decided.Done undone =
        (Decided.Done) road.filed.undo(held, done.decision().orElseThrow(), "Léa Petit");
    assertThat(undone.fate()).isEqualTo(Fate.HELD);
    assertThat(undone.followed()).containsExactly(later);
    assertThat(road.store.all(Encounter.class)).isEmpty();
    assertThat(road.store.all(Provenance.class)).hasSize(1);
    assertThat(road.store.read(Patient.class, known).orElseThrow().getIdentifier())
        .extracting(Identifier::getValue)
        .containsExactly("H-1");
    Receipt next = send(practice, Adt.admitted("4", "C-1", "MORELLE", "19610504", "V-3"));
    assertThat(next.records().get(0).outcome().fate()).isEqualTo(Fate.HELD);
    assertThat(road.filed.undo(held, done.decision().orElseThrow(), "x"))
        .isInstanceOf(Decided.Not.class);
  }

  @Test
  void a_person_made_for_a_record_goes_with_it_and_can_be_decided_otherwise() {
    String known = personOf(send(hospital, Adt.announced("1", "H-1", "MOREL", "19610504")));
    UUID held = record(send(practice, Adt.admitted("2", "C-1", "MOREL", "19610504", "V-1")));
    Decided.Done made = (Decided.Done) road.held.asNewPerson(held, "x");
    assertThat(road.store.all(Patient.class)).hasSize(2);
    assertThat(road.filed.undo(held, made.decision().orElseThrow(), "x"))
        .isInstanceOf(Decided.Done.class);
    assertThat(road.store.all(Patient.class)).hasSize(1);
    assertThat(road.held.confirm(held, known, "x")).isInstanceOf(Decided.Done.class);
    assertThat(road.store.all(Encounter.class))
        .extracting(visit -> visit.getSubject().getReference())
        .containsExactly("Patient/" + known);
  }

  @Test
  void one_record_withdrawn_leaves_what_the_others_of_the_sender_said() {
    Partner plain = road.partners.put(Partners.plain("labo"));
    String one = personOf(send(plain, Adt.announced("1", "L-1", "MOREL", "19610504")));
    UUID wrong = record(send(plain, Adt.admitted("2", "L-1", "MOREL", "19610504", "V-1")));
    String two = personOf(send(hospital, Adt.announced("3", "H-2", "PETIT", "19991224")));
    assertThat(road.filed.withdraw(wrong, "x")).isInstanceOf(Decided.Done.class);
    assertThat(road.store.all(Encounter.class)).isEmpty();
    Patient left = road.store.read(Patient.class, one).orElseThrow();
    assertThat(left.getNameFirstRep().getFamily()).isEqualTo("MOREL");
    assertThat(left.getIdentifier()).extracting(Identifier::getValue).containsExactly("L-1");
    Decided.Done filed = (Decided.Done) road.held.confirm(wrong, two, "x");
    assertThat(filed.remarks()).anyMatch(remark -> remark.sentence().key().startsWith("identity"));
    assertThat(road.store.all(Encounter.class))
        .extracting(visit -> visit.getSubject().getReference())
        .containsExactly("Patient/" + two);
    assertThat(road.store.read(Patient.class, two).orElseThrow().getName()).hasSize(1);
    Receipt later = send(plain, Adt.admitted("5", "L-1", "MOREL", "19610504", "V-5"));
    assertThat(personOf(later)).isEqualTo(one);
  }

  private Receipt send(Partner partner, byte[] message) {
    return road.intake.receive(partner, Adt.FORMAT, message);
  }

  private String personOf(Receipt receipt) {
    return road.journal.queries().find(record(receipt)).orElseThrow().patientId().orElseThrow();
  }

  private static UUID record(Receipt receipt) {
    return receipt.records().get(0).journalId();
  }
}
