package fr.passerelle.coordination.joins;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.junit.jupiter.api.Test;

/** What may be wrong with the team declared for the protocol of an act. */
class DeclaredTeamTest extends DelegatedActCase {

  @Test
  void who_left_the_team_before_the_act_is_not_of_it() {
    team.getParticipant().get(1).setPeriod(period("2025-02-01", "2026-02-09"));
    assertThat(found()).containsExactly("ERROR Task.owner psl-joint-acte-equipe-delegue");
  }

  @Test
  void a_member_whom_a_message_proposed_does_not_count() {
    CodeableConcept proposed = new CodeableConcept();
    proposed.addCoding().setCode("propose");
    team.getParticipantFirstRep()
        .addExtension(new Extension("urn:x/psl-ext-etat-membre", proposed));
    assertThat(found()).containsExactly("ERROR Task.requester psl-joint-acte-equipe-delegant");
  }

  @Test
  void a_team_counts_from_its_declaration() {
    team.getExtension().get(0).setValue(new DateType("2026-02-11"));
    assertThat(found())
        .containsExactly(
            "ERROR Task.requester psl-joint-acte-equipe-delegant",
            "ERROR Task.owner psl-joint-acte-equipe-delegue");
  }

  @Test
  void without_a_declared_team_nothing_is_delegated() {
    enrolment.getTeam().clear();
    team.getExtension().remove(1);
    assertThat(found()).containsExactly("ERROR Task psl-joint-acte-equipe-absente");
  }

  @Test
  void the_team_is_found_by_the_protocol_it_says() {
    enrolment.getTeam().clear();
    assertThat(found()).isEmpty();
    team.setStatus(CareTeamStatus.PROPOSED);
    assertThat(found())
        .containsExactly(
            "ERROR Task.requester psl-joint-acte-equipe-delegant",
            "ERROR Task.owner psl-joint-acte-equipe-delegue");
  }

  @Test
  void two_teams_that_hold_one_each_are_no_team() {
    CareTeam other = team.copy();
    other.setId("autre");
    team.getParticipant().remove(1);
    other.getParticipant().remove(0);
    around.add(other);
    enrolment.addTeam().setReference("CareTeam/autre");
    assertThat(found()).containsExactly("ERROR Task psl-joint-acte-equipe-ensemble");
  }

  @Test
  void a_team_that_is_not_here_is_said_not_to_be_checked() {
    around.without(CareTeam.class);
    assertThat(found()).containsExactly("WARNING Task psl-joint-acte-equipe-non-verifiee");
  }

  @Test
  void a_professional_known_by_number_is_the_member_of_the_team() {
    act.setOwner(byRpps("19999000029"));
    assertThat(found()).isEmpty();
  }
}
