package fr.passerelle.hl7v2.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.hl7v2.Hl7v2Translator;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.WrittenMessages.WrittenMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rendez-vous as SIU, and read again. */
class AppointmentWrittenTest {
  private static final Partner PARTNER = Partners.authority("cabinet");
  private static final Hl7v2Translator TRANSLATOR = new Hl7v2Translator();
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final String SENT =
      """
      MSH|^~\\&|A|B|C|D|20260302||SIU^S12^SIU_S12|1|P|2.5|||||FRA|UNICODE UTF-8
      SCH|R9^CAB|A9^CHU|||||I10^HTA^L|CS^Consultation^L|30|MIN|^^M30^20260501093000^20260501100000
      NTE|1||À jeun
      PID|1||7^^^FAC^PI||DUPUIS^ANNE^^^^^L
      RGS|1
      AIS|1||CARDIO^Cardiologie^L
      AIL|1||CONS^12^^CHU
      AIP|1||10002422979^NORD^Paule^^^^^^ASIP-SANTE-PS^D^^^RPPS
      """;

  @Test
  void a_rendez_vous_comes_back_as_it_was() {
    Bundle sent = read(SENT);
    Appointment there = appointment(sent);
    Appointment here = appointment(read(text(written(sent))));
    assertThat(here.equalsDeep(there)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"BOOKED, S12", "CANCELLED, S15", "ENTEREDINERROR, S17", "NOSHOW, S26"})
  void its_status_tells_the_event(AppointmentStatus status, String event) {
    Bundle said = read(SENT);
    appointment(said).setStatus(status);
    assertThat(written(said).event()).isEqualTo("SIU^" + event);
  }

  @Test
  void an_earlier_version_tells_a_change_from_another_time() {
    Bundle said = read(SENT);
    Appointment now = appointment(said);
    now.setId("9").getMeta().setVersionId("2");
    Appointment before = now.copy();
    before.getMeta().setVersionId("1");
    said.addEntry().setResource(before);
    assertThat(written(said).event()).isEqualTo("SIU^S14");
    before.setStart(Date.from(Instant.parse("2026-04-30T08:00:00Z")));
    assertThat(written(said).event()).isEqualTo("SIU^S13");
    assertThat(new Hl7v2Writer().write(said, PARTNER, NOW).messages()).hasSize(1);
  }

  @Test
  void no_person_no_message() {
    Bundle said = new Bundle();
    said.addEntry().setResource(new Appointment());
    assertThat(new Hl7v2Writer().write(said, PARTNER, NOW).remarks())
        .extracting(remark -> remark.key())
        .contains("writing.nobody");
  }

  private static WrittenMessage written(Bundle said) {
    return new Hl7v2Writer().write(said, PARTNER, NOW).messages().get(0);
  }

  private static String text(WrittenMessage message) {
    return new String(message.bytes(), StandardCharsets.UTF_8);
  }

  private static Bundle read(String message) {
    byte[] bytes = message.replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
    return ((Translated) TRANSLATOR.translate(InboundMessage.of(PARTNER, bytes))).toBundle();
  }

  private static Appointment appointment(Bundle bundle) {
    return one(bundle, Appointment.class);
  }

  private static <T extends Resource> T one(Bundle bundle, Class<T> type) {
    return new SaidResources(bundle).all(type).get(0);
  }
}
