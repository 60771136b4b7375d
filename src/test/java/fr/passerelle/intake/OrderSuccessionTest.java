package fr.passerelle.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.OurProfiles;
import fr.passerelle.profiles.Profiles;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** Orders on the road: many messages about one, in whatever order they come. */
class OrderSuccessionTest {
  private static final Partner PRACTICE = Partners.plain("prescripteur");
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final String NEW = order("01", "NW", "NFS^Numération^L");
  private static final String CHANGED = order("02", "XO", "CRP^Protéine C réactive^L");
  private static final String CANCELLED =
      message("03", "ORC|CA|D1^CAB" + "|".repeat(14) + "X^Erreur^L");
  private static final String HELD = message("04", "ORC|HD|D1^CAB", "NTE|1||Attendre");
  private static final String RELEASED = message("05", "ORC|RL|D1^CAB");

  private final TestRoad road = new TestRoad();

  @Test
  void every_order_of_new_changed_and_cancelled_gives_the_same_resources() {
    assertThat(stories(List.of(NEW, CHANGED, CANCELLED))).hasSize(1);
    assertThat(stories(List.of(NEW, CANCELLED))).hasSize(1);
    assertThat(stories(List.of(NEW, CHANGED, order("03", "CA", "Z^Autre^L")))).hasSize(1);
  }

  @Test
  void every_order_of_five_words_about_one_order_gives_the_same_resources() {
    assertThat(stories(List.of(NEW, CHANGED, HELD, RELEASED, CANCELLED))).hasSize(1);
  }

  @Test
  void a_cancellation_before_its_order_cancels_it_and_says_nothing_of_what_it_was() {
    receive(CANCELLED);
    assertThat(task().getStatus()).isEqualTo(TaskStatus.CANCELLED);
    assertThat(order().hasCode()).isFalse();
    receive(NEW);
    assertThat(task().getStatus()).isEqualTo(TaskStatus.CANCELLED);
    assertThat(task().getStatusReason().getText()).isEqualTo("Erreur");
    assertThat(order().getStatus().toCode()).isEqualTo("revoked");
    assertThat(order().getCode().getText()).isEqualTo("Numération");
  }

  @Test
  void a_cancellation_keeps_what_the_order_was() {
    receive(NEW);
    receive(CANCELLED);
    assertThat(order().getCode().getText()).isEqualTo("Numération");
    assertThat(order().getStatus().toCode()).isEqualTo("revoked");
  }

  @Test
  void the_same_order_again_changes_nothing() {
    receive(NEW);
    String before = Story.of(road.store);
    receive(order("06", "NW", "NFS^Numération^L"));
    assertThat(Story.of(road.store)).isEqualTo(before);
    assertThat(road.store.all(Task.class))
        .singleElement()
        .satisfies(task -> assertThat(task.getMeta().getVersionId()).isEqualTo("1"));
  }

  @Test
  void what_the_owner_accepted_stays_when_the_order_is_sent_again_or_changed() {
    receive(NEW);
    decide(TaskStatus.ACCEPTED);
    receive(CHANGED);
    assertThat(task().getStatus()).isEqualTo(TaskStatus.ACCEPTED);
    assertThat(task().getOwner().getReference()).isEqualTo("Organization/labo");
    assertThat(task().getDescription()).isEqualTo("Protéine C réactive");
  }

  @Test
  void an_accepted_order_can_be_cancelled_and_a_finished_one_is_done() {
    receive(NEW);
    decide(TaskStatus.ACCEPTED);
    receive(CANCELLED);
    assertThat(task().getStatus()).isEqualTo(TaskStatus.CANCELLED);
    assertThat(task().getOwner().getReference()).isEqualTo("Organization/labo");
    decide(TaskStatus.COMPLETED);
    receive(message("07", "ORC|CA|D1^CAB"));
    assertThat(task().getStatus()).isEqualTo(TaskStatus.COMPLETED);
    assertThat(order().getStatus().toCode()).isEqualTo("revoked");
  }

  @Test
  void every_order_of_an_order_its_change_and_its_answer_gives_the_same_resources() {
    String accepted =
        message("08", "ORC|OK|D1^CAB", "OBR|1|D1^CAB||NFS", "NTE|1||Reçu")
            .replace("ORM^O01^ORM_O01", "ORU^R01^ORU_R01");
    assertThat(stories(List.of(NEW, CHANGED, accepted))).hasSize(1);
    receive(accepted);
    receive(NEW);
    assertThat(task().getStatus()).isEqualTo(TaskStatus.ACCEPTED);
    assertThat(task().getNoteFirstRep().getText()).isEqualTo("Reçu");
    assertThat(task().getOwner().getDisplay()).isEqualTo("CAB");
    assertThat(order().getCode().getText()).isEqualTo("Numération");
  }

