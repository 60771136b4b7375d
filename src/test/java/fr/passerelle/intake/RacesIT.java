package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.Decision;
import fr.passerelle.identification.Decisions;
import fr.passerelle.journal.JournalQueries;
import fr.passerelle.system.WholeServer;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;

/** Two persons do something with the same record or merge at the same instant, on two servers. */
class RacesIT extends WholeServer {
  private static final int ROUNDS = 3;
  private static final String DOMAIN = "urn:oid:1.2.250.1.999.7";

  @Autowired private ApplicationContext beans;
  @Autowired private Intake intake;
  @Autowired private Partners partners;
  @Autowired private Decisions decisions;
  @Autowired private JournalQueries journal;
  @Autowired private ResourceStore store;

  private HeldRecords one;
  private HeldRecords other;
  private String round;

  @BeforeEach
  void servers(RepetitionInfo repetition) {
    TwoServers servers = new TwoServers(beans);
    one = servers.held();
    other = servers.held();
    round = repetition.getCurrentRepetition() + "-";
  }

  @RepeatedTest(ROUNDS)
  void of_two_decisions_about_one_record_one_stands_and_the_other_is_a_conflict() throws Exception {
    String known = person(send(Adt.announced("RD1" + round, "RD" + round, "COURSE", "19610504")));
    UUID held =
        send(
            Adt.admitted(
                "RD2" + round, "RD" + round, "COURSE", "1991122" + round.charAt(0), "VRD" + round));
    List<Decided> both =
        TwoServers.atOnce(
            () -> one.confirm(held, known, "Léa Petit"),
            () -> other.asNewPerson(held, "Yann Le Bris"));
    Decided.Done done = oneStands(both, "record-taken", "record-settled");
    String person = done.patientId().orElseThrow();
    assertThat(decisions.of(held))
        .singleElement()
        .extracting(Decision::patientId)
        .isEqualTo(person);
    assertThat(fate(held)).isEqualTo(Fate.INTEGRATED);
    assertThat(stays()).containsExactly("Patient/" + person);
    assertThat(
            store.search(Patient.class, "family=COURSE&birthdate=1991-12-2" + round.charAt(0), 9))
        .hasSize(1);
  }

  @RepeatedTest(ROUNDS)
  void of_two_persons_who_undo_one_merge_one_does_and_the_other_is_told() throws Exception {
    String survivor =
        person(send(Adt.announced("RU1" + round, "RU" + round, "COURSE", "19610504")));
    String loser =
        person(
            send(Adt.admitted("RU2" + round, "RV" + round, "COURSES", "19610504", "VRU" + round)));
    UUID record = send(Adt.merged("RU3" + round, "RU" + round, "COURSE", "19610504", "RV" + round));
    UUID merge = mergeOf(record);
    TwoServers servers = new TwoServers(beans);
    Merges here = servers.merges();
    Merges there = servers.merges();
    List<Decided> both =
        TwoServers.atOnce(
            () -> here.undo(merge, "Léa Petit"), () -> there.undo(merge, "Yann Le Bris"));
    Decided.Done done = oneStands(both, "merge-undone-before", "record-taken");
    assertThat(done.left()).isEmpty();
    assertThat(fate(record)).isEqualTo(Fate.HELD);
    assertThat(store.read(Patient.class, loser).orElseThrow().getLink()).isEmpty();
    assertThat(store.read(Patient.class, survivor).orElseThrow().getLink()).isEmpty();
    List<Decided> again =
        TwoServers.atOnce(
            () -> one.confirm(record, survivor, "Léa Petit"),
            () -> other.confirm(record, survivor, "Yann Le Bris"));
    oneStands(again, "record-taken", "record-settled");
    assertThat(standing(record)).hasSize(1);
  }

  @RepeatedTest(ROUNDS)
  void a_merge_undone_while_the_next_one_arrives_leaves_one_of_both_orders() throws Exception {
    send(Adt.announced("RW1" + round, "RW" + round, "COURSE", "19610504"));
    send(Adt.admitted("RW2" + round, "RX" + round, "COURSES", "19610504", "VRW" + round));
    send(Adt.announced("RW3" + round, "RY" + round, "COURSEUR", "19610504"));
    UUID record = send(Adt.merged("RW4" + round, "RW" + round, "COURSE", "19610504", "RX" + round));
    UUID merge = mergeOf(record);
    Merges here = new TwoServers(beans).merges();
    byte[] next = Adt.merged("RW5" + round, "RY" + round, "COURSEUR", "19610504", "RW" + round);
    List<Decided> both =
        TwoServers.atOnce(() -> here.undo(merge, "Léa Petit"), () -> merged(send(next)));
    assertThat(both.get(1)).isInstanceOf(Decided.Done.class);
    if (both.get(0) instanceof Decided.Not not) {
      assertThat(not.why()).isEqualTo(Decided.Why.CONFLICT);
      assertThat(standing(record)).hasSize(1);
    } else {
      assertThat(standing(record)).isEmpty();
    }
  }

