package fr.passerelle.system;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import fr.passerelle.security.AccessPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.assertj.core.api.Assertions;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** Lists every way in, and fails when one of them does not ask the one decision. */
class AccessPathsIT extends WholeServer {

  @Test
  void every_path_asks() throws Exception {
    access().askedSinceLastTime();
    String id = create("CHEMIN");
    client().read().resource(Patient.class).withId(id).execute();
    try (MllpClient sender = mllp()) {
      sender.send(People.announced("ACC-1", "ACC-1", "CHEMIN"));
    }
    assertThat(get("/api/accounts").statusCode()).isEqualTo(200);
    assertThat(get("/api/routes").statusCode()).isEqualTo(200);
    assertThat(get("/tools").statusCode()).isEqualTo(200);
    assertThat(get("/validation").statusCode()).isEqualTo(200);
    assertThat(access().askedSinceLastTime())
        .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(AccessPath.class));
  }

  @Test
  void a_closed_path_lets_nothing_in_or_out() {
    String id = create("FERME");
    access().whileClosed(AccessPath.FHIR_REQUEST, () -> refusesRead(id));
    access().whileClosed(AccessPath.FHIR_RESOURCE_OUT, () -> refusesRead(id));
    access().whileClosed(AccessPath.FHIR_RESOURCE_IN, this::refusesCreate);
    access().whileClosed(AccessPath.JOURNAL, this::refusesJournal);
    access().whileClosed(AccessPath.ROUTES, this::refusesRoutes);
    access().whileClosed(AccessPath.INTAKE, this::refusesMessage);
    access()
        .whileClosed(AccessPath.TRIAL, () -> assertThat(get("/tools").statusCode()).isEqualTo(403));
    access()
        .whileClosed(
            AccessPath.VALIDATION,
            () -> assertThat(get("/validation").statusCode()).isEqualTo(403));
  }

  private void refusesRead(String id) {
    Assertions.assertThatExceptionOfType(ForbiddenOperationException.class)
        .isThrownBy(() -> client().read().resource(Patient.class).withId(id).execute());
  }

  private void refusesCreate() {
    Assertions.assertThatExceptionOfType(ForbiddenOperationException.class)
        .isThrownBy(() -> create("REFUSE"));
    Bundle found =
        client()
            .search()
            .byUrl(fhir() + "/Patient?family=REFUSE")
            .returnBundle(Bundle.class)
            .execute();
    assertThat(found.getEntry()).isEmpty();
  }

  private void refusesJournal() {
    assertThat(get("/api/records").statusCode()).isEqualTo(403);
  }

  private void refusesRoutes() {
    assertThat(get("/api/routes").statusCode()).isEqualTo(403);
    assertThat(get("/api/routes/cabinet-exemple-hl7v2").statusCode()).isEqualTo(403);
  }

  private void refusesMessage() {
    try (MllpClient sender = mllp()) {
      assertThat(sender.send(People.announced("ACC-2", "ACC-2", "REFUSE")))
          .contains("MSA|AE|ACC-2");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String create(String family) {
    Patient patient = new Patient();
    patient.addName().setFamily(family);
    return client().create().resource(patient).execute().getId().getIdPart();
  }

  private HttpResponse<String> get(String path) {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(root() + path)).build(),
              HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
