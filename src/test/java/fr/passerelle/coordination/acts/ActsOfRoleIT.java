package fr.passerelle.coordination.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.system.WholeServer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A vendor asks which acts a role may own. */
class ActsOfRoleIT extends WholeServer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROLES =
      "https://mos.esante.gouv.fr/NOS/TRE_R85-RolePriseCharge/FHIR/TRE-R85-RolePriseCharge";

  @ParameterizedTest
  @ValueSource(strings = {"TRE_R85|332", ROLES + "|332"})
  void the_acts_of_a_role_with_how_much_is_its_own(String role) throws Exception {
    HttpResponse<String> answer = get("/$acts-of-role?role=" + encoded(role), "fr");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode act = act(JSON.readTree(answer.body()), "constantes");
    assertThat(coding(act, "code").path("system").asText()).endsWith("/CodeSystem/psl-cs-acte");
    assertThat(coding(act, "autonomy").path("code").asText()).isEqualTo("geste-technique");
    assertThat(part(act, "condition").path("valueString").asText()).contains("interprète");
  }

  @Test
  void a_role_no_file_speaks_of_has_no_act_and_a_sentence() throws Exception {
    String asked = "/$acts-of-role?role=" + encoded("TRE_G15|98");
    assertThat(get(asked, "fr").body()).contains("Aucun acte").doesNotContain("\"act\"");
    assertThat(get(asked, "en").body()).contains("No act");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?role=332", "?role=cabinet%7C332"})
  void a_role_without_its_code_system_is_refused_with_what_to_write(String query) throws Exception {
    HttpResponse<String> answer = get("/$acts-of-role" + query, "fr");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("OperationOutcome", "TRE_R85|332");
  }

  @Test
  void the_operation_stands_in_the_statement_of_capabilities_and_in_openapi() throws Exception {
    assertThat(get("/metadata", "en").body()).contains("\"acts-of-role\"");
    assertThat(get("/api-docs", "en").body()).contains("/$acts-of-role");
  }

  private static JsonNode act(JsonNode parameters, String code) {
    for (JsonNode act : parameters.path("parameter")) {
      if (coding(act, "code").path("code").asText().equals(code)) {
        return act;
      }
    }
    throw new AssertionError("no act " + code + " in " + parameters);
  }

  private static JsonNode coding(JsonNode act, String name) {
    return part(act, name).path("valueCoding");
  }

  private static JsonNode part(JsonNode act, String name) {
    for (JsonNode part : act.path("part")) {
      if (part.path("name").asText().equals(name)) {
        return part;
      }
    }
    return act.path("none");
  }

  private HttpResponse<String> get(String path, String language) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(fhir() + path))
            .header("Accept-Language", language)
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String encoded(String role) {
    return URLEncoder.encode(role, StandardCharsets.UTF_8);
  }
}
