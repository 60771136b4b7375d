package fr.passerelle.coordination.joins;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.fhirserver.FhirCall;
import fr.passerelle.fhirserver.FhirCall.Answer;
import fr.passerelle.system.WholeServer;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** What joins several resources, as a vendor meets it: writes, patches and {@code $validate}. */
class JoinedWritesIT extends WholeServer {
  private static final String JSON_PATCH = "application/json-patch+json";

  private final DelegationCase ours = new DelegationCase();

  @Test
  void one_transaction_brings_act_enrolment_team_and_protocol_in_any_order() {
    Answer answer = send(ours.inTheWrongOrder(ours.act));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("psl-joint");
  }

  @Test
  void one_answer_has_the_faults_of_every_entry_with_its_place_and_nothing_is_stored() {
    Task second = ours.act.copy();
    second.setId(ours.act.getIdElement().getIdPart() + "-2");
    second.setRequester(new Reference("Practitioner?identifier=" + rppsOfNurse()));
    ours.protocol.setStatus(PublicationStatus.DRAFT);
    Answer answer =
        FhirCall.to(fhir())
            .header("Accept-Language", "fr")
            .send("POST", DelegationCase.json(ours.inTheWrongOrder(ours.act, second)));
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(rules(answer))
        .contains(
            "ERROR Bundle.entry[0].resource psl-joint-acte-protocole-en-vigueur",
            "ERROR Bundle.entry[1].resource psl-joint-acte-protocole-en-vigueur",
            "ERROR Bundle.entry[1].resource.owner psl-joint-deux-personnes",
            "ERROR Bundle.entry[1].resource.requester psl-joint-acte-equipe-delegant");
    assertThat(answer.body()).contains("n'est pas en vigueur le jour de l'acte");
    assertThat(read(ours.act).status()).isEqualTo(404);
  }

  @Test
  void a_batch_refuses_only_the_entry_that_is_wrong() {
    assertThat(send(ours.inTheWrongOrder()).status()).isEqualTo(200);
    Task wrong = ours.act.copy();
    wrong.setId(ours.act.getIdPart() + "-2");
    wrong.setRequester(wrong.getOwner().copy().setDisplay("la même"));
    wrong.getOwner().setReference("Practitioner/" + ours.nurse.getIdPart());
    Bundle batch = new Bundle().setType(Bundle.BundleType.BATCH);
    List.of(wrong, ours.act).forEach(act -> DelegationCase.put(batch, act));
    Bundle answer = send(batch).as(Bundle.class);
    assertThat(answer.getEntry())
        .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
        .containsExactly("422", "201");
    OperationOutcome said = (OperationOutcome) answer.getEntryFirstRep().getResponse().getOutcome();
    assertThat(said.getIssue())
        .extracting(JoinedWritesIT::shown)
        .doesNotHaveDuplicates()
        .contains("ERROR Task.owner psl-joint-deux-personnes");
  }

  @Test
  void one_person_is_recognised_under_the_address_of_this_server_and_by_number() {
    assertThat(send(ours.inTheWrongOrder()).status()).isEqualTo(200);
    String nurse = ours.nurse.getIdElement().getIdPart();
    ours.act.setRequester(new Reference(fhir() + "/Practitioner/" + nurse));
    assertThat(rules(put(ours.act))).contains("ERROR Task.owner psl-joint-deux-personnes");
    Practitioner within = new Practitioner();
    within.setId("#soi");
    within.getIdentifier().addAll(ours.nurse.getIdentifier());
    ours.act.addContained(within);
    ours.act.setRequester(new Reference("#soi"));
    assertThat(rules(put(ours.act))).contains("ERROR Task.owner psl-joint-deux-personnes");
    ours.act.getContained().clear();
    ours.act.setRequester(new Reference());
    ours.act.getRequester().setIdentifier(ours.nurse.getIdentifierFirstRep());
    assertThat(rules(put(ours.act))).contains("ERROR Task.owner psl-joint-deux-personnes");
  }

