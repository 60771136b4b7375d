package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.HospitalStay;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Stay;
import fr.passerelle.translation.Translated;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterLocationComponent;
import org.hl7.fhir.r4.model.Encounter.EncounterParticipantComponent;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Period;
import org.junit.jupiter.api.Test;

/** The stay that several messages of a hospital tell together. */
class StayOfMessagesTest {
  private static final String INSERT = "||INSERT|N|";
  private static final String CHIR = HospitalStay.CHIR;
  private static final String REA = HospitalStay.REA;

  private final HospitalStay stay = new HospitalStay("H-1", "V-1");

  @Test
  void a_stay_shows_its_places_and_units_with_their_times() {
    Encounter told =
        of(stay.admission(), stay.transfer(), stay.leave(), stay.back(), stay.discharge());
    assertThat(told.getStatus()).isEqualTo(EncounterStatus.FINISHED);
    assertThat(told.getClass_().getCode()).isEqualTo("IMP");
    assertThat(span(told.getPeriod())).isEqualTo("05T08:00..12T11:00");
    assertThat(places(told))
        .containsExactly(
            "CHIR/101/1 completed 05T08:00..06T10:00",
            "10 completed 05T08:00..06T10:00",
            "20 completed 05T08:00..06T10:00",
            "REA/3/2 completed 06T10:00..12T11:00",
            "11 completed 06T10:00..12T11:00",
            "21 completed 06T10:00..12T11:00");
    assertThat(told.getServiceProvider().getIdentifier().getValue()).isEqualTo("11");
    assertThat(told.getServiceProvider().getType()).isEqualTo("Organization");
    assertThat(history(told))
        .containsExactly(
            "in-progress 05T08:00..08T09:00",
            "onleave 08T09:00..09T18:00",
            "in-progress 09T18:00..12T11:00");
  }

  @Test
  void a_withdrawn_admission_cancels_the_stay_and_keeps_what_was_not_withdrawn() {
    Encounter told = of(stay.six().toArray(byte[][]::new));
    assertThat(told.getStatus()).isEqualTo(EncounterStatus.CANCELLED);
    assertThat(span(told.getPeriod())).isEqualTo("05T08:00..12T11:00");
    assertThat(places(told))
        .containsExactly(
            "REA/3/2 completed 06T10:00..12T11:00",
            "11 completed 06T10:00..12T11:00",
            "21 completed 06T10:00..12T11:00");
    assertThat(told.getStatusHistory()).isEmpty();
  }

  @Test
  void whoever_is_away_keeps_the_bed() {
    Encounter told = of(stay.admission(), stay.leave());
    assertThat(told.getStatus()).isEqualTo(EncounterStatus.ONLEAVE);
    assertThat(places(told)).anyMatch(place -> place.startsWith("REA/3/2 reserved"));
    byte[] cancelled = move("A52", "20260108093000", "M3|20260108090000||CANCEL|N|A21", REA, "");
    assertThat(of(stay.admission(), stay.leave(), cancelled).getStatus())
        .isEqualTo(EncounterStatus.INPROGRESS);
    byte[] notBack = move("A53", "20260109190000", "M4|20260109180000||CANCEL|N|A22", REA, "");
    assertThat(of(stay.admission(), stay.leave(), stay.back(), notBack).getStatus())
        .isEqualTo(EncounterStatus.ONLEAVE);
  }

  @Test
  void a_plan_gives_way_to_the_admission_and_comes_back_when_that_is_withdrawn() {
    byte[] plan = move("A05", "20260101090000", "M0|20260106090000" + INSERT, CHIR, "CHIR^100^");
    Encounter planned = of(plan);
    assertThat(planned.getStatus()).isEqualTo(EncounterStatus.PLANNED);
    assertThat(places(planned)).contains("CHIR/100 planned 06T09:00..");
    Encounter admitted = of(plan, stay.admission());
    assertThat(admitted.getStatus()).isEqualTo(EncounterStatus.INPROGRESS);
    assertThat(places(admitted)).noneMatch(place -> place.startsWith("CHIR/100 "));
    Encounter again = of(plan, stay.admission(), stay.withdrawnAdmission());
    assertThat(again.getStatus()).isEqualTo(EncounterStatus.PLANNED);
    byte[] noPlan = move("A38", "20260103090000", "M0|20260106090000||CANCEL|N|A05", CHIR, "");
    assertThat(of(plan, noPlan).getStatus()).isEqualTo(EncounterStatus.CANCELLED);
  }

  @Test
  void a_withdrawn_discharge_or_transfer_never_was() {
    byte[] stays = move("A13", "20260112120000", "M6|20260112110000||CANCEL|N|A03", REA, "REA^3^2");
    Encounter told = of(stay.admission(), stay.transfer(), stay.discharge(), stays);
    assertThat(told.getStatus()).isEqualTo(EncounterStatus.INPROGRESS);
    assertThat(told.getPeriod().hasEnd()).isFalse();
    byte[] stayed = move("A12", "20260106120000", "M2|20260106100000||CANCEL|N|A02", CHIR, "");
    assertThat(places(of(stay.admission(), stay.transfer(), stayed)))
        .containsExactly(
            "CHIR/101/1 active 05T08:00..", "10 active 05T08:00..", "20 active 05T08:00..");
  }

