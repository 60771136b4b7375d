package fr.passerelle.coordination.joins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** The example of a file treated in a session. */
class NamedSessionTest {
  private final Task file = Surroundings.example(Task.class, "Task-dossier-rcp-rendu");
  private final Surroundings around =
      Surroundings.of("Appointment-seance-rcp", "Appointment-seance-synthese");
  private final Appointment session = around.the(Appointment.class, "seance-rcp");

  @Test
  void the_example_holds() {
    assertThat(found()).isEmpty();
  }

  @Test
  void a_session_that_is_not_here_is_said_not_to_be_checked() {
    session.getIdentifierFirstRep().setSystem("urn:autre");
    assertThat(found()).containsExactly("WARNING Task.groupIdentifier psl-joint-dossier-seance");
  }

  @Test
  void nothing_is_treated_in_a_session_that_was_not_held() {
    session.setStatus(AppointmentStatus.CANCELLED);
    assertThat(found())
        .containsExactly("ERROR Task.groupIdentifier psl-joint-dossier-seance-annulee");
    file.setStatus(TaskStatus.REQUESTED);
    assertThat(found()).isEmpty();
  }

  private List<String> found() {
    return around.findings(new NamedSession(), file);
  }
}
