package fr.passerelle.coordination.acts;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import fr.passerelle.fhirserver.FhirCall;
import fr.passerelle.fhirserver.FhirCall.Answer;
import fr.passerelle.profiles.ProfileCatalog;
import fr.passerelle.system.WholeServer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A vendor asks which acts a role may own, and is told where a task names another. */
class ActsOfRoleIT extends WholeServer {
  private static final String ROLES =
      "https://mos.esante.gouv.fr/NOS/TRE_R85-RolePriseCharge/FHIR/TRE-R85-RolePriseCharge";
  private static final Path FOR_AN_ASSISTANT =
      Path.of("fhir-profiles/package/example/Task-tache-demandee.json");
  private static final IParser JSON = FhirContext.forR4Cached().newJsonParser();

  @Autowired private ProfileCatalog catalog;

  @ParameterizedTest
  @ValueSource(strings = {"TRE_R85|332", ROLES + "|332"})
  void the_acts_of_a_role_with_how_much_is_its_own(String role) {
    Answer answer = get("/$acts-of-role?role=" + encoded(role), "fr");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    ParametersParameterComponent act = act(answer.as(Parameters.class), "constantes");
    assertThat(((Coding) part(act, "code")).getSystem()).isEqualTo(acts());
    assertThat(((Coding) part(act, "autonomy")).getCode()).isEqualTo("geste-technique");
    assertThat(part(act, "condition").primitiveValue()).contains("interprète");
  }

  @Test
  void a_role_no_file_speaks_of_has_no_act_and_a_sentence() {
    String asked = "/$acts-of-role?role=" + encoded("TRE_G15|98");
    assertThat(get(asked, "fr").body()).contains("Aucun acte").doesNotContain("\"act\"");
    assertThat(get(asked, "en").body()).contains("No act");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?role=332", "?role=cabinet%7C332"})
  void a_role_without_its_code_system_is_refused_with_what_to_write(String query) {
    Answer answer = get("/$acts-of-role" + query, "fr");
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.as(OperationOutcome.class).getIssueFirstRep().getDiagnostics())
        .contains("TRE_R85|332");
  }

  @Test
  void the_operation_stands_in_the_statement_of_capabilities_and_in_openapi() {
    assertThat(get("/metadata", "en").body()).contains("\"acts-of-role\"");
    assertThat(get("/api-docs", "en").body()).contains("/$acts-of-role");
  }

  @Test
  void a_task_whose_act_is_not_of_the_role_is_stored_with_a_warning() throws IOException {
    Answer stored = send("/Task", asked("renouvellement"));
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    assertThat(said(stored)).containsExactly(IssueSeverity.WARNING);
    assertThat(said(send("/Task/$validate", asked("renouvellement"))))
        .containsExactly(IssueSeverity.WARNING);
    assertThat(said(send("/Task/$validate", asked("constantes")))).isEmpty();
  }

  private static List<IssueSeverity> said(Answer answer) {
    return answer.as(OperationOutcome.class).getIssue().stream()
        .filter(issue -> "psl-acte-hors-role".equals(rule(issue)))
        .map(OperationOutcomeIssueComponent::getSeverity)
        .toList();
  }

  private static String rule(OperationOutcomeIssueComponent issue) {
    return issue.getDetails().getCodingFirstRep().getCode();
  }

  private Task asked(String act) throws IOException {
    Task task = JSON.parseResource(Task.class, Files.readString(FOR_AN_ASSISTANT));
    task.getCode().addCoding().setSystem(acts()).setCode(act);
    task.setId("");
    task.setFor(new Reference("Patient/00000001-0000-4000-8000-000000000001"));
    Identifier doctor = new Identifier().setSystem("https://rpps.esante.gouv.fr");
    task.setRequester(new Reference().setIdentifier(doctor.setValue("19999990021")));
    return task;
  }

  private Answer send(String path, Task task) {
    return FhirCall.to(fhir() + path)
        .header("Prefer", "return=OperationOutcome")
        .send("POST", JSON.encodeResourceToString(task));
  }

  private static ParametersParameterComponent act(Parameters answer, String code) {
    return answer.getParameter().stream()
        .filter(act -> ((Coding) part(act, "code")).getCode().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Type part(ParametersParameterComponent act, String name) {
    return act.getPart().stream()
        .filter(part -> part.getName().equals(name))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private Answer get(String path, String language) {
    return FhirCall.to(fhir() + path).header("Accept-Language", language).get();
  }

  private String acts() {
    return catalog.canonicalBase() + "/CodeSystem/psl-cs-acte";
  }

  private static String encoded(String role) {
    return URLEncoder.encode(role, StandardCharsets.UTF_8);
  }
}