  @Test
  void a_patch_is_held_to_the_same() {
    assertThat(send(ours.inTheWrongOrder(ours.act)).status()).isEqualTo(200);
    Answer answer =
        FhirCall.to(address(ours.act))
            .send(
                "PATCH",
                JSON_PATCH,
                "[{\"op\":\"replace\",\"path\":\"/executionPeriod\",\"value\":{\"start\":\"2026-01-19\"}}]");
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(rules(answer)).containsExactly("ERROR Task.for psl-joint-acte-inclusion");
  }

  @Test
  void a_mistake_can_be_withdrawn() {
    ours.act.setRequester(ours.act.getOwner().copy());
    ours.act.getOwner().setReference("Practitioner/" + ours.nurse.getIdPart());
    assertThat(send(ours.inTheWrongOrder(ours.act)).status()).isEqualTo(422);
    ours.act.setStatus(Task.TaskStatus.ENTEREDINERROR);
    assertThat(send(ours.inTheWrongOrder(ours.act)).status()).isEqualTo(200);
  }

  @Test
  void xml_is_validated_like_json() {
    assertThat(send(ours.inTheWrongOrder()).status()).isEqualTo(200);
    ours.act.setRequester(ours.act.getOwner());
    String xml = FhirContext.forR4Cached().newXmlParser().encodeResourceToString(ours.act);
    Answer answer =
        FhirCall.to(fhir() + "/Task/$validate")
            .header("Accept", "application/fhir+json")
            .send("POST", "application/fhir+xml", xml);
    assertThat(rules(answer)).contains("ERROR Task.owner psl-joint-deux-personnes");
  }

