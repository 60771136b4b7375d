package fr.passerelle.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.system.WholeServer;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a write is refused for, and what the refusal says. */
class RefusedWritesIT extends WholeServer {
  private static final String JSON_PATCH = "application/json-patch+json";

  @Autowired private ProfileCatalog catalog;

  @Test
  void one_answer_lists_every_fault_with_its_path() {
    FhirCall.Answer answer = post(brokenTask());
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.as(OperationOutcome.class).getIssue())
        .hasSizeGreaterThan(2)
        .allSatisfy(issue -> assertThat(issue.getExpression()).isNotEmpty());
    assertThat(answer.body()).contains("inconnu").contains("Task.status");
  }

  @Test
  void a_bundle_is_refused_with_the_entry_that_is_wrong() {
    FhirCall.Answer answer =
        FhirCall.to(fhir())
            .send(
                "POST",
                """
                {"resourceType":"Bundle","type":"transaction","entry":[
                  {"resource":{"resourceType":"Patient"},
                   "request":{"method":"POST","url":"Patient"}},
                  {"resource":%s,
                   "request":{"method":"POST","url":"Task"}}]}"""
                    .formatted(brokenTask()));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("Bundle.entry[1].resource").contains("Line[4]");
  }

  @Test
  void a_patch_that_breaks_the_profile_is_refused() {
    FhirCall.Answer created =
        post("{\"resourceType\":\"Task\",\"status\":\"requested\",\"intent\":\"order\"}");
    String id = new IdType(created.header("Location")).getIdPart();
    FhirCall.Answer answer =
        FhirCall.to(fhir() + "/Task/" + id)
            .send(
                "PATCH",
                JSON_PATCH,
                "[{\"op\":\"add\",\"path\":\"/meta/profile\",\"value\":[\"%s\"]}]"
                    .formatted(profile()));
    assertThat(answer.status()).isEqualTo(422);
  }

  @Test
  void validate_lists_faults_without_refusing() {
    FhirCall.Answer answer =
        FhirCall.to(fhir() + "/Task/$validate")
            .send(
                "POST",
                """
                {"resourceType":"Parameters","parameter":[
                  {"name":"resource","resource":%s}]}"""
                    .formatted(brokenTask()));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("inconnu").contains("\"error\"");
  }

  @Test
  void an_element_that_r4_does_not_have_is_never_dropped() {
    FhirCall.Answer answer = post("{\"resourceType\":\"Task\",\"status\":\"requested\",\"x\":1}");
    assertThat(answer.status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "POST ~ /Basic ~ json ~ {'resourceType':'Basic','code':{'text':''}} ~ Basic.code.text",
        "PUT ~ /Basic/empty ~ json ~ {'resourceType':'Basic','id':'empty','extension':[{'url':''}]}"
            + " ~ Basic.extension[0].url",
        "POST ~ /Basic ~ xml ~ <Basic xmlns='http://hl7.org/fhir'><code><text value=''/></code>"
            + "</Basic> ~ Basic.code.text",
        "PATCH ~ /Basic/any ~ json-patch ~ [{'op':'add','path':'/code/text','value':''}]"
            + " ~ [0].value",
        "PATCH ~ /Basic/any ~ json ~ {'resourceType':'Parameters','parameter':[{'name':'operation',"
            + "'part':[{'name':'value','valueString':''}]}]}"
            + " ~ Parameters.parameter[0].part[0].valueString",
        "POST ~ '' ~ json ~ {'resourceType':'Bundle','type':'transaction','entry':[{'resource':"
            + "{'resourceType':'Basic','language':''}}]} ~ Bundle.entry[0].resource.language"
      })
  void an_empty_string_is_refused_with_its_place(
      String method, String url, String format, String body, String path) {
    String type = "json-patch".equals(format) ? JSON_PATCH : "application/fhir+" + format;
    FhirCall.Answer answer = FhirCall.to(fhir() + url).send(method, type, body.replace('\'', '"'));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains(path + " is an empty string");
  }

  @Test
  void validate_lists_an_empty_string_with_the_other_faults() {
    FhirCall.Answer answer =
        FhirCall.to(fhir() + "/Basic/$validate")
            .send("POST", "{\"resourceType\":\"Basic\",\"code\":{\"text\":\"\"},\"x\":1}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("Basic.code.text", "cannot be empty", "'x'");
  }

  @Test
  void the_answer_is_french_when_asked_for_and_repeats_nothing_that_was_sent() {
    FhirCall.Answer answer =
        FhirCall.to(fhir() + "/Patient")
            .header("Accept-Language", "fr-FR,fr;q=0.9")
            .send(
                "POST",
                """
                {"resourceType":"Patient","birthDate":"1961-13-47",
                 "name":[{"family":"Secrète","given":"Zoé"}]}""");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body())
        .contains("La requête ne peut pas être comprise")
        .doesNotContain("1961", "Secrète", "Zoé", "ca.uhn", "java.");
  }

  @Test
  void a_long_text_does_not_keep_a_refusal_from_being_said() {
    FhirCall.Answer answer =
        post(
            """
            {"resourceType":"Task","x":1,"text":{"status":"generated",
             "div":"<div xmlns=\\"http://www.w3.org/1999/xhtml\\">%s</div>"}}"""
                .formatted("Très long. ".repeat(20_000)));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("'x'").doesNotContain("long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "null", "\u0000\u0001", "<", "{\"resourceType\":\"Nope\"}", "[1,2]"})
  void what_is_no_resource_gets_an_operation_outcome(String body) {
    FhirCall.Answer answer = post(body);
    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.body()).contains("OperationOutcome").doesNotContain("ca.uhn", "java.");
  }

  @Test
  void nesting_without_end_is_refused_before_any_parser() {
    FhirCall.Answer answer = post("{\"extension\":[".repeat(5_000));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("64");
  }

  @Test
  void a_body_over_the_limit_is_too_large() {
    FhirCall.Answer answer = post(" ".repeat(20 * 1024 * 1024 + 1));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.as(OperationOutcome.class).hasIssue()).isTrue();
  }

  @Test
  void validate_has_a_limit_of_its_own() {
    FhirCall.Answer answer =
        FhirCall.to(fhir() + "/Task/$validate").send("POST", " ".repeat(10 * 1024 * 1024 + 1));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.as(OperationOutcome.class).getIssueFirstRep().getCode())
        .isEqualTo(OperationOutcome.IssueType.TOOLONG);
  }

  @Test
  void validate_takes_the_resource_and_the_profile_out_of_parameters_in_xml() {
    FhirCall.Answer answer =
        FhirCall.to(fhir() + "/Task/$validate")
            .header("Accept", "application/fhir+json")
            .send(
                "POST",
                "application/fhir+xml",
                """
                <Parameters xmlns="http://hl7.org/fhir">
                <parameter><name value="profile"/><valueUri value="%s"/></parameter>
                <parameter><name value="resource"/><resource><Task>
                <status value="maybe"/><intent value="order"/></Task></resource></parameter></Parameters>"""
                    .formatted(profile()));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.as(OperationOutcome.class).getIssue())
        .anySatisfy(
            issue -> {
              assertThat(issue.getExpression().get(0).getValue())
                  .isEqualTo("Parameters.parameter[1].resource.status");
              assertThat(issue.getLocation().get(0).getValue()).startsWith("Line[4]");
            })
        .anySatisfy(issue -> assertThat(issue.getDiagnostics()).contains("psl-"));
  }

  private String brokenTask() {
    return """
        {"resourceType":"Task","meta":{"profile":["%s"]},"status":"nulle-part","inconnu":true}"""
        .formatted(profile());
  }

  private String profile() {
    return catalog.profilesOn("Task").get(0);
  }

  private FhirCall.Answer post(String task) {
    return FhirCall.to(fhir() + "/Task").send("POST", task);
  }
}
