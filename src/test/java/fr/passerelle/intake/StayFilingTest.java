package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.passerelle.testing.HospitalStay;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** Fate and person of the messages about one stay, whichever comes first. */
class StayFilingTest {
  private static final Partner HOSPITAL = Partners.authority("hopital");
  private static final String REA = HospitalStay.REA;

  private final TestRoad road = new TestRoad();
  private final HospitalStay stay = new HospitalStay("H-1", "V-1");

  @Test
  void a_movement_that_comes_late_takes_its_place() {
    assertThat(fates(stay.admission(), stay.discharge(), stay.transfer()))
        .containsExactly(Fate.INTEGRATED, Fate.INTEGRATED, Fate.INTEGRATED);
    assertThat(encounter().getLocation()).hasSize(6);
    assertThat(encounter().getMeta().getVersionId()).isEqualTo("3");
  }

  @Test
  void only_an_older_word_about_the_same_movement_is_superseded() {
    byte[] corrected =
        stay.movement("Z99", "20260107080000", "M2|20260106113000||UPDATE|N|A02", REA, "REA^4^1");
    assertThat(fates(corrected, stay.transfer())).containsExactly(Fate.INTEGRATED, Fate.SUPERSEDED);
    byte[] withdrawn =
        stay.movement("A12", "20260108080000", "M2|20260106100000||CANCEL|N|A02", REA, "REA^3^2");
    assertThat(fates(withdrawn, again(stay.transfer())))
        .containsExactly(Fate.INTEGRATED, Fate.SUPERSEDED);
  }

  @Test
  void a_late_first_telling_counts_where_the_correction_did_not_say_what_it_corrects() {
    byte[] corrected =
        stay.movement("Z99", "20260113080000", "M6|20260112120000||UPDATE|N|", REA, "REA^3^2");
    assertThat(fates(corrected, stay.discharge()))
        .containsExactly(Fate.INTEGRATED, Fate.INTEGRATED);
    assertThat(encounter().getPeriod().getEndElement().getValueAsString())
        .isEqualTo("2026-01-12T12:00:00+01:00");
  }

  @Test
  void the_same_movement_in_another_message_makes_no_new_version() {
    assertThat(fates(stay.admission(), again(stay.admission())))
        .containsExactly(Fate.INTEGRATED, Fate.INTEGRATED);
    assertThat(encounter().getMeta().getVersionId()).isEqualTo("1");
  }

  @Test
  void a_message_under_a_number_that_lost_is_filed_for_the_person_who_stays() {
    byte[] discharge =
        stay.movementOf("H-2", "A03", "20260112110500", "M6|20260112110000||INSERT|N||" + REA, "");
    assertThat(fates(stay.admission(), stay.merge("H-2", "20260111080000"), discharge))
        .containsOnly(Fate.INTEGRATED);
    Patient person = person();
    assertThat(encounter().getSubject().getReference())
        .isEqualTo(person.getIdElement().toUnqualifiedVersionless().getValue());
    assertThat(person.getIdentifier())
        .extracting(Identifier::getValue, number -> number.getUse().toCode())
        .containsExactly(tuple("H-1", "usual"), tuple("H-2", "old"));
  }

  @Test
  void the_number_that_lost_says_only_who_replaces_it() {
    fates(stay.identity("H-2", "A28", "20260101080000"), stay.merge("H-2", "20260111080000"));
    Patient lost =
        road.store.all(Patient.class).stream()
            .filter(patient -> !patient.getActive())
            .findFirst()
            .orElseThrow();
    assertThat(lost.getName()).isEmpty();
    assertThat(lost.getIdentifierFirstRep().getValue()).isEqualTo("H-2");
    assertThat(lost.getLinkFirstRep().getType()).isEqualTo(Patient.LinkType.REPLACEDBY);
    assertThat(person().getLinkFirstRep().getOther().getReference())
        .isEqualTo(lost.getIdElement().toUnqualifiedVersionless().getValue());
    assertThat(road.store.all(Patient.class)).hasSize(2);
  }

  @Test
  void the_same_merge_again_changes_nothing() {
    fates(stay.identity("H-2", "A28", "20260101080000"), stay.merge("H-2", "20260111080000"));
    String before = Story.of(road.store);
    fates(again(stay.merge("H-2", "20260111080000")));
    assertThat(Story.of(road.store)).isEqualTo(before);
  }

  @Test
  void a_stay_of_another_person_is_theirs_whether_that_is_said_before_or_after() {
    byte[] wrong =
        stay.movementOf("H-9", "A01", "20260105080500", "M1|20260105080000||INSERT|N||" + REA, "");
    byte[] moved =
        stay.message(
            "A44",
            "20260106080000",
            "PID|1||H-1^^^HOP^PI||BERTHELOT^AMANDINE^^^^^L||19620714|F||||||||||FV-1^^^HOP^AN",
            "MRG|H-9^^^HOP^PI||FV-1^^^HOP^AN");
    assertThat(fates(stay.identity("H-1", "A28", "20260101080000"), wrong, moved))
        .containsOnly(Fate.INTEGRATED);
    assertThat(subject()).isEqualTo("H-1");
    TestRoad other = new TestRoad();
    for (byte[] message : List.of(moved, wrong)) {
      other.intake.receive(HOSPITAL, "hl7v2", message);
    }
    assertThat(subject(other)).isEqualTo("H-1");
  }

  private List<Fate> fates(byte[]... messages) {
    return Stream.of(messages)
        .map(message -> road.intake.receive(HOSPITAL, "hl7v2", message))
        .map(receipt -> receipt.records().get(0).outcome().fate())
        .toList();
  }

  private Encounter encounter() {
    List<Encounter> all = road.store.all(Encounter.class);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private Patient person() {
    return road.store.all(Patient.class).stream()
        .filter(patient -> !patient.hasActive() || patient.getActive())
        .findFirst()
        .orElseThrow();
  }

  private String subject() {
    return subject(road);
  }

  private static String subject(TestRoad road) {
    String id = road.store.all(Encounter.class).get(0).getSubject().getReference();
    return road.store
        .read(Patient.class, id.replaceFirst("Patient/", ""))
        .orElseThrow()
        .getIdentifierFirstRep()
        .getValue();
  }

  /** The same under another message id. */
  private static byte[] again(byte[] message) {
    return replaced(message, "|V-1-", "|AGAIN-");
  }

  private static byte[] replaced(byte[] message, String text, String by) {
    return new String(message, StandardCharsets.UTF_8)
        .replace(text, by)
        .getBytes(StandardCharsets.UTF_8);
  }
}
