package fr.passerelle.coordination.joins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.junit.jupiter.api.Test;

/** The example of an enrolment in the diabetes protocol, from 20 January 2026 on. */
class EnrolmentTest {
  private final EpisodeOfCare enrolment =
      Surroundings.example(EpisodeOfCare.class, "EpisodeOfCare-inclusion-diabete");
  private final Surroundings around =
      Surroundings.of("PlanDefinition-protocole-diabete", "CareTeam-equipe-protocole");
  private final PlanDefinition protocol = around.the(PlanDefinition.class, "protocole-diabete");

  @Test
  void the_example_holds() {
    assertThat(found()).isEmpty();
  }

  @Test
  void a_criterion_of_no_protocol_is_refused() {
    enrolment.getExtension().get(1).getExtensionByUrl("code").setValue(new CodeType("inconnu"));
    assertThat(found())
        .containsExactly("ERROR EpisodeOfCare.extension psl-joint-inclusion-critere");
  }

  @Test
  void it_begins_while_the_protocol_is_in_force() {
    protocol.getEffectivePeriod().setStartElement(new DateTimeType("2026-01-21"));
    assertThat(found())
        .containsExactly("ERROR EpisodeOfCare.period.start psl-joint-inclusion-en-vigueur");
    enrolment.setStatus(EpisodeOfCareStatus.PLANNED);
    assertThat(found()).isEmpty();
  }

  @Test
  void the_team_is_declared_for_the_same_protocol_whatever_its_version() {
    CanonicalType applied =
        (CanonicalType)
            around.the(CareTeam.class, "equipe-protocole").getExtension().get(1).getValue();
    applied.setValue(applied.getValue() + "|2");
    assertThat(found()).isEmpty();
    applied.setValue("https://ailleurs.example/protocole");
    assertThat(found()).containsExactly("ERROR EpisodeOfCare.team psl-joint-inclusion-equipe");
  }

  @Test
  void what_is_not_here_is_said_not_to_be_checked() {
    around.without(PlanDefinition.class).without(CareTeam.class);
    assertThat(found())
        .containsExactly(
            "WARNING EpisodeOfCare.extension psl-joint-inclusion-protocole-inconnu",
            "WARNING EpisodeOfCare.team psl-joint-inclusion-equipe-non-verifiee");
  }

  @Test
  void an_enrolment_that_was_withdrawn_is_not_looked_at() {
    enrolment.setStatus(EpisodeOfCareStatus.ENTEREDINERROR);
    protocol.setUrl("https://ailleurs.example/protocole");
    assertThat(found()).isEmpty();
  }

  private List<String> found() {
    return around.findings(new Enrolment(), enrolment);
  }
}
