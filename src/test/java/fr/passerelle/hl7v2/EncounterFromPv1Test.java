package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import java.time.Instant;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncounterFromPv1Test {
  private static final String PID = "PID|1||7^^^FAC^PI||DUPUIS^ANNE^^^^^L";
  private static final String ZBE =
      "ZBE|M1^FAC|20260105120000||INSERT|N||Chir^^^^^FAC^UF^^^10|Soins^^^^^FAC^UF^^^20|HMS";
  private static final String BASE = "https://partner.example/sid/cabinet-exemple-hl7v2/";

  @ParameterizedTest
  @CsvSource({"I, IMP", "O, AMB", "E, EMER", "P, PRENC", "R, AMB", "B, IMP", "Z, UNK", "'', UNK"})
  void pv1_2_the_class(String sent, String code) {
    assertThat(encounter("A01", pv1(sent, "V1^^^FAC^VN", "", "")).getClass_().getCode())
        .isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "A01, '', INPROGRESS",
    "A04, '', INPROGRESS",
    "A08, '', INPROGRESS",
    "A05, '', PLANNED",
    "A03, '', FINISHED",
    "A08, 20260106, FINISHED"
  })
  void the_event_and_the_discharge_give_the_status(
      String event, String discharge, EncounterStatus status) {
    assertThat(encounter(event, pv1("I", "V1^^^FAC^VN", "20260105", discharge)).getStatus())
        .isEqualTo(status);
  }

  @Test
  void zbe_4_a_cancelled_movement_cancels() {
    Encounter encounter =
        encounter("A01", pv1("I", "V1^^^FAC^VN", "", ""), ZBE.replace("INSERT", "CANCEL"));
    assertThat(encounter.getStatus()).isEqualTo(EncounterStatus.CANCELLED);
  }

  @Test
  void pv1_44_and_45_are_the_period_and_zbe_2_stands_in() {
    Encounter both = encounter("A03", pv1("I", "V1", "202601050800", "202601061000"), ZBE);
    assertThat(both.getPeriod().getStartElement().getValueAsString())
        .isEqualTo("2026-01-05T08:00:00+01:00");
    assertThat(both.getPeriod().getEndElement().getValueAsString())
        .isEqualTo("2026-01-06T10:00:00+01:00");
    assertThat(
            encounter("A01", pv1("I", "V1", "", ""), ZBE)
                .getPeriod()
                .getStartElement()
                .getValueAsString())
        .isEqualTo("2026-01-05T12:00:00+01:00");
    assertThat(
            encounter("A03", pv1("I", "V1", "", ""), ZBE)
                .getPeriod()
                .getEndElement()
                .getValueAsString())
        .isEqualTo("2026-01-05T12:00:00+01:00");
  }

  @Test
  void pv1_19_comes_first_and_pid_18_beside_it() {
    Encounter encounter = encounter("A01", pv1("I", "V1^^^FAC^VN", "", ""));
    assertThat(encounter.getIdentifier())
        .extracting(Identifier::getValue)
        .containsExactly("V1", "D1");
    assertThat(encounter.getIdentifier().get(1).getType().getCodingFirstRep().getCode())
        .isEqualTo("AN");
  }

  @Test
  void the_same_visit_has_the_same_id_in_every_message() {
    assertThat(encounter("A01", pv1("I", "V1^^^FAC^VN", "20260105", "")).getId())
        .isEqualTo(encounter("A03", pv1("I", "V1^^^FAC^VN", "", "20260106")).getId())
        .isNotEqualTo(encounter("A01", pv1("I", "V2^^^FAC^VN", "", "")).getId())
        .startsWith("urn:uuid:");
  }

  @Test
  void a_visit_without_any_number_is_not_made_up() {
    Translated read = Partners.translated(msh("A01"), PID, pv1("I", "", "", ""));
    assertThat(read.stay()).isEmpty();
    assertThat(read.remarks())
        .anyMatch(remark -> remark.sentence().key().equals("remark.visit-without-number"));
    assertThat(read.unmapped()).anyMatch(each -> each.place().toString().equals("PV1-2"));
  }

  @ParameterizedTest
  @CsvSource({
    "10002422979^N^P^^^DR^^^ASIP-SANTE-PS&1.2.250.1.71.4.2.1&ISO^L^^^RPPS",
    "810002422979^N^P^^^DR^^^ASIP-SANTE-PS&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS",
    "810002422979^N^P^^^DR^^^ASIP-SANTE- PS&1.2.250.2.72.4.1.1&ISO^D^^^RPPS",
    "10002422979^N^P^^^DR^^^ASIP-SANTE-PS"
  })
  void pv1_7_one_professional_in_all_the_forms_senders_write(String xcn) {
    Reference who = attending(xcn);
    assertThat(who.getIdentifier().getSystem()).isEqualTo("https://rpps.esante.gouv.fr");
    assertThat(who.getIdentifier().getValue()).isEqualTo("10002422979");
    assertThat(who.getDisplay()).isEqualTo("DR P N");
  }

  @ParameterizedTest
  @CsvSource({
    "R854^N^P^^^^^^FAC^D^^^EI, " + BASE + "FAC, R854",
    "R854^N^P, " + BASE + "professionals, R854",
    "012345678^N^P^^^^^^ASIP-SANTE-PS&1.2.250.1.71.4.2.1&ISO^D^^^ADELI, urn:oid:1.2.250.1.71.4.2.1,"
        + " 012345678"
  })
  void pv1_7_another_number_keeps_its_own_domain(String xcn, String system, String value) {
    assertThat(attending(xcn).getIdentifier().getSystem()).isEqualTo(system);
    assertThat(attending(xcn).getIdentifier().getValue()).isEqualTo(value);
  }

  @Test
  void zbe_7_and_8_are_the_units() {
    Encounter encounter = encounter("A01", pv1("I", "V1^^^FAC^VN", "", ""), ZBE);
    assertThat(encounter.getServiceProvider().getIdentifier().getValue()).isEqualTo("10");
    assertThat(encounter.getServiceProvider().getDisplay()).isEqualTo("Chir");
    assertThat(encounter.getLocation())
        .extracting(place -> place.getLocation().getIdentifier().getValue())
        .containsExactly("10", "20");
  }

  @Test
  void the_movement_says_when_it_became_true() {
    Translated read =
        Partners.translated(
            msh("A01"), "EVN||20260105130000||||20260105125900", PID, pv1("I", "V1", "", ""), ZBE);
    assertThat(read.header().asOf()).isEqualTo(Instant.parse("2026-01-05T11:00:00Z"));
    assertThat(read.header().sentAt()).isEqualTo(Instant.parse("2026-01-05T13:00:00Z"));
    assertThat(read.header().event()).isEqualTo("ADT^A01");
    assertThat(read.header().key()).isEqualTo("APP|FAC|1");
  }

  private static Reference attending(String xcn) {
    String pv1 = "PV1|1|I|||||" + xcn + "||||||||||||V1^^^FAC^VN";
    return encounter("A01", pv1).getParticipantFirstRep().getIndividual();
  }

  private static Encounter encounter(String event, String... segments) {
    String[] all = new String[segments.length + 2];
    all[0] = msh(event);
    all[1] = PID + "|".repeat(13) + "D1^^^FAC^AN"; // PID-18
    System.arraycopy(segments, 0, all, 2, segments.length);
    return Partners.translated(all).stay().orElseThrow();
  }

  private static String msh(String event) {
    return "MSH|^~\\&|APP|FAC|C|D|20260105140000||ADT^"
        + event
        + "^ADT_A01|1|P|2.5|||||FRA|UNICODE UTF-8";
  }

  private static String pv1(String type, String number, String admitted, String discharged) {
    String[] fields = new String[46];
    java.util.Arrays.fill(fields, "");
    fields[0] = "PV1";
    fields[2] = type;
    fields[19] = number;
    fields[44] = admitted;
    fields[45] = discharged;
    return String.join("|", fields);
  }
}