  @RepeatedTest(ROUNDS)
  void of_two_persons_who_take_one_record_back_one_does_and_the_other_is_told() throws Exception {
    String known = person(send(Adt.announced("RT1" + round, "RT" + round, "COURSE", "19610504")));
    UUID filed =
        send(Adt.admitted("RT2" + round, "RT" + round, "COURSE", "19610504", "VRT" + round));
    assertThat(person(filed)).isEqualTo(known);
    TwoServers servers = new TwoServers(beans);
    FiledRecords here = servers.filed();
    FiledRecords there = servers.filed();
    List<Decided> both =
        TwoServers.atOnce(
            () -> here.withdraw(filed, "Léa Petit"), () -> there.withdraw(filed, "Yann Le Bris"));
    oneStands(both, "record-taken", "record-settled");
    assertThat(decisions.of(filed)).hasSize(1);
    assertThat(fate(filed)).isEqualTo(Fate.HELD);
  }

  @RepeatedTest(ROUNDS)
  void what_two_persons_say_at_once_is_kept_once_and_taken_back_once() throws Exception {
    String known = person(send(Adt.announced("RN1" + round, "RN" + round, "COURSE", "19610504")));
    UUID held =
        send(Adt.admitted("RN2" + round, "RN" + round, "COURSE", "19911224", "VRN" + round));
    List<Decided> both =
        TwoServers.atOnce(
            () -> one.notThisOne(held, known, "Léa Petit"),
            () -> other.notThisOne(held, known, "Yann Le Bris"));
    oneStands(both, "record-taken", "person-excluded");
    UUID decision = decisions.of(held).get(0).id();
    TwoServers servers = new TwoServers(beans);
    FiledRecords here = servers.filed();
    FiledRecords there = servers.filed();
    List<Decided> undone =
        TwoServers.atOnce(
            () -> here.undo(held, decision, "Léa Petit"),
            () -> there.undo(held, decision, "Yann Le Bris"));
    oneStands(undone, "record-taken", "decision-undone");
    assertThat(decisions.of(held)).hasSize(1);
  }

  private static Decided.Done oneStands(List<Decided> both, String... conflicts) {
    assertThat(both).filteredOn(Decided.Done.class::isInstance).as("%s", both).hasSize(1);
    assertThat(both)
        .filteredOn(Decided.Not.class::isInstance)
        .singleElement()
        .satisfies(
            loser -> {
              Decided.Not not = (Decided.Not) loser;
              assertThat(DecidedView.refusal(not).status()).isEqualTo(HttpStatus.CONFLICT);
              assertThat(not.sentence().key()).isIn((Object[]) conflicts);
            });
    return both.stream()
        .filter(Decided.Done.class::isInstance)
        .map(Decided.Done.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private Decided merged(UUID record) {
    return new Decided.Done(
        record, fate(record), Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());
  }

  private UUID send(byte[] message) {
    Partner practice = partners.find("cabinet-exemple-hl7v2").orElseThrow();
    return intake.receive(practice, Adt.FORMAT, message).records().get(0).journalId();
  }

  private List<Merge> standing(UUID record) {
    Merges.Listed listed = new TwoServers(beans).merges().newest(Merges.MOST);
    return ((Merges.Listed.Found) listed)
        .merges().stream()
            .filter(merge -> merge.record().equals(record) && merge.undone().isEmpty())
            .toList();
  }

  private UUID mergeOf(UUID record) {
    return standing(record).get(0).id();
  }

  private List<String> stays() {
    return store.findByIdentifier(Encounter.class, DOMAIN, "VRD" + round).stream()
        .map(stay -> stay.getSubject().getReference())
        .toList();
  }

  private String person(UUID record) {
    return journal.find(record).orElseThrow().patientId().orElseThrow();
  }

  private Fate fate(UUID record) {
    return journal.find(record).orElseThrow().fate();
  }
}