  @Test
  void a_protocol_is_found_by_the_url_of_one_of_its_acts() {
    String act = ours.protocol.getUrl() + "/acte";
    ours.protocol.getActionFirstRep().setDefinition(new CanonicalType(act));
    ours.act.setInstantiatesCanonical(act);
    Answer answer = send(ours.inTheWrongOrder(ours.act));
    assertThat(answer.body()).doesNotContain("psl-joint");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void the_declared_team_is_found_by_the_protocol_it_says() {
    ours.enrolment.getTeam().clear();
    Answer answer = send(ours.inTheWrongOrder(ours.act));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("psl-joint");
  }

  @Test
  void the_tasks_of_one_teleexpertise_are_about_one_person_and_its_opinion_too() {
    Task first = teleexpertise(ours);
    assertThat(put(first).status()).isEqualTo(201);
    DelegationCase others = new DelegationCase();
    Task second = teleexpertise(others);
    second.setGroupIdentifier(first.getGroupIdentifier());
    second.setStatus(Task.TaskStatus.COMPLETED);
    second.getOutputFirstRep().setValue(opinionAbout(ours));
    assertThat(rules(put(second)))
        .containsExactlyInAnyOrder(
            "ERROR Task.for psl-joint-teleexpertise-une-personne",
            "ERROR Task.output.value psl-joint-personne");
    second.getGroupIdentifier().setValue("autre-" + second.getIdPart());
    second.getOutputFirstRep().setValue(opinionAbout(others));
    assertThat(put(second).status()).isEqualTo(201);
  }

  private Task teleexpertise(DelegationCase about) {
    assertThat(send(about.inTheWrongOrder()).status()).isEqualTo(200);
    Task task = Surroundings.example(Task.class, "Task-teleexpertise-rendue");
    task.setStatus(Task.TaskStatus.INPROGRESS);
    task.setId(about.act.getIdPart());
    task.getGroupIdentifier().setValue(about.act.getIdPart());
    task.setFor(new Reference(about.patient));
    task.setRequester(about.act.getRequester()).setOwner(about.act.getOwner());
    task.getInput().removeIf(input -> input.getValue() instanceof Reference);
    task.getOutput().removeIf(output -> !(output.getValue() instanceof Reference));
    task.getOutputFirstRep().setValue(opinionAbout(about));
    return task;
  }

  private Reference opinionAbout(DelegationCase about) {
    DocumentReference opinion =
        Surroundings.example(DocumentReference.class, "DocumentReference-avis-dermatologue");
    opinion.setId((String) null);
    opinion.setSubject(new Reference(about.patient));
    opinion.getAuthor().clear();
    opinion.setAuthenticator(null);
    return new Reference(
        client().create().resource(opinion).execute().getId().toUnqualifiedVersionless());
  }

  @Test
  void what_leads_outside_is_accepted_and_the_answer_says_it_was_not_checked() {
    assertThat(send(ours.inTheWrongOrder()).status()).isEqualTo(200);
    ours.act.setInstantiatesCanonical("https://ailleurs.example/protocole");
    Answer answer =
        FhirCall.to(address(ours.act))
            .header("Prefer", "return=OperationOutcome")
            .send("PUT", DelegationCase.json(ours.act));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(rules(answer)).contains("WARNING Task psl-joint-acte-protocole-inconnu");
    Answer stored = FhirCall.to(address(ours.act) + "/$validate").get();
    assertThat(rules(stored)).contains("WARNING Task psl-joint-acte-protocole-inconnu");
    Answer bundle = send(ours.inTheWrongOrder(ours.act.setDescription("encore")));
    assertThat(bundle.body()).contains("psl-joint-acte-protocole-inconnu");
  }

  @Test
  void validate_looks_at_the_entries_of_a_bundle_among_each_other() {
    Bundle bundle = ours.inTheWrongOrder(ours.act);
    bundle
        .getEntry()
        .forEach(entry -> entry.setFullUrl(fhir() + "/" + entry.getRequest().getUrl()));
    assertThat(validate(bundle)).noneMatch(finding -> finding.contains("psl-joint"));
    ours.protocol.setStatus(PublicationStatus.DRAFT);
    assertThat(validate(bundle))
        .contains("ERROR Bundle.entry[0].resource psl-joint-acte-protocole-en-vigueur");
  }

  @Test
  void what_claims_no_profile_of_ours_is_not_looked_at() {
    ours.act.getMeta().getProfile().clear();
    ours.enrolment.getMeta().getProfile().clear();
    ours.protocol.setStatus(PublicationStatus.DRAFT);
    assertThat(send(ours.inTheWrongOrder(ours.act)).status()).isEqualTo(200);
    assertThat(validate(ours.act)).noneMatch(finding -> finding.contains("psl-joint"));
  }

  private String rppsOfNurse() {
    return ours.nurse.getIdentifierFirstRep().getSystem()
        + "|"
        + ours.nurse.getIdentifierFirstRep().getValue();
  }

  private Answer send(Bundle bundle) {
    return FhirCall.to(fhir()).send("POST", DelegationCase.json(bundle));
  }

  private Answer put(Task task) {
    return FhirCall.to(address(task)).send("PUT", DelegationCase.json(task));
  }

  private Answer read(Task task) {
    return FhirCall.to(address(task)).get();
  }

  private String address(Task task) {
    return fhir() + "/Task/" + task.getIdElement().getIdPart();
  }

  private List<String> validate(org.hl7.fhir.r4.model.Resource resource) {
    return rules(
        FhirCall.to(fhir() + "/" + resource.fhirType() + "/$validate")
            .send("POST", DelegationCase.json(resource)));
  }

  private static List<String> rules(Answer answer) {
    return answer.as(OperationOutcome.class).getIssue().stream()
        .map(JoinedWritesIT::shown)
        .toList();
  }

  private static String shown(OperationOutcomeIssueComponent issue) {
    return issue.getSeverity().name()
        + " "
        + (issue.hasExpression() ? issue.getExpression().get(0).getValue() : "")
        + " "
        + issue.getDetails().getCodingFirstRep().getCode();
  }
}
