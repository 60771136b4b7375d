package fr.passerelle.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.system.WholeServer;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The search parameters of our package, which R4 does not have. */
class OwnSearchParametersIT extends WholeServer {
  @Autowired private ProfileCatalog catalog;

  @ParameterizedTest
  @CsvSource({
    "start=ge2026-01-01, 1",
    "start=lt2026-01-01, 0",
    "end=2026-06-30, 1",
    "participant-start=2026-02-01, 1",
    "participant-start=gt2026-02-01, 0",
    "participant-end=le2026-05-31, 1",
    "participant-role=urn:essai:role%7Ccoordination, 1",
    "participant-role=urn:essai:role%7Cautre, 0"
  })
  void a_team_is_found_by_its_dates_and_roles(String search, int expected) {
    String team = UUID.randomUUID().toString();
    String organization =
        create("{\"resourceType\":\"Organization\",\"name\":\"Essai\"}", "Organization");
    create(
        """
        {"resourceType":"CareTeam","status":"active","name":"Essai",
         "identifier":[{"system":"urn:essai:equipe","value":"%s"}],
         "period":{"start":"2026-01-15","end":"2026-06-30"},
         "managingOrganization":[{"reference":"%s"}],
         "participant":[{"role":[{"coding":[{"system":"urn:essai:role","code":"coordination"}]}],
           "member":{"reference":"%s"},"period":{"start":"2026-02-01","end":"2026-05-31"}}]}"""
            .formatted(team, organization, organization),
        "CareTeam");
    String one = "/CareTeam?identifier=urn:essai:equipe%7C" + team;
    assertThat(found(one + "&" + search)).isEqualTo(expected);
    assertThat(found(one + "&managingOrganization=" + organization)).isEqualTo(1);
  }

  @Test
  void a_person_is_found_by_the_place_of_birth_and_a_professional_by_the_profession() {
    String town = "Ville" + UUID.randomUUID();
    create(
        """
        {"resourceType":"Patient","extension":[{
         "url":"http://hl7.org/fhir/StructureDefinition/patient-birthPlace",
         "valueAddress":{"city":"%s","country":"FRA"}}]}"""
            .formatted(town),
        "Patient");
    assertThat(found("/Patient?birthplace=" + town)).isEqualTo(1);
    assertThat(found("/Patient?birthplace=Nulle-part-" + town)).isZero();
    String profession = UUID.randomUUID().toString();
    create(
        """
        {"resourceType":"Practitioner","qualification":[{"code":{"coding":[
         {"system":"urn:essai:profession","code":"%s"}]}}]}"""
            .formatted(profession),
        "Practitioner");
    assertThat(found("/Practitioner?profession=urn:essai:profession%7C" + profession)).isEqualTo(1);
  }

  @Test
  void a_plan_is_found_by_its_referent_and_work_by_its_protocol() {
    String extension = catalog.canonicalBase() + "/StructureDefinition/";
    String organization =
        create("{\"resourceType\":\"Organization\",\"name\":\"Essai\"}", "Organization");
    String patient = create("{\"resourceType\":\"Patient\"}", "Patient");
    create(
        """
        {"resourceType":"CarePlan","status":"draft","intent":"plan","subject":{"reference":"%s"},
         "extension":[{"url":"%spsl-ext-referent","valueReference":{"reference":"%s"}}]}"""
            .formatted(patient, extension, organization),
        "CarePlan");
    assertThat(found("/CarePlan?referent=" + organization)).isEqualTo(1);
    String protocol = "https://protocoles.example/" + UUID.randomUUID();
    create(
        """
        {"resourceType":"EpisodeOfCare","status":"planned","patient":{"reference":"%s"},
         "extension":[{"url":"%spsl-ext-protocole-applique","valueCanonical":"%s"}]}"""
            .formatted(patient, extension, protocol),
        "EpisodeOfCare");
    create(
        """
        {"resourceType":"CareTeam","status":"proposed",
         "extension":[{"url":"%spsl-ext-protocole-applique","valueCanonical":"%s"}]}"""
            .formatted(extension, protocol),
        "CareTeam");
    create(
        """
        {"resourceType":"Task","status":"draft","intent":"order","instantiatesCanonical":"%s"}"""
            .formatted(protocol),
        "Task");
    for (String type : new String[] {"EpisodeOfCare", "CareTeam", "Task"}) {
      assertThat(found("/" + type + "?protocol=" + protocol)).as(type).isEqualTo(1);
    }
  }

  @Test
  void the_statement_of_capabilities_names_them() {
    CapabilityStatement statement =
        FhirCall.to(fhir() + "/metadata").get().as(CapabilityStatement.class);
    assertThat(statement.getRestFirstRep().getResource())
        .filteredOn(type -> "CareTeam".equals(type.getType()))
        .flatExtracting(
            CapabilityStatement.CapabilityStatementRestResourceComponent::getSearchParam)
        .extracting(
            CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent::getName)
        .contains("start", "participant-start", "participant-role", "managingOrganization");
  }

  private String create(String json, String type) {
    FhirCall.Answer answer = FhirCall.to(fhir() + "/" + type).send("POST", json);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return type + "/" + answer.header("Location").replaceAll(".*/" + type + "/([^/]+).*", "$1");
  }

  private int found(String search) {
    return FhirCall.to(fhir() + search).get().as(Bundle.class).getTotal();
  }
}
