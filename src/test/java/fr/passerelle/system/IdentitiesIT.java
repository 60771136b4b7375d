package fr.passerelle.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** A held record from its arrival to its correction, on the whole server. */
class IdentitiesIT extends WholeServer {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void a_record_is_held_decided_taken_back_and_decided_otherwise_and_nothing_stays_behind()
      throws Exception {
    String held = heldVisit("IDV-1", "IDV", "V-IDV");
    JsonNode proposal = get("/api/records/" + held + "/candidates");
    assertThat(proposal.at("/candidates")).hasSize(1);
    assertThat(proposal.at("/candidates/0/ground").asText()).isEqualTo("NUMBER");
    String person = proposal.at("/candidates/0/patient").asText();
    JsonNode done =
        post(
            held,
            "/decisions",
            "{\"decision\":\"CONFIRM\",\"person\":\"" + person + "\",\"by\":\"Léa Petit\"}");
    assertThat(done.at("/fate").asText()).isEqualTo("INTEGRATED");
    Encounter visit = visit("V-IDV");
    assertThat(visit.getSubject().getReference()).isEqualTo(person);
    String undo = "/api/records/" + held + "/decisions/" + done.at("/decision").asText();
    assertThat(send("DELETE", undo, "").at("/fate").asText()).isEqualTo("HELD");
    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(
            () ->
                client()
                    .read()
                    .resource(Encounter.class)
                    .withId(visit.getIdElement().toUnqualified())
                    .execute());
    Bundle history = client().history().onInstance(person).returnBundle(Bundle.class).execute();
    assertThat(history.getEntry())
        .allMatch(entry -> !describes((Patient) entry.getResource(), "1991-12-24"));
    JsonNode other = post(held, "/decisions", "{\"decision\":\"NEW\",\"by\":\"Léa Petit\"}");
    assertThat(other.at("/fate").asText()).isEqualTo("INTEGRATED");
    assertThat(visit("V-IDV").getSubject().getReference())
        .isEqualTo(other.at("/patient").asText())
        .isNotEqualTo(person);
    assertThat(post(held, "/decisions", "{\"decision\":\"NEW\"}").at("/error").asText())
        .isEqualTo("CONFLICT");
  }

  private static boolean describes(Patient patient, String birthDate) {
    return birthDate.equals(patient.getBirthDateElement().getValueAsString());
  }

  /** A known person's number, said of somebody of another birth date. */
  private String heldVisit(String message, String number, String visit) throws Exception {
    try (MllpClient sender = mllp()) {
      sender.send(People.announced(message + "-A", number, "IDENTITAIRE"));
      sender.send(
          People.admitted(message + "-B", number, "IDENTITAIRE", visit)
              .replace("19610504", "19911224"));
    }
    return get("/api/records?messageId=" + message + "-B").at("/records/0/id").asText();
  }

  private Encounter visit(String number) {
    Bundle found =
        client()
            .search()
            .byUrl(fhir() + "/Encounter?identifier=" + number)
            .returnBundle(Bundle.class)
            .execute();
    assertThat(found.getEntry()).hasSize(1);
    return (Encounter) found.getEntryFirstRep().getResource();
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    return send("GET", path, "");
  }

  private JsonNode post(String record, String path, String body)
      throws IOException, InterruptedException {
    return send("POST", "/api/records/" + record + path, body);
  }

  private JsonNode send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root() + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    return JSON.readTree(
        HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
            .body());
  }
}
