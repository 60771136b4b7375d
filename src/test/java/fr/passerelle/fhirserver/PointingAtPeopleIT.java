package fr.passerelle.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.system.WholeServer;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** Pointing at people by the number a vendor knows. */
class PointingAtPeopleIT extends WholeServer {
  private static final String RPPS = "https://rpps.esante.gouv.fr";
  private static final String FINESS = "https://finess.esante.gouv.fr";
  private static final String TEST_INS = "urn:oid:1.2.250.1.213.1.4.10";

  @Test
  void a_search_by_rpps_that_finds_nobody_makes_a_minimal_practitioner() {
    String rpps = newNumber(11);
    Task task = stored(taskOwnedBy(bySearch("Practitioner", RPPS, rpps).setDisplay("Dr Neuf")));
    assertThat(task.getOwner().getIdentifier().getValue()).isEqualTo(rpps);
    Practitioner made =
        FhirCall.to(fhir() + "/" + task.getOwner().getReference()).get().as(Practitioner.class);
    assertThat(made.getIdentifierFirstRep().getSystem()).isEqualTo(RPPS);
    assertThat(made.getNameFirstRep().getText()).isEqualTo("Dr Neuf");
  }

  @Test
  void a_bare_finess_makes_a_minimal_organization() {
    String finess = newNumber(9);
    Reference owner = new Reference().setDisplay("Clinique Neuve");
    owner.getIdentifier().setSystem(FINESS).setValue(finess);
    Task task = stored(taskOwnedBy(owner));
    Organization made =
        FhirCall.to(fhir() + "/" + task.getOwner().getReference()).get().as(Organization.class);
    assertThat(made.getName()).isEqualTo("Clinique Neuve");
  }

  @Test
  void a_number_with_its_prefix_leads_to_the_same_practitioner() {
    String rpps = newNumber(11);
    Task plain = stored(taskOwnedBy(bySearch("Practitioner", RPPS, rpps)));
    Task prefixed =
        stored(taskOwnedBy(bySearch("Practitioner", "urn:oid:1.2.250.1.71.4.2.1", "8" + rpps)));
    assertThat(prefixed.getOwner().getReference()).isEqualTo(plain.getOwner().getReference());
  }

  @Test
  void an_existing_practitioner_is_found() {
    String rpps = newNumber(11);
    Practitioner known = new Practitioner();
    known.addIdentifier().setSystem(RPPS).setValue(rpps);
    IdType id = (IdType) client().create().resource(known).execute().getId();
    Task task = stored(taskOwnedBy(bySearch("Practitioner", RPPS, rpps)));
    assertThat(task.getOwner().getReferenceElement().getIdPart()).isEqualTo(id.getIdPart());
  }

  @Test
  void many_writes_at_once_make_one() {
    String rpps = newNumber(11);
    List<String> owners =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(number -> stored(taskOwnedBy(bySearch("Practitioner", RPPS, rpps))))
            .map(task -> task.getOwner().getReference())
            .toList();
    assertThat(owners).hasSize(8).containsOnly(owners.get(0));
    assertThat(bearers("Practitioner", RPPS, rpps)).isEqualTo(1);
  }

  @Test
  void a_number_borne_within_the_same_transaction_leads_there() {
    String rpps = newNumber(11);
    Practitioner within = new Practitioner();
    within.addIdentifier().setSystem(RPPS).setValue(rpps);
    Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    Stream.of(taskOwnedBy(bySearch("Practitioner", RPPS, rpps)), within)
        .forEach(
            resource ->
                bundle
                    .addEntry()
                    .setResource(resource)
                    .getRequest()
                    .setMethod(Bundle.HTTPVerb.POST)
                    .setUrl(resource.fhirType()));
    client().transaction().withBundle(bundle).execute();
    assertThat(bearers("Practitioner", RPPS, rpps)).isEqualTo(1);
  }

  @Test
  void a_transaction_may_hold_what_has_no_identifier() {
    Task task = stored(taskOwnedBy(new Reference()));
    Provenance origin = new Provenance();
    origin.addTarget(new Reference("Task/" + task.getIdPart()));
    origin.addAgent().setWho(bySearch("Practitioner", RPPS, newNumber(11)));
    Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    bundle
        .addEntry()
        .setResource(origin)
        .getRequest()
        .setMethod(Bundle.HTTPVerb.POST)
        .setUrl("Provenance");
    Bundle answer = client().transaction().withBundle(bundle).execute();
    assertThat(answer.getEntryFirstRep().getResponse().getStatus()).startsWith("201");
  }

  @Test
  void a_patient_is_never_created_by_pointing() {
    String ins = newNumber(15);
    Task task = taskOwnedBy(null);
    task.setFor(bySearch("Patient", TEST_INS, ins));
    FhirCall.Answer answer = post(task);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("Task.for").doesNotContain(ins);
    assertThat(bearers("Patient", TEST_INS, ins)).isZero();
  }

  @Test
  void a_bare_number_that_nobody_has_stays_a_logical_reference() {
    String ins = newNumber(15);
    Task task = taskOwnedBy(null);
    task.getFor().getIdentifier().setSystem(TEST_INS).setValue(ins);
    Task stored = stored(task);
    assertThat(stored.getFor().hasReference()).isFalse();
    assertThat(stored.getFor().getIdentifier().getValue()).isEqualTo(ins);
  }

  private Task stored(Task task) {
    FhirCall.Answer answer = post(task);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.as(Task.class);
  }

  private FhirCall.Answer post(Task task) {
    String json =
        ca.uhn.fhir.context.FhirContext.forR4Cached().newJsonParser().encodeResourceToString(task);
    return FhirCall.to(fhir() + "/Task").send("POST", json);
  }

  private int bearers(String type, String system, String value) {
    String search = fhir() + "/" + type + "?_summary=count&identifier=" + system + "%7C" + value;
    return FhirCall.to(search).get().as(Bundle.class).getTotal();
  }

  private static Task taskOwnedBy(Reference owner) {
    Task task = new Task();
    task.setStatus(Task.TaskStatus.REQUESTED).setIntent(Task.TaskIntent.ORDER);
    return task.setOwner(owner);
  }

  private static Reference bySearch(String type, String system, String value) {
    return new Reference(type + "?identifier=" + system + "|" + value);
  }

  private static String newNumber(int digits) {
    return ThreadLocalRandom.current()
        .ints(digits, 1, 10)
        .mapToObj(Integer::toString)
        .reduce("", String::concat);
  }
}
