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
import org.hl7.fhir.instance.model.api.IBaseResource;
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
    assertThat(post(held, "/decisions", "{\"decision\":\"NEW\"}").at("/resourceType").asText())
        .isEqualTo("OperationOutcome");
  }

  @Test
  void a_visit_filed_for_the_wrong_person_goes_to_another_in_one_call_and_is_not_read_there_again()
      throws Exception {
    try (MllpClient sender = mllp()) {
      sender.send(People.announced("REF-1", "REF-H1", "DESTINEE"));
      sender.send(People.announced("REF-2", "REF-H2", "DESTINEES"));
      sender.send(People.admitted("REF-3", "REF-H1", "DESTINEE", "V-REF"));
    }
    String right = get("/api/records?messageId=REF-2").at("/records/0/patient").asText();
    String record = get("/api/records?messageId=REF-3").at("/records/0/id").asText();
    Encounter wrong = visit("V-REF");
    JsonNode done = post(record, "/refile", "{\"person\":\"" + right + "\",\"by\":\"Léa Petit\"}");
    assertThat(done.at("/fate").asText()).isEqualTo("INTEGRATED");
    assertThat(done.at("/patient").asText()).isEqualTo(right);
    assertThat(visit("V-REF").getSubject().getReference()).isEqualTo(right);
    Bundle history =
        client()
            .history()
            .onInstance(wrong.getIdElement().toUnqualifiedVersionless())
            .returnBundle(Bundle.class)
            .execute();
    assertThat(history.getEntry())
        .allMatch(
            entry -> ((Encounter) entry.getResource()).getSubject().getReference().equals(right));
    assertThat(
            post(record, "/refile", "{\"person\":\"" + right + "\"}").at("/resourceType").asText())
        .isEqualTo("OperationOutcome");
  }

  @Test
  void a_merge_is_undone_and_the_visit_goes_back_with_nothing_of_it_left_behind() throws Exception {
    try (MllpClient sender = mllp()) {
      sender.send(People.announced("UNM-1", "UNM-H1", "SEPAREE"));
      sender.send(People.admitted("UNM-2", "UNM-H2", "SEPARE", "V-UNM"));
      sender.send(People.merged("UNM-3", "UNM-H1", "SEPAREE", "UNM-H2"));
    }
    String survivor = get("/api/records?messageId=UNM-1").at("/records/0/patient").asText();
    String loser = get("/api/records?messageId=UNM-2").at("/records/0/patient").asText();
    String record = get("/api/records?messageId=UNM-3").at("/records/0/id").asText();
    post(record, "/decisions", "{\"decision\":\"CONFIRM\",\"person\":\"" + survivor + "\"}");
    Encounter merged = visit("V-UNM");
    assertThat(merged.getSubject().getReference()).isEqualTo(survivor);
    JsonNode merge = get("/api/merges?limit=1").at("/0");
    assertThat(merge.at("/losers/0").asText()).isEqualTo(loser);
    JsonNode foreseen = send("POST", "/api/merges/" + merge.at("/id").asText() + "/preview", "");
    assertThat(foreseen.at("/fate").asText()).isEqualTo("HELD");
    assertThat(foreseen.at("/warnings")).isEmpty();
    assertThat(foreseen.at("/changes").findValuesAsText("resource"))
        .contains(survivor, loser, merged.getIdElement().toUnqualifiedVersionless().getValue());
    assertThat(visit("V-UNM").getSubject().getReference()).isEqualTo(survivor);
    String undo = "/api/merges/" + merge.at("/id").asText() + "?by=L.Petit";
    JsonNode undone = send("DELETE", undo, "");
    assertThat(undone.at("/fate").asText()).isEqualTo("HELD");
    assertThat(undone.at("/left")).isEmpty();
    assertThat(visit("V-UNM").getSubject().getReference()).isEqualTo(loser);
    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(() -> read(merged.getIdElement().toUnqualified().getValue()));
    Patient person = (Patient) read(loser);
    assertThat(person.getLink()).isEmpty();
    assertThat(person.getNameFirstRep().getFamily()).isEqualTo("SEPARE");
    Bundle history = client().history().onInstance(survivor).returnBundle(Bundle.class).execute();
    assertThat(history.getEntry())
        .allMatch(entry -> ((Patient) entry.getResource()).getIdentifier().size() == 1);
    assertThat(send("DELETE", undo, "").at("/resourceType").asText()).isEqualTo("OperationOutcome");
  }

  private IBaseResource read(String path) {
    return client().read().resource(path.substring(0, path.indexOf('/'))).withUrl(path).execute();
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
