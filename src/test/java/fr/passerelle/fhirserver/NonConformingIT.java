package fr.passerelle.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.system.WholeServer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a resource that claims no profile, or whose type is held to one by a setting. */
class NonConformingIT extends WholeServer {
  private static final String BROKEN =
      "{\"resourceType\":\"Task\",\"status\":\"rejected\",\"intent\":\"order\"}";
  private static final String HELD =
      """
      {"resourceType":"Task","id":"%s","status":"requested","intent":"order",
       "code":{"text":"Pansement"},"authoredOn":"2026-03-02T10:00:00+01:00",
       "requester":{"identifier":{"system":"https://rpps.esante.gouv.fr","value":"10101010106"}},
       "for":{"reference":"Patient/00000001-0000-4000-8000-000000000001"}}""";

  @Autowired private ProfileCatalog catalog;

  @Test
  void a_task_that_claims_nothing_and_breaks_the_base_profile_is_stored_tagged_with_warnings() {
    FhirCall.Answer answer =
        FhirCall.to(fhir() + "/Task")
            .header("Prefer", "return=OperationOutcome")
            .send("POST", BROKEN);
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.as(OperationOutcome.class).getIssue())
        .filteredOn(NonConformingIT::isWarning)
        .anySatisfy(issue -> assertThat(issue.getDiagnostics()).contains("Task.for"));
    assertThat(tags(read(answer))).containsExactly("non-conforme");
    assertThat(
            FhirCall.to(fhir() + "/Task?_tag=" + system() + "%7Cnon-conforme&_summary=count")
                .get()
                .as(Bundle.class)
                .getTotal())
        .isPositive();
  }

  @Test
  void the_tag_falls_when_a_version_holds_the_profile() {
    FhirCall.Answer created = FhirCall.to(fhir() + "/Task").send("POST", BROKEN);
    String id = new IdType(created.header("Location")).getIdPart();
    FhirCall.Answer mended = FhirCall.to(fhir() + "/Task/" + id).send("PUT", HELD.formatted(id));
    assertThat(mended.status()).isEqualTo(200);
    assertThat(tags(mended.as(Task.class))).isEmpty();
    assertThat(tags(read(mended))).isEmpty();
    assertThat(tags(FhirCall.to(fhir() + "/Task/" + id + "/_history/1").get().as(Task.class)))
        .containsExactly("non-conforme");
  }

  @Test
  void the_entries_of_a_transaction_have_their_warnings_each() {
    FhirCall.Answer answer =
        FhirCall.to(fhir())
            .send(
                "POST",
                """
                {"resourceType":"Bundle","type":"transaction","entry":[
                  {"resource":%s,"request":{"method":"POST","url":"Task"}},
                  {"resource":%s,"request":{"method":"POST","url":"Task"}}]}"""
                    .formatted(HELD.formatted("x"), BROKEN));
    assertThat(answer.status()).isEqualTo(200);
    List<Bundle.BundleEntryComponent> entries = answer.as(Bundle.class).getEntry();
    assertThat(warnings(entries.get(0))).isZero();
    assertThat(warnings(entries.get(1))).isPositive();
  }

  @Test
  void a_type_of_which_it_is_required_is_refused_without_a_claim() {
    FhirCall.Answer answer =
        FhirCall.to(fhir() + "/CommunicationRequest")
            .send("POST", "{\"resourceType\":\"CommunicationRequest\",\"status\":\"active\"}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.as(OperationOutcome.class).getIssue())
        .anySatisfy(
            issue ->
                assertThat(issue.getSeverity()).isEqualTo(OperationOutcome.IssueSeverity.ERROR));
  }

  @Test
  void a_type_that_is_only_tagged_is_stored_although_it_breaks_what_it_claims() {
    FhirCall.Answer answer =
        FhirCall.to(fhir() + "/Measure")
            .send(
                "POST",
                """
                {"resourceType":"Measure","meta":{"profile":["%s"]},"status":"draft"}"""
                    .formatted(catalog.profilesOn("Measure").get(0)));
    assertThat(answer.status()).isEqualTo(201);
    assertThat(FhirCall.to(answer.header("Location")).get().body()).contains("non-conforme");
  }

  @ParameterizedTest
  @ValueSource(strings = {"transaction", "batch"})
  void every_broken_entry_is_told_with_its_line_in_xml_as_in_json(String type) {
    String profile = catalog.canonicalBase() + "/StructureDefinition/psl-task";
    String json =
        """
        {"resourceType":"Bundle","type":"%1$s","entry":[
        {"resource":{"resourceType":"Task","meta":{"profile":["%2$s"]},
        "status":"maybe","intent":"order"},"request":{"method":"POST","url":"Task"}},
        {"resource":{"resourceType":"Task","meta":{"profile":["%2$s"]},
        "status":"draft","intent":"order","colour":"red"},"request":{"method":"POST","url":"Task"}}]}""";
    String xml =
        """
        <Bundle xmlns="http://hl7.org/fhir"><type value="%1$s"/>
        <entry><resource><Task><meta><profile value="%2$s"/></meta>
        <status value="maybe"/><intent value="order"/></Task></resource><request><method value="POST"/><url value="Task"/></request></entry>
        <entry><resource><Task><meta><profile value="%2$s"/></meta>
        <status value="draft"/><intent value="order"/><colour value="red"/></Task></resource><request><method value="POST"/><url value="Task"/></request></entry></Bundle>""";
    FhirCall.Answer ofJson = FhirCall.to(fhir()).send("POST", json.formatted(type, profile));
    FhirCall.Answer ofXml =
        FhirCall.to(fhir())
            .header("Accept", "application/fhir+json")
            .send("POST", "application/fhir+xml", xml.formatted(type, profile));
    assertThat(ofJson.status()).isEqualTo(422);
    assertThat(ofXml.status()).isEqualTo(422);
    assertThat(places(ofXml))
        .isEqualTo(places(ofJson))
        .contains("Bundle.entry[0].resource.status 3")
        .anyMatch(place -> place.matches("Bundle.entry\\[1]\\.resource.* 5"));
  }

  /** Path and line of each fault. */
  private static Set<String> places(FhirCall.Answer refusal) {
    return refusal.as(OperationOutcome.class).getIssue().stream()
        .filter(issue -> !isWarning(issue))
        .map(
            issue ->
                issue.getExpression().get(0).getValue()
                    + issue.getLocation().get(0).getValue().replaceAll("Line\\[(\\d+)].*", " $1"))
        .collect(Collectors.toSet());
  }

  private static long warnings(Bundle.BundleEntryComponent entry) {
    return ((OperationOutcome) entry.getResponse().getOutcome())
        .getIssue().stream().filter(NonConformingIT::isWarning).count();
  }

  private static boolean isWarning(OperationOutcome.OperationOutcomeIssueComponent issue) {
    return issue.getSeverity() == OperationOutcome.IssueSeverity.WARNING;
  }

  private Task read(FhirCall.Answer written) {
    String location =
        written.header("Location").isEmpty()
            ? written.header("Content-Location")
            : written.header("Location");
    return FhirCall.to(location).get().as(Task.class);
  }

  private List<String> tags(Task task) {
    return task.getMeta().getTag().stream()
        .filter(tag -> system().equals(tag.getSystem()))
        .map(Coding::getCode)
        .toList();
  }

  private String system() {
    return catalog.canonicalBase() + "/CodeSystem/psl-cs-conformite";
  }
}
