package fr.passerelle.coordination.joins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be wrong with the enrolment of the person of an act. */
class EnrolmentsTest extends DelegatedActCase {

  @ParameterizedTest
  @CsvSource({
    "ACTIVE, 2026-02-10, , true",
    "ACTIVE, 2026-02-11, , false",
    "FINISHED, 2026-01-20, 2026-02-10, true",
    "FINISHED, 2026-01-20, 2026-02-09, false",
    "PLANNED, 2026-01-20, , false",
    "ONHOLD, 2026-01-20, , false"
  })
  void the_person_is_enrolled_on_the_day_of_the_act(
      EpisodeOfCare.EpisodeOfCareStatus status, String start, String end, boolean holds) {
    enrolment.setStatus(status).setPeriod(period(start, end));
    assertThat(found())
        .isEqualTo(holds ? List.of() : List.of("ERROR Task.for psl-joint-acte-inclusion"));
  }

  @Test
  void an_enrolment_on_hold_that_was_active_then_counts() {
    enrolment.setStatus(EpisodeOfCare.EpisodeOfCareStatus.ONHOLD);
    enrolment
        .addStatusHistory()
        .setStatus(EpisodeOfCare.EpisodeOfCareStatus.ACTIVE)
        .setPeriod(period("2026-01-20", "2026-02-20"));
    assertThat(found()).isEmpty();
  }

  @Test
  void the_enrolment_of_another_person_is_told_and_opens_nothing() {
    enrolment.setPatient(new Reference("Patient/autre"));
    assertThat(found())
        .contains(
            "ERROR Task.basedOn psl-joint-acte-inclusion-autre",
            "ERROR Task.for psl-joint-acte-inclusion");
  }

  @Test
  void an_enrolment_that_is_not_here_is_said_not_to_be_checked() {
    around.without(EpisodeOfCare.class);
    assertThat(found()).contains("WARNING Task.for psl-joint-acte-inclusion-non-verifiee");
    act.getBasedOn().remove(1);
    assertThat(found()).contains("ERROR Task.for psl-joint-acte-inclusion");
  }

  @Test
  void a_person_who_is_not_here_is_said_not_to_be_checked() {
    around.without(Patient.class).without(EpisodeOfCare.class);
    act.getBasedOn().remove(1);
    assertThat(found()).contains("WARNING Task.for psl-joint-acte-inclusion-non-verifiee");
  }
}