  @Test
  void a_correction_takes_the_place_of_the_movement_it_names() {
    byte[] corrected =
        move("Z99", "20260107080000", "M2|20260106113000||UPDATE|N|A02", REA, "REA^4^1");
    assertThat(places(of(stay.admission(), corrected, stay.transfer())))
        .contains("CHIR/101/1 completed 05T08:00..06T11:30", "REA/4/1 active 06T11:30..")
        .noneMatch(place -> place.startsWith("REA/3/2"));
  }

  @Test
  void a_change_of_class_is_in_the_history() {
    byte[] seen =
        outpatient(stay.movement("A04", "20260105070500", "M0|20260105070000" + INSERT, "", "URG"));
    byte[] kept = move("A06", "20260105080500", "M1|20260105080000" + INSERT, CHIR, "CHIR^101^1");
    Encounter told = of(seen, kept);
    assertThat(told.getClass_().getCode()).isEqualTo("IMP");
    assertThat(told.getClassHistory())
        .singleElement()
        .satisfies(
            before -> {
              assertThat(before.getClass_().getCode()).isEqualTo("EMER");
              assertThat(span(before.getPeriod())).isEqualTo("05T07:00..05T08:00");
            });
  }

  @Test
  void another_doctor_takes_over_until_that_is_withdrawn() {
    byte[] taken =
        other(move("A54", "20260107080000", "M7|20260107080000" + INSERT, CHIR, "CHIR^101^1"));
    assertThat(doctors(of(stay.admission(), taken)))
        .containsExactly("10002422979 05T08:00..07T08:00", "10000000007 07T08:00..");
    byte[] back = move("A55", "20260107090000", "M7|20260107080000||CANCEL|N|A54", CHIR, "");
    assertThat(doctors(of(stay.admission(), taken, back))).containsExactly("10002422979 ..");
  }

  @Test
  void a_sender_that_numbers_no_movement_is_understood_by_events_and_dates() {
    byte[] in = plain("A01", "20260105080000", "CHIR^101^1");
    byte[] moved = plain("A02", "20260106100000", "REA^3^2");
    byte[] mistaken = plain("A02", "20260107100000", "MED^1^1");
    byte[] notMoved = plain("A12", "20260107103000", "REA^3^2");
    byte[] out = plain("A03", "20260112110000", "REA^3^2");
    Encounter told = of(out, notMoved, moved, mistaken, in);
    assertThat(told.getStatus()).isEqualTo(EncounterStatus.FINISHED);
    assertThat(places(told))
        .containsExactly(
            "CHIR/101/1 completed 05T08:00..06T10:00", "REA/3/2 completed 06T10:00..12T11:00");
    byte[] notIn = plain("A11", "20260113080000", "CHIR^101^1");
    assertThat(of(notIn, in).getStatus()).isEqualTo(EncounterStatus.CANCELLED);
    byte[] inAgain = plain("A01", "20260114080000", "CHIR^101^1");
    assertThat(of(notIn, in, inAgain).getStatus()).isEqualTo(EncounterStatus.INPROGRESS);
  }

  @Test
  void a_withdrawal_waits_for_its_movement_and_harms_no_other() {
    byte[] waits = move("A12", "20260107110500", "M5|20260107100000||CANCEL|N|A02", REA, "REA^3^2");
    assertThat(of(waits).getStatus()).isEqualTo(EncounterStatus.UNKNOWN);
    assertThat(places(of(stay.admission(), stay.transfer(), waits)))
        .anyMatch(place -> place.startsWith("REA/3/2 active"));
  }

  private byte[] move(String event, String sent, String zbe, String units, String place) {
    return stay.movement(event, sent, zbe, units, place);
  }

  private byte[] plain(String event, String sent, String place) {
    return stay.movementOf("H-1", event, sent, "", place);
  }

  private static byte[] outpatient(byte[] message) {
    return text(message).replace("PV1|1|I|", "PV1|1|E|").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] other(byte[] message) {
    return text(message)
        .replace("10002422979^MOREAU", "10000000007^LE GALL")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] message) {
    return new String(message, StandardCharsets.UTF_8);
  }

  private static Encounter of(byte[]... messages) {
    return Stay.of(
        Stream.of(messages)
            .map(message -> InboundMessage.of(Partners.PRODUCTION, message))
            .map(message -> (Translated) Partners.TRANSLATOR.translate(message))
            .map(said -> said.movement().orElseThrow())
            .toList());
  }

  private static List<String> places(Encounter stay) {
    return stay.getLocation().stream().map(StayOfMessagesTest::place).toList();
  }

  private static String place(EncounterLocationComponent place) {
    return place.getLocation().getIdentifier().getValue()
        + " "
        + place.getStatus().toCode()
        + " "
        + span(place.getPeriod());
  }

  private static List<String> history(Encounter stay) {
    return stay.getStatusHistory().stream()
        .map(was -> was.getStatus().toCode() + " " + span(was.getPeriod()))
        .toList();
  }

  private static List<String> doctors(Encounter stay) {
    return stay.getParticipant().stream().map(StayOfMessagesTest::doctor).toList();
  }

  private static String doctor(EncounterParticipantComponent doctor) {
    return doctor.getIndividual().getIdentifier().getValue() + " " + span(doctor.getPeriod());
  }

  /** Day and time in January 2026, empty where not told. */
  private static String span(Period period) {
    return brief(period.getStartElement().getValueAsString())
        + ".."
        + brief(period.getEndElement().getValueAsString());
  }

  private static String brief(String time) {
    return time == null ? "" : time.substring(8, 16);
  }
}
