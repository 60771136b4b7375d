package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.identification.Decision;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class RefilingTest {
  private final TestRoad road = new TestRoad();
  private final Partner hospital = road.partners.put(Partners.authority("hopital"));

  @Test
  void a_record_goes_from_the_wrong_person_to_the_right_one_and_both_acts_are_kept() {
    String wrong = person(send(Adt.announced("1", "H-1", "MOREL", "19610504")));
    String right = person(send(Adt.announced("2", "H-2", "MORELLE", "19610504")));
    UUID record = send(Adt.admitted("3", "H-1", "MOREL", "19610504", "V-1"));
    Decided.Done done = (Decided.Done) road.refiling.toPerson(record, right, "Léa Petit");
    assertThat(done.fate()).isEqualTo(Fate.INTEGRATED);
    assertThat(done.patientId()).contains(right);
    assertThat(subjects()).containsExactly("Patient/" + right);
    assertThat(person(record)).isEqualTo(right);
    assertThat(road.identification.decisions().of(record))
        .extracting(Decision::kind, Decision::patientId)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Decision.Kind.WITHDRAWN, wrong),
            org.assertj.core.groups.Tuple.tuple(Decision.Kind.CONFIRM, right));
    assertThat(road.journal.total()).isEqualTo(3);
  }

  @Test
  void a_record_goes_to_somebody_new() {
    String wrong = person(send(Adt.announced("1", "H-1", "MOREL", "19610504")));
    UUID record = send(Adt.admitted("3", "H-1", "MOREL", "19610504", "V-1"));
    Decided.Done done = (Decided.Done) road.refiling.toNewPerson(record, "Léa Petit");
    assertThat(done.patientId()).isPresent().isNotEqualTo(java.util.Optional.of(wrong));
    assertThat(subjects()).containsExactly("Patient/" + done.patientId().orElseThrow());
    assertThat(road.store.all(Patient.class)).hasSize(2);
  }

  @Test
  void where_it_cannot_be_filed_it_is_not_taken_back_either() {
    String wrong = person(send(Adt.announced("1", "H-1", "MOREL", "19610504")));
    UUID record = send(Adt.admitted("3", "H-1", "MOREL", "19610504", "V-1"));
    assertThat(why(road.refiling.toPerson(record, "nobody", "x"))).isEqualTo("person-unknown");
    assertThat(why(road.refiling.toPerson(record, wrong, "x"))).isEqualTo("filed-there");
    assertThat(person(record)).isEqualTo(wrong);
    assertThat(subjects()).containsExactly("Patient/" + wrong);
    assertThat(road.identification.decisions().of(record)).isEmpty();
  }

  private static String why(Decided decided) {
    return ((Decided.Not) decided).sentence().key();
  }

  private List<String> subjects() {
    return road.store.all(Encounter.class).stream()
        .map(visit -> visit.getSubject().getReference())
        .toList();
  }

  private UUID send(byte[] message) {
    return road.intake.receive(hospital, Adt.FORMAT, message).records().get(0).journalId();
  }

  private String person(UUID record) {
    return road.journal.queries().find(record).orElseThrow().patientId().orElseThrow();
  }
}
