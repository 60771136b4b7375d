package fr.passerelle.coordination.joins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The example of an act under the diabetes protocol, of 10 February 2026, and what may be wrong.
 */
class DelegatedActTest {
  private final Task act = Surroundings.example(Task.class, "Task-acte-delegue-realise");
  private final Surroundings around =
      Surroundings.of(
          "PlanDefinition-protocole-diabete",
          "EpisodeOfCare-inclusion-diabete",
          "CareTeam-equipe-protocole",
          "Patient-patient-qualifie",
          "PractitionerRole-role-medecin-traitant",
          "PractitionerRole-role-ipa",
          "Practitioner-medecin-traitant",
          "Practitioner-infirmiere-pratique-avancee");
  private final PlanDefinition protocol = around.the(PlanDefinition.class, "protocole-diabete");
  private final EpisodeOfCare enrolment = around.the(EpisodeOfCare.class, "inclusion-diabete");
  private final CareTeam team = around.the(CareTeam.class, "equipe-protocole");
  private final PractitionerRole ipa = around.the(PractitionerRole.class, "role-ipa");

  @Test
  void the_example_holds() {
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "REJECTED", "CANCELLED", "ENTEREDINERROR"})
  void an_act_that_is_not_to_be_done_needs_no_protocol(TaskStatus status) {
    protocol.setStatus(PublicationStatus.DRAFT);
    enrolment.setPatient(new Reference("Patient/autre"));
    act.setStatus(status);
    assertThat(found()).isEmpty();
  }

  @Test
  void a_protocol_that_is_not_here_is_said_not_to_be_checked() {
    act.setInstantiatesCanonical("https://ailleurs.example/protocole");
    assertThat(found()).containsExactly("WARNING Task psl-joint-acte-protocole-inconnu");
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, , , ERROR Task psl-joint-acte-protocole-en-vigueur",
    "RETIRED, , , WARNING Task psl-joint-protocole-fin-inconnue",
    "RETIRED, 2025-01-01, 2026-02-10, ",
    "RETIRED, 2025-01-01, 2026-02, ",
    "RETIRED, 2025-01-01, 2026-02-09, ERROR Task psl-joint-acte-protocole-en-vigueur",
    "ACTIVE, 2026-02-11, , ERROR Task psl-joint-acte-protocole-en-vigueur",
    "ACTIVE, 2026-02-10, , "
  })
  void the_protocol_is_in_force_on_the_day_of_the_act(
      PublicationStatus status, String start, String end, String finding) {
    protocol.setStatus(status).setEffectivePeriod(period(start, end));
    assertThat(found()).isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @Test
  void a_protocol_without_an_address_is_none() {
    act.setInstantiatesCanonical(null);
    act.addBasedOn().setReference("PlanDefinition/protocole-diabete");
    protocol.setUrl(null);
    assertThat(found()).containsExactly("WARNING Task psl-joint-acte-protocole-inconnu");
  }

  @Test
  void before_its_approval_a_protocol_is_not_in_force() {
    protocol.setApprovalDateElement(new DateType("2026-02-11"));
    assertThat(found()).containsExactly("ERROR Task psl-joint-acte-protocole-en-vigueur");
  }

  @Test
  void the_protocol_may_be_named_by_its_version_by_reference_or_by_one_of_its_acts() {
    protocol.setVersion("2");
    act.setInstantiatesCanonical(protocol.getUrl() + "|2");
    assertThat(found()).isEmpty();
    protocol.getActionFirstRep().setDefinition(new org.hl7.fhir.r4.model.CanonicalType("urn:acte"));
    act.setInstantiatesCanonical("urn:acte");
    assertThat(found()).isEmpty();
    act.setInstantiatesCanonical(null);
    act.addBasedOn().setReference("PlanDefinition/protocole-diabete");
    assertThat(found()).isEmpty();
  }

  @Test
  void the_role_exercised_decides_and_not_the_diploma() {
    ipa.addCode().addCoding().setSystem(code("R85-RolePriseCharge")).setCode("332");
    assertThat(found()).containsExactly("ERROR Task.owner psl-joint-acte-profession-owner");
  }

  @Test
  void a_nurse_does_not_delegate_what_doctors_do() {
    act.setRequester(act.getOwner().copy());
    assertThat(found()).contains("ERROR Task.requester psl-joint-acte-profession-requester");
  }

  @Test
  void the_letters_of_a_specialty_tell_the_profession() {
    around.the(Practitioner.class, "infirmiere-pratique-avancee").getQualification().clear();
    assertThat(found()).isEmpty();
    ipa.getSpecialty().clear();
    assertThat(found())
        .containsExactly("WARNING Task.owner psl-joint-acte-profession-non-verifiee");
  }

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

  private List<String> found() {
    return around.findings(new DelegatedAct(), act);
  }

  static Reference byRpps(String number) {
    Reference reference = new Reference();
    reference.getIdentifier().setSystem("https://rpps.esante.gouv.fr").setValue(number);
    return reference;
  }

  private static String code(String list) {
    return "https://mos.esante.gouv.fr/NOS/TRE_" + list + "/FHIR/TRE-" + list;
  }

  private static Period period(String start, String end) {
    Period period = new Period();
    period.setStartElement(start == null ? null : new DateTimeType(start));
    period.setEndElement(end == null ? null : new DateTimeType(end));
    return period;
  }
}