  @Test
  void nobody_holds_what_nobody_has_taken() {
    receive(NEW);
    receive(HELD);
    assertThat(order().getStatus().toCode()).isEqualTo("on-hold");
    assertThat(task().getStatus()).isEqualTo(TaskStatus.REQUESTED);
  }

  @Test
  void orders_of_one_message_are_told_of_apart() {
    receive(message("01", "ORC|NW|D1^CAB", "OBR|1|||NFS", "ORC|NW|D2^CAB", "OBR|2|||CRP"));
    receive(message("02", "ORC|CA|D2^CAB"));
    assertThat(road.store.all(Task.class))
        .extracting(task -> task.getStatus().toCode())
        .containsExactlyInAnyOrder("requested", "cancelled");
  }

  @Test
  void a_question_about_an_order_changes_nothing_of_it() {
    String asked = message("09", "ORC|SS|D1^CAB");
    assertThat(stories(List.of(NEW, CANCELLED, asked))).hasSize(1);
    receive(asked);
    receive(CANCELLED);
    receive(message("10", "ORC|SS|D1^CAB"));
    assertThat(task().getStatus()).isEqualTo(TaskStatus.CANCELLED);
  }

  @Test
  void the_task_of_a_referral_holds_the_profile_it_claims() {
    String referral =
        NEW.replaceAll("ORM\\^O01\\^ORM_O01", "REF^I12^REF_I12")
            + "\rRF1|P|R|MED||O|AD7^CAB\rPRD|RP|NORD^Paule|||||10002422979^RPPS";
    receive(referral);
    holds("psl-task-adressage");
    receive(
        message("11", "RF1|||||O|AD7^CAB").replaceAll("ORM\\^O01\\^ORM_O01", "REF^I14^REF_I12"));
    assertThat(task().getStatus()).isEqualTo(TaskStatus.CANCELLED);
    assertThat(task().getRequester().getDisplay()).isEqualTo("Paule NORD");
    holds("psl-task-adressage");
  }

  @Test
  void what_belongs_to_an_order_comes_with_the_word_that_describes_it() {
    receive(CANCELLED);
    receive(NEW);
    Observation size = road.store.all(Observation.class).get(0);
    assertThat(order().getSupportingInfo())
        .extracting(Reference::getReference)
        .containsExactly(size.getIdElement().toUnqualifiedVersionless().getValue());
  }

  @Test
  void the_task_holds_the_profile_it_claims() {
    for (String word : List.of(NEW, CANCELLED)) {
      receive(word);
      holds("psl-task");
    }
  }

  private void holds(String profile) {
    Profiles profiles = OurProfiles.PROFILES;
    String text =
        FHIR.newJsonParser()
            .encodeResourceToString(task())
            .replace("https://partner.example/S", profiles.catalog().canonicalBase() + "/S")
            .replace("https://partner.example/C", profiles.catalog().canonicalBase() + "/C");
    assertThat(text).contains("/StructureDefinition/" + profile + '"');
    Task told = FHIR.newJsonParser().parseResource(Task.class, text);
    assertThat(profiles.validator().validate(told).findings()).noneMatch(Finding::isFault);
  }

  private void decide(TaskStatus status) {
    Task task = task();
    task.setStatus(status).setOwner(new Reference("Organization/labo"));
    road.store.save(task);
  }

  private static Set<String> stories(List<String> messages) {
    return Orders.all(messages.stream().map(message -> message.getBytes(UTF_8)).toList())
        .stories(PRACTICE);
  }

  private Task task() {
    return road.store.all(Task.class).get(0).copy();
  }

  private ServiceRequest order() {
    return road.store.all(ServiceRequest.class).get(0);
  }

  private void receive(String message) {
    Receipt receipt = road.intake.receive(PRACTICE, "hl7v2", message.getBytes(UTF_8));
    assertThat(receipt.records().get(0).outcome().fate()).isIn(Fate.INTEGRATED, Fate.SUPERSEDED);
  }

  private static String order(String minute, String control, String what) {
    return message(
        minute,
        "ORC|" + control + "|D1^CAB|||||||20260501100000|||7^OUEST^Jean",
        "OBR|1|D1^CAB||" + what,
        "OBX|1|NM|8302-2^Taille^LN||170|cm|||||O");
  }

  private static String message(String minute, String... segments) {
    return "MSH|^~\\&|DPI|CAB|C|D|202605011030"
        + minute
        + "||ORM^O01^ORM_O01|"
        + minute
        + String.join("", segments).hashCode()
        + "|P|2.5|||||FRA|UNICODE UTF-8\r"
        + "PID|1||7^^^CAB^PI||DUPUIS^ANNE^^^^^L||19790328|F\r"
        + String.join("\r", segments);
  }
}
