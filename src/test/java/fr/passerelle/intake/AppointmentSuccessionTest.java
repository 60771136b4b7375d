package fr.passerelle.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.Partners;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.api.Test;

/** Rendez-vous that move from one agenda to another, or away. */
class AppointmentSuccessionTest {
  private static final String WHEN = "^^M30^20260501093000^20260501100000";
  private final TestRoad road = new TestRoad();

  @Test
  void the_time_of_who_is_replaced_is_free_again() {
    receive("S12", "1", "7^OUEST", WHEN);
    receive("S14", "2", "8^EST", WHEN);
    assertThat(road.store.all(Schedule.class)).hasSize(2);
    assertThat(road.store.all(Slot.class))
        .extracting(slot -> slot.getStatus().toCode())
        .containsExactlyInAnyOrder("free", "busy");
    assertThat(appointment().getSlot()).hasSize(1);
  }

  @Test
  void a_cancellation_that_does_not_say_when_gives_all_time_back() {
    receive("S12", "1", "7^OUEST", WHEN);
    receive("S15", "2", "7^OUEST", "");
    assertThat(road.store.all(Slot.class))
        .extracting(slot -> slot.getStatus().toCode())
        .containsExactly("free");
    assertThat(appointment().getStatus().toCode()).isEqualTo("cancelled");
  }

  @Test
  void another_time_moves_the_slot() {
    receive("S12", "1", "7^OUEST", WHEN);
    receive("S13", "2", "7^OUEST", "^^M30^20260502093000^20260502100000");
    assertThat(road.store.all(Slot.class))
        .singleElement()
        .satisfies(slot -> assertThat(slot.getStart()).isEqualTo("2026-05-02T09:30:00+02:00"));
  }

  private Appointment appointment() {
    return road.store.all(Appointment.class).get(0);
  }

  private void receive(String event, String minute, String who, String when) {
    String message =
        "MSH|^~\\&|RDV|CHU|C|D|20260401180"
            + minute
            + "00||SIU^"
            + event
            + "^SIU_S12|"
            + minute
            + "|P|2.5\rSCH||A9^CHU|||||||||"
            + when
            + "\rPID|1||7^^^CHU^PI||DUPUIS^ANNE^^^^^L||19790328|F\rRGS|1\rAIP|1||"
            + who;
    road.intake.receive(Partners.plain("agenda"), "hl7v2", message.getBytes(UTF_8));
  }
}
