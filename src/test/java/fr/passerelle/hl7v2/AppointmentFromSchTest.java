package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import org.hl7.fhir.r4.model.Appointment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rendez-vous (SIU). */
class AppointmentFromSchTest {
  private static final String SCH =
      "SCH|R9^CAB|A9^CHU||||REPORT^Reporté^L|I10^HTA^L|CS^Consultation^L|30|MIN"
          + "|^^M30^20260501093000^20260501100000";
  private static final String[] RESOURCES = {
    "RGS|1",
    "AIS|1||CARDIO^Cardiologie^L",
    "AIL|1||CONS^12^^CHU",
    "AIP|1||10002422979^NORD^Paule^^^^^^ASIP-SANTE-PS^D^^^RPPS"
  };

  @ParameterizedTest
  @CsvSource({
    "S12, booked", "S13, booked", "S14, booked",
    "S15, cancelled", "S17, entered-in-error", "S26, noshow"
  })
  void the_event_tells_what_becomes_of_it(String event, String status) {
    Appointment appointment = appointment(read(event, SCH));
    assertThat(appointment.getStatus().toCode()).isEqualTo(status);
    assertThat(appointment.hasCancelationReason())
        .isEqualTo(event.equals("S15") || event.equals("S26"));
    assertThat(appointment.getId()).isEqualTo(appointment(read("S12", SCH)).getId());
  }

  @Test
  void sch_ais_ail_and_aip_say_what_when_where_and_with_whom() {
    Appointment appointment = appointment(read("S12", SCH));
    assertThat(appointment.getIdentifier())
        .extracting(number -> number.getValue())
        .containsExactly("A9", "R9");
    assertThat(appointment.getStart().toInstant()).isEqualTo("2026-05-01T07:30:00Z");
    assertThat(appointment.getEnd().toInstant()).isEqualTo("2026-05-01T08:00:00Z");
    assertThat(appointment.getMinutesDuration()).isEqualTo(30);
    assertThat(appointment.getServiceTypeFirstRep().getText()).isEqualTo("Cardiologie");
    assertThat(appointment.getAppointmentType().getText()).isEqualTo("Consultation");
    assertThat(appointment.getReasonCodeFirstRep().getText()).isEqualTo("HTA");
    assertThat(appointment.getComment()).isEqualTo("À jeun");
    assertThat(appointment.getParticipant())
        .extracting(
            part ->
                part.getActor().hasReference()
                    ? part.getActor().getReference()
                    : part.getActor().getIdentifier().getValue())
        .containsExactly(Translated.SUBJECT, "10002422979", "CONS/12");
  }

  @ParameterizedTest
  @CsvSource({
    "'SCH||A9|||||||45|MIN|^^^20260501093000', 2026-05-01T08:15:00Z",
    "'SCH||A9|||||||||^^M20^20260501093000', 2026-05-01T07:50:00Z"
  })
  void a_duration_tells_the_end(String sch, String end) {
    assertThat(appointment(read("S12", sch)).getEnd().toInstant()).isEqualTo(end);
  }

  @Test
  void without_an_end_it_is_a_proposal_with_its_start() {
    Appointment appointment = appointment(read("S12", "SCH||A9|||||||||^^^20260501093000"));
    assertThat(appointment.getStatus().toCode()).isEqualTo("proposed");
    assertThat(appointment.hasStart()).isFalse();
    assertThat(appointment.getRequestedPeriodFirstRep().hasStart()).isTrue();
  }

  @Test
  void without_a_number_nothing_is_created_and_without_sch_it_is_refused() {
    Translated read = read("S12", "SCH|");
    assertThat(read.owned()).isEmpty();
    assertThat(Oru.keys(read)).contains("remark.appointment-without-number");
    assertThat(Mdm.faults(Partners.TEST, msh("S12"), pid())).containsExactly("100 SCH");
  }

  private static Appointment appointment(Translated read) {
    return (Appointment) read.owned().get(0);
  }

  private static Translated read(String event, String sch) {
    return Partners.translated(
        msh(event),
        sch,
        "NTE|1||À jeun",
        pid(),
        RESOURCES[0],
        RESOURCES[1],
        RESOURCES[2],
        RESOURCES[3]);
  }

  private static String msh(String event) {
    return "MSH|^~\\&|RDV|CHU|C|D|20260401180000||SIU^" + event + "^SIU_S12|1|P|2.5";
  }

  private static String pid() {
    return "PID|1||7^^^CHU^PI||DUPUIS^ANNE^^^^^L";
  }
}
