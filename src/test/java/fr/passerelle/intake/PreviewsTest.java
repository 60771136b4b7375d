package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.security.AccessDecision;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.JsonDifference;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class PreviewsTest {
  private final TestRoad road = new TestRoad();
  private final Partner hospital = road.partners.put(Partners.authority("hopital"));
  private final Partner practice =
      road.partners.put(
          Partners.of(
              "cabinet",
              false,
              Partner.UnknownPatient.HOLD,
              Optional.of("urn:oid:1.2.250.1.999.7")));

  @Test
  void a_merge_that_waits_shows_whom_and_what_it_would_change_and_changes_nothing() {
    String one = person(send(hospital, Adt.announced("1", "H-1", "MOREL", "19610504")));
    String two = person(send(hospital, Adt.admitted("2", "H-2", "MORELLE", "19610504", "V-2")));
    UUID asks = send(practice, Adt.merged("3", "H-1", "MOREL", "19610504", "H-2"));
    Replayed.Done preview = (Replayed.Done) road.previews.confirming(asks, one);
    assertThat(preview.was()).isEqualTo(Fate.HELD);
    assertThat(preview.fate()).isEqualTo(Fate.INTEGRATED);
    String visit = road.store.all(Encounter.class).get(0).getIdElement().getIdPart();
    assertThat(preview.changes())
        .extracting(Replayed.Change::resource)
        .contains("Patient/" + one, "Patient/" + two, "Encounter/" + visit);
    assertThat(paths(preview, "Encounter/" + visit)).containsExactly("/subject/reference");
    assertThat(road.store.all(Patient.class)).allMatch(person -> person.getLink().isEmpty());
    assertThat(merges()).isEmpty();
    assertThat(road.identification.decisions().of(asks)).isEmpty();
    assertThat(road.held.confirm(asks, one, "Léa Petit")).isInstanceOf(Decided.Done.class);
    assertThat(merges())
        .singleElement()
        .satisfies(
            merge -> {
              assertThat(merge.partner()).isEqualTo("cabinet");
              assertThat(merge.by()).contains("Léa Petit");
            });
  }

  @Test
  void the_undoing_of_a_merge_shows_what_would_go_back_and_names_what_would_stay() {
    String one = person(send(hospital, Adt.announced("1", "H-1", "MOREL", "19610504")));
    String two = person(send(hospital, Adt.admitted("2", "H-2", "MORELLE", "19610504", "V-2")));
    send(hospital, Adt.merged("3", "H-1", "MOREL", "19610504", "H-2"));
    UUID later = send(hospital, Adt.admitted("4", "H-2", "MORELLE", "19610504", "V-9"));
    UUID merge = merges().get(0).id();
    Replayed.Done preview = (Replayed.Done) road.previews.undoing(merge);
    assertThat(preview.was()).isEqualTo(Fate.INTEGRATED);
    assertThat(preview.fate()).isEqualTo(Fate.HELD);
    assertThat(preview.warnings())
        .containsExactly(Sentence.of(Merges.class, "merge-left-record", later, one));
    assertThat(paths(preview, "Patient/" + two)).contains("/link", "/name");
    assertThat(merges()).singleElement().matches(known -> known.undone().isEmpty());
    assertThat(road.store.read(Patient.class, two).orElseThrow().getLink()).isNotEmpty();
    Decided.Done done = (Decided.Done) road.merges.undo(merge, "Léa Petit");
    assertThat(done.left()).isEqualTo(preview.warnings());
    assertThat(why(road.previews.undoing(merge))).isEqualTo("merge-undone-before");
  }

  @Test
  void what_cannot_be_done_is_said_before() {
    UUID asks = send(practice, Adt.merged("3", "H-1", "MOREL", "19610504", "H-2"));
    assertThat(why(road.previews.confirming(asks, "nobody"))).isEqualTo("person-unknown");
    assertThat(why(road.previews.undoing(UUID.randomUUID()))).isEqualTo("merge-unknown");
    TestRoad closed = new TestRoad(AccessDecision.Verdict.no("no"));
    assertThat(why(closed.previews.undoing(UUID.randomUUID()))).isEqualTo("may-not");
  }

  private static String why(Replayed replayed) {
    return ((Replayed.Not) replayed).why().sentence().key();
  }

  private static List<String> paths(Replayed.Done preview, String resource) {
    return preview.changes().stream()
        .filter(change -> change.resource().equals(resource))
        .flatMap(change -> change.differences().stream().map(JsonDifference::path))
        .toList();
  }

  private List<Merge> merges() {
    return ((Merges.Listed.Found) road.merges.newest(10)).merges();
  }

  private UUID send(Partner partner, byte[] message) {
    return road.intake.receive(partner, Adt.FORMAT, message).records().get(0).journalId();
  }

  private String person(UUID record) {
    return road.journal.queries().find(record).orElseThrow().patientId().orElseThrow();
  }
}
