package fr.passerelle.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The journal over HTTP as a client meets it, on both databases. */
class JournalIT extends WholeServer {
  private static final String PARTNER = "cabinet-exemple-hl7v2";
  private static final String MESSAGE = People.announced("JRN-1", "J-4711", "KERNEVEZ");

  @Test
  void a_record_is_found_by_person_and_shown_with_its_answer_and_its_duplicates() throws Exception {
    send(MESSAGE);
    send(MESSAGE);
    JsonNode found = json("/api/records?identifier=J-4711&partner=" + PARTNER);
    assertThat(found.get("records")).hasSize(2);
    assertThat(found.findValuesAsText("fate")).containsExactly("DUPLICATE", "INTEGRATED");
    String first = found.at("/records/1/id").asText();
    JsonNode detail = json("/api/records/" + first);
    assertThat(detail.at("/answer/text").asText()).contains("MSA|AA|JRN-1");
    assertThat(detail.at("/entry/format").asText()).isEqualTo("hl7v2");
    assertThat(detail.at("/duplicates/0/id").asText())
        .isEqualTo(found.at("/records/0/id").asText());
    assertThat(get(detail.get("raw").asText()).body()).contains("JRN-1");
    assertThat(json("/api/records/" + first).at("/events/0/kind").asText()).isEqualTo("RAW_SHOWN");
  }

  @Test
  void every_filter_is_a_query_that_the_database_understands() throws Exception {
    send(People.announced("JRN-2", "J-4712", "KERNEVEZ"));
    send(People.announced("JRN-3", "J-4713", "KERNEVEZ"));
    for (String filter :
        new String[] {
          "partner=" + PARTNER,
          "fate=INTEGRATED",
          "fate=INTEGRATED,HELD&partner=" + PARTNER,
          "event=ADT%5EA28",
          "format=hl7v2",
          "from=2020-01-01&to=2999-01-01",
          "asOfFrom=1990-01-01&asOfTo=2999-01-01",
          "identifier=J-4712"
        }) {
      JsonNode page = json("/api/records?limit=1&" + filter);
      assertThat(page.get("records")).as(filter).hasSize(1);
      if (page.has("next")) {
        JsonNode next = json(page.get("next").asText());
        assertThat(next.at("/records/0/id")).isNotEqualTo(page.at("/records/0/id"));
      }
    }
    assertThat(json("/api/records?unmapped=ZZZ-1&limit=5").get("records")).isEmpty();
    assertThat(json("/api/records?messageId=JRN-2").get("records")).hasSize(1);
  }

  @Test
  void accounts_balance_while_they_are_added_up() throws Exception {
    send(People.announced("JRN-4", "J-4714", "KERNEVEZ"));
    long received = account().get("received").asLong();
    send(People.announced("JRN-5", "J-4715", "KERNEVEZ"));
    assertThat(account().get("received").asLong()).isEqualTo(received + 1);
    await()
        .during(Duration.ofMillis(1_500))
        .atMost(Duration.ofSeconds(20))
        .until(() -> account().get("received").asLong() == received + 1);
  }

  @Test
  void measurements_health_and_the_description_of_the_api_are_served() throws Exception {
    send(People.announced("JRN-6", "J-4716", "KERNEVEZ"));
    assertThat(get("/actuator/prometheus").body())
        .contains("passerelle_records_total{fate=\"INTEGRATED\",partner=\"" + PARTNER)
        .contains("passerelle_in_progress{partner=\"" + PARTNER)
        .contains("passerelle_intake_seconds_bucket{partner=\"" + PARTNER);
    assertThat(get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(get("/api/openapi.yaml").body()).startsWith("# The JSON API");
  }

  private void send(String sent) throws IOException {
    try (MllpClient sender = mllp()) {
      assertThat(sender.send(sent)).contains("MSA|AA|");
    }
  }

  private JsonNode account() throws Exception {
    for (JsonNode account : json("/api/accounts")) {
      if (PARTNER.equals(account.get("partner").asText())) {
        return account;
      }
    }
    throw new AssertionError("no account of the practice");
  }

  private JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(root() + path)).build(),
            BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
