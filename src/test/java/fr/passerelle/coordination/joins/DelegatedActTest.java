package fr.passerelle.coordination.joins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be wrong with the protocol of an act, and with the professions. */
class DelegatedActTest extends DelegatedActCase {

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
}
