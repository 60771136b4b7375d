package fr.passerelle.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.system.WholeServer;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading, writing and finding over REST. */
class StoringAndFindingIT extends WholeServer {

  @Test
  void a_resource_just_created_is_found_by_the_next_search() {
    String family = "Essai" + UUID.randomUUID();
    for (int round = 0; round < 3; round++) {
      assertThat(createPatient(family).status()).isEqualTo(201);
      assertThat(found("/Patient?family=" + family)).isEqualTo(round + 1);
    }
  }

  @Test
  void the_server_gives_uuids() {
    IdType id = new IdType(createPatient("Uuid").header("Location"));
    assertThat(UUID.fromString(id.getIdPart())).hasToString(id.getIdPart());
  }

  @Test
  void a_bar_in_a_search_need_not_be_encoded() {
    String value = UUID.randomUUID().toString();
    FhirCall.to(fhir() + "/Patient")
        .send(
            "POST",
            """
            {"resourceType":"Patient","identifier":[{"system":"urn:essai","value":"%s"}]}"""
                .formatted(value));
    assertThat(RawHttp.get(root(), "/fhir/Patient?identifier=urn:essai|" + value))
        .contains("HTTP/1.1 200")
        .contains("\"total\":1");
  }

  @ParameterizedTest
  @CsvSource({
    "status:exact, of-type",
    "status:nimportequoi, of-type",
    "authored-on:not, missing",
    "owner:Medication, PractitionerRole",
    "owner:identifier, PractitionerRole",
    "patient:contains.name, Patient"
  })
  void a_modifier_nobody_knows_is_refused_and_not_left_out(String parameter, String known) {
    FhirCall.Answer answer = FhirCall.to(fhir() + "/Task?" + parameter + "=a").get();
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains(parameter.split(":")[0], known);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status:not=draft",
        "status:missing=true",
        "owner:Practitioner=x",
        "focus:ServiceRequest=x",
        "owner:Practitioner.name:exact=x",
        "_id:missing=false",
        "_profile:missing=true"
      })
  void a_modifier_of_the_standard_is_answered(String search) {
    assertThat(FhirCall.to(fhir() + "/Task?" + search).get().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code:in=http://nowhere.example/ValueSet/unknown",
        "code:not-in=http://hl7.org/fhir/ValueSet/observation-codes",
        "has-member:Observation.code:in=http://hl7.org/fhir/ValueSet/observation-codes"
      })
  void a_value_set_that_cannot_be_listed_is_told(String search) {
    FhirCall.Answer answer = FhirCall.to(fhir() + "/Observation?" + search).get();
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("cannot list the codes of this value set");
  }

  @Test
  void the_codes_of_a_value_set_are_searched() {
    String search = "/Task?status:in=http://hl7.org/fhir/ValueSet/task-status";
    assertThat(FhirCall.to(fhir() + search).get().status()).isEqualTo(200);
  }

  @Test
  void a_type_that_is_not_served_is_not_found() {
    FhirCall.Answer answer = FhirCall.to(fhir() + "/MolecularSequence").get();
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("OperationOutcome");
  }

  @Test
  void the_statement_of_capabilities_names_the_software_and_the_profiles() {
    CapabilityStatement statement =
        FhirCall.to(fhir() + "/metadata").get().as(CapabilityStatement.class);
    assertThat(statement.getSoftware().getName()).isEqualTo("Passerelle");
    assertThat(statement.getSoftware().getVersion()).isNotBlank();
    assertThat(statement.getRestFirstRep().getResource())
        .anySatisfy(
            type -> {
              assertThat(type.getType()).isEqualTo("CarePlan");
              assertThat(type.getSupportedProfile()).isNotEmpty();
              assertThat(type.getSearchParam()).isNotEmpty();
            });
  }

  @Test
  void openapi_has_its_page_and_needs_nobody_else() {
    FhirCall.Answer page = FhirCall.to(fhir() + "/swagger-ui/").get();
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContainPattern("(src|href)=\"(https?:)?//(?!localhost)");
    assertThat(FhirCall.to(fhir() + "/api-docs").get().body()).contains("openapi");
  }

  @Test
  void everything_about_a_patient_comes_together() {
    String id = new IdType(createPatient("Tout").header("Location")).getIdPart();
    FhirCall.to(fhir() + "/Condition")
        .send(
            "POST",
            """
            {"resourceType":"Condition","subject":{"reference":"Patient/%s"}}"""
                .formatted(id));
    Bundle everything =
        FhirCall.to(fhir() + "/Patient/" + id + "/$everything").get().as(Bundle.class);
    assertThat(everything.getEntry())
        .extracting(entry -> entry.getResource().fhirType())
        .containsExactlyInAnyOrder("Patient", "Condition");
  }

  @Test
  void a_version_that_is_not_the_current_one_is_a_conflict() {
    IdType id = new IdType(createPatient("Conflit").header("Location"));
    FhirCall.Answer answer =
        FhirCall.to(fhir() + "/Patient/" + id.getIdPart())
            .header("If-Match", "W/\"7\"")
            .send("PUT", "{\"resourceType\":\"Patient\",\"id\":\"%s\"}".formatted(id.getIdPart()));
    assertThat(answer.status()).isIn(409, 412);
    assertThat(FhirCall.to(fhir() + "/Patient/" + id.getIdPart()).get().as(Patient.class))
        .satisfies(patient -> assertThat(patient.getMeta().getVersionId()).isEqualTo("1"));
  }

  private FhirCall.Answer createPatient(String family) {
    String patient =
        """
        {"resourceType":"Patient","name":[{"family":"%s","given":["Anne"]}]}"""
            .formatted(family);
    return FhirCall.to(fhir() + "/Patient").send("POST", patient);
  }

  private int found(String search) {
    return FhirCall.to(fhir() + search).get().as(Bundle.class).getEntry().size();
  }
}
