package fr.passerelle.hl7v2.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.hl7v2.Hl7v2Translator;
import fr.passerelle.testing.HospitalStay;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Stay;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.WrittenMessages.WrittenMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterLocationComponent;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** A stay made of the messages of a hospital becomes messages, and the same stay again. */
class StayWrittenTest {
  private static final Partner PARTNER = Partners.authority("hopital");
  private static final Hl7v2Translator TRANSLATOR = new Hl7v2Translator();
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  private final HospitalStay stay = new HospitalStay("H-1", "V-1");

  @Test
  void a_stay_is_the_movements_it_went_through() {
    List<WrittenMessage> written =
        written(stay.admission(), stay.transfer(), stay.leave(), stay.back(), stay.discharge());
    assertThat(written)
        .extracting(WrittenMessage::event)
        .containsExactly("ADT^A01", "ADT^A02", "ADT^A21", "ADT^A22", "ADT^A03");
    assertThat(text(written.get(1)))
        .contains("PV1|1|I|REA^3^2^HOP|", "|V-1^^^HOP^VN|", "|20260106100000||INSERT|N");
    assertThat(text(written.get(4)))
        .contains("|20260112110000||INSERT|N||Réanimation^^^^^HOP^UF^^^11");
  }

  @Test
  void read_again_they_make_the_same_stay() {
    byte[][] sent = {
      stay.admission(), stay.transfer(), stay.leave(), stay.back(), stay.discharge()
    };
    Encounter there = of(sent);
    Encounter here = of(written(sent).stream().map(WrittenMessage::bytes).toArray(byte[][]::new));
    assertThat(here.getStatus()).isEqualTo(there.getStatus());
    assertThat(here.getClass_().equalsDeep(there.getClass_())).isTrue();
    assertThat(here.getPeriod().equalsDeep(there.getPeriod())).isTrue();
    assertThat(here.getIdentifierFirstRep().equalsDeep(there.getIdentifierFirstRep())).isTrue();
    assertThat(here.getServiceProvider().equalsDeep(there.getServiceProvider())).isTrue();
    assertThat(here.getStatusHistory())
        .usingElementComparator((a, b) -> a.equalsDeep(b) ? 0 : 1)
        .isEqualTo(there.getStatusHistory());
    assertThat(beds(here))
        .usingElementComparator((a, b) -> a.equalsDeep(b) ? 0 : 1)
        .isEqualTo(beds(there));
    assertThat(here.getParticipantFirstRep().equalsDeep(there.getParticipantFirstRep())).isTrue();
  }

  @Test
  void whoever_is_away_is_away_again() {
    byte[][] sent = {stay.admission(), stay.leave()};
    List<WrittenMessage> written = written(sent);
    assertThat(written)
        .extracting(WrittenMessage::event)
        .containsExactly("ADT^A01", "ADT^A02", "ADT^A21");
    assertThat(of(written.stream().map(WrittenMessage::bytes).toArray(byte[][]::new)).getStatus())
        .isEqualTo(of(sent).getStatus());
  }

  @Test
  void a_withdrawn_stay_is_an_admission_and_its_withdrawal() {
    List<WrittenMessage> written = written(stay.admission(), stay.withdrawnAdmission());
    assertThat(written).extracting(WrittenMessage::event).containsExactly("ADT^A01", "ADT^A11");
    assertThat(text(written.get(1))).contains("|CANCEL|N|A01");
  }

  @Test
  void a_movement_written_again_is_known_by_its_number() {
    String first = text(written(stay.admission()).get(0));
    String later = text(written(stay.admission(), stay.transfer()).get(0));
    assertThat(zbe(later)).isEqualTo(zbe(first)).startsWith("V-1-A01-20260105080000^PASSERELLE");
  }

  @Test
  void a_stay_without_a_number_or_a_time_is_no_message_and_that_is_said() {
    Bundle said = new Bundle();
    said.addEntry().setResource(new Patient());
    said.addEntry().setResource(new Encounter());
    assertThat(new Hl7v2Writer().write(said, PARTNER, NOW).remarks())
        .extracting(remark -> remark.key())
        .contains("writing.no-content");
  }

  private static String zbe(String message) {
    String line = message.lines().filter(each -> each.startsWith("ZBE")).findFirst().orElseThrow();
    return line.split("\\|")[1];
  }

  private static List<EncounterLocationComponent> beds(Encounter stay) {
    return stay.getLocation().stream().filter(place -> place.hasPhysicalType()).toList();
  }

  private static List<WrittenMessage> written(byte[]... messages) {
    Patient patient = read(messages[0]).subject().orElseThrow();
    Bundle said = new Bundle();
    said.addEntry().setFullUrl(Translated.SUBJECT).setResource(patient);
    said.addEntry().setResource(of(messages));
    return new Hl7v2Writer().write(said, PARTNER, NOW).messages();
  }

  private static Encounter of(byte[]... messages) {
    return Stay.of(
        Arrays.stream(messages).map(each -> read(each).movement().orElseThrow()).toList());
  }

  private static Translated read(byte[] message) {
    return (Translated) TRANSLATOR.translate(InboundMessage.of(PARTNER, message));
  }

  private static String text(WrittenMessage message) {
    return new String(message.bytes(), StandardCharsets.UTF_8).replace('\r', '\n');
  }
}
