package fr.passerelle.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.WholeServer;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.IdType;
import org.junit.jupiter.api.Test;

/** Reading, writing and finding over REST. */
class StoringAndFindingIT extends WholeServer {

  @Test
  void a_resource_just_created_is_found_by_the_next_search() {
    String family = "Essai" + UUID.randomUUID();
    for (int round = 0; round < 3; round++) {
      FhirCall.Answer created = createPatient(family);
      assertThat(created.status()).isEqualTo(201);
      assertThat(found("/Patient?family=" + family)).isEqualTo(round + 1);
    }
  }

  @Test
  void the_server_gives_uuids() {
    IdType id = new IdType(createPatient("Uuid").header("Location"));
    assertThat(UUID.fromString(id.getIdPart())).hasToString(id.getIdPart());
  }

  @Test
  void a_type_that_is_not_served_is_not_found() {
    FhirCall.Answer answer = FhirCall.to(fhir() + "/MolecularSequence").get();
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("OperationOutcome");
  }

  @Test
  void the_statement_of_capabilities_names_the_software() {
    CapabilityStatement statement =
        FhirCall.to(fhir() + "/metadata").get().as(CapabilityStatement.class);
    assertThat(statement.getSoftware().getName()).isEqualTo("Passerelle");
    assertThat(statement.getSoftware().getVersion()).isNotBlank();
    assertThat(statement.getRestFirstRep().getResource())
        .anySatisfy(type -> assertThat(type.getType()).isEqualTo("CarePlan"));
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
