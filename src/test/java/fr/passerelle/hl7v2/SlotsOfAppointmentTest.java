package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose time a rendez-vous takes (SIU: AIP, AIL, AIG, AIS). */
class SlotsOfAppointmentTest {
  private static final String SCH = "SCH||A9^CHU|||||||||^^M30^20260501093000^20260501100000";
  private static final String AIP = "AIP|1||10002422979^NORD^Paule^^^^^^ASIP-SANTE-PS^D^^^RPPS";

  @Test
  void the_rendez_vous_points_at_a_slot_in_each_agenda() {
    Translated read = read("S12", SCH, AIP, "AIL|1||CONS^12^^CHU", "AIG|1||ECHO3^Échographe^L");
    assertThat(read.owned())
        .extracting(Resource::fhirType)
        .containsExactly("Appointment", "Slot", "Schedule", "Slot", "Schedule", "Slot", "Schedule");
    Appointment appointment = (Appointment) read.owned().get(0);
    assertThat(appointment.getSlot())
        .extracting(Reference::getReference)
        .containsExactlyElementsOf(slots(read).stream().map(Resource::getId).toList());
    assertThat(slots(read))
        .allSatisfy(
            slot -> {
              assertThat(slot.getStatus().toCode()).isEqualTo("busy");
              assertThat(slot.getStart()).isEqualTo(appointment.getStart());
              assertThat(slot.getEnd()).isEqualTo(appointment.getEnd());
            });
    assertThat(schedules(read))
        .extracting(schedule -> schedule.getActorFirstRep().getIdentifier().getValue())
        .containsExactly("10002422979", "CONS/12", "ECHO3"); // AIP-3, AIL-3, AIG-3
    assertThat(appointment.getParticipant().get(3).getActor().getType()).isEqualTo("Device");
  }

  @Test
  void the_agenda_of_somebody_is_the_same_however_they_are_written() {
    Translated one = read("S12", SCH, AIP);
    Translated other = read("S12", SCH.replace("A9", "B7"), AIP.replace("NORD^Paule", "DR NORD^P"));
    assertThat(text(schedules(one).get(0))).isEqualTo(text(schedules(other).get(0)));
    assertThat(slots(one).get(0).getId()).isNotEqualTo(slots(other).get(0).getId());
  }

  @Test
  void a_professional_named_as_a_resource_is_one_by_the_rpps() {
    Translated read = read("S12", SCH, "AIG|1||10002422979^NORD Paule^L");
    assertThat(schedules(read).get(0).getActorFirstRep().getType()).isEqualTo("Practitioner");
  }

  @Test
  void where_there_is_nothing_else_the_service_has_the_agenda() {
    assertThat(schedules(read("S12", SCH, "AIS|1||CARDIO^Cardiologie^L")))
        .extracting(schedule -> schedule.getActorFirstRep().getType())
        .containsExactly("HealthcareService");
  }

  @ParameterizedTest
  @CsvSource({"S13, busy", "S15, free", "S17, entered-in-error", "S26, busy"})
  void the_event_tells_what_becomes_of_the_time(String event, String status) {
    assertThat(slots(read(event, SCH, AIP)).get(0).getStatus().toCode()).isEqualTo(status);
  }

  @Test
  void without_an_end_no_time_is_taken() {
    assertThat(read("S12", "SCH||A9|||||||||^^^20260501093000", AIP).owned()).hasSize(1);
  }

  private static String text(Schedule schedule) {
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(schedule);
  }

  private static List<Slot> slots(Translated read) {
    return read.owned().stream().filter(Slot.class::isInstance).map(Slot.class::cast).toList();
  }

  private static List<Schedule> schedules(Translated read) {
    return read.owned().stream()
        .filter(Schedule.class::isInstance)
        .map(Schedule.class::cast)
        .toList();
  }

  private static Translated read(String event, String... segments) {
    String msh = "MSH|^~\\&|RDV|CHU|C|D|20260401180000||SIU^" + event + "^SIU_S12|1|P|2.5";
    return Partners.translated(
        Stream.concat(Stream.of(msh, "PID|1||7^^^CHU^PI||DUPUIS^ANNE^^^^^L"), Stream.of(segments))
            .toArray(String[]::new));
  }
}
