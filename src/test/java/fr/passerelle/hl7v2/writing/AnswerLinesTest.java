package fr.passerelle.hl7v2.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.hl7v2.Hl7v2Translator;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.WrittenMessages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order comes, its task is decided over FHIR, and the answer goes back as a message. */
class AnswerLinesTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Partner SENDER = Partners.plain("prescripteur");
  private static final Hl7v2Translator TRANSLATOR =
      new Hl7v2Translator(Clock.fixed(NOW, ZoneOffset.UTC));
  private static final String ORDER =
      "MSH|^~\\&|DPI|CHU|C|D|20260501103000||ORM^O01^ORM_O01|1|P|2.5|||||FRA|UNICODE UTF-8\r"
          + "PID|1||7^^^CHU^PI||DUPUIS^ANNE^^^^^L||19790328|F\r"
          + "ORC|NW|D1^^1.2.250.1.999.4^ISO|||||||20260501103000|||10002422979^NORD^Paule^^^^^^"
          + "ASIP-SANTE-PS^D^^^RPPS\r"
          + "OBR|1|D1^^1.2.250.1.999.4^ISO||IRM^IRM cérébrale^L";

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED, 'ORC|OK|D1^^1.2.250.1.999.4^ISO', O",
    "REJECTED, 'ORC|OC|D1^^1.2.250.1.999.4^ISO', X",
    "FAILED, 'ORC|OC|D1^^1.2.250.1.999.4^ISO', X",
    "INPROGRESS, 'ORC|SC|D1^^1.2.250.1.999.4^ISO|||IP', I",
    "COMPLETED, 'ORC|SC|D1^^1.2.250.1.999.4^ISO|||CM', ''"
  })
  void the_status_of_the_task_is_the_control_of_the_order(
      TaskStatus status, String orc, String result) {
    String[] lines = answer(status).split("\r");
    assertThat(lines[0]).contains("|ORU^R01^ORU_R01|");
    assertThat(lines[2]).startsWith(orc);
    assertThat(lines[3]).startsWith("OBR|1|D1^^1.2.250.1.999.4^ISO||IRM^IRM cérébrale^L");
    assertThat(lines[3]).endsWith(result.isEmpty() ? "^RPPS" : "|" + result); // OBR-25
  }

  @Test
  void a_refusal_says_why_and_in_words() {
    Bundle said = order();
    Task task = task(said);
    task.setStatus(TaskStatus.REJECTED).getStatusReason().setText("Hors secteur");
    task.addNote().setText("Voir le CHU");
    String text = text(write(said));
    assertThat(text).contains("|^Hors secteur").contains("NTE|1||Voir le CHU\r");
    Task back = (Task) read(text).owned().get(1);
    assertThat(back.getNoteFirstRep().getText()).isEqualTo("Voir le CHU");
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED, accepted",
    "REJECTED, rejected",
    "INPROGRESS, in-progress",
    "COMPLETED, completed"
  })
  void the_answer_read_again_is_about_the_same_task(TaskStatus status, String back) {
    Translated read = read(answer(status));
    Task task = (Task) read.owned().get(1);
    assertThat(task.getId()).isEqualTo(task(order()).getId());
    assertThat(task.getStatus().toCode()).isEqualTo(back);
    assertThat(read.owned()).hasSize(2);
    assertThat(task.hasOwner()).isEqualTo(status != TaskStatus.REJECTED);
    assertThat(((ServiceRequest) read.owned().get(0)).getIdentifierFirstRep().getValue())
        .isEqualTo("D1");
  }

  @ParameterizedTest
  @CsvSource({"REQUESTED", "RECEIVED", "CANCELLED", "ONHOLD"})
  void what_nobody_answered_makes_no_message(TaskStatus status) {
    Bundle said = order();
    task(said).setStatus(status);
    WrittenMessages written = write(said);
    assertThat(written.messages())
        .extracting(WrittenMessages.WrittenMessage::event)
        .doesNotContain("ORU^R01");
    assertThat(written.remarks())
        .extracting(sentence -> sentence.key())
        .contains("writing.task-unanswered");
  }

  @Test
  void the_task_alone_knows_the_number_of_its_order() {
    Bundle said = order();
    Task task = task(said).setStatus(TaskStatus.ACCEPTED);
    said.getEntry().removeIf(entry -> entry.getResource() instanceof ServiceRequest);
    assertThat(text(write(said))).contains("\rORC|OK|D1^").contains("|^IRM cérébrale");
    task.setIdentifier(null);
    task.addIdentifier(new Identifier().setValue("X"));
    assertThat(write(said).remarks()).isNotEmpty();
  }

  @Test
  void who_takes_it_is_named() {
    Bundle said = order();
    task(said)
        .setStatus(TaskStatus.ACCEPTED)
        .setOwner(
            new Reference()
                .setDisplay("Jean OUEST")
                .setIdentifier(
                    new Identifier()
                        .setSystem("https://rpps.esante.gouv.fr")
                        .setValue("10101010106")));
    Task back = (Task) read(text(write(said))).owned().get(1);
    assertThat(back.getOwner().getIdentifier().getValue()).isEqualTo("10101010106"); // ORC-19
  }

  private static String answer(TaskStatus status) {
    Bundle said = order();
    task(said).setStatus(status);
    return text(write(said));
  }

  private static Bundle order() {
    return read(ORDER).toBundle();
  }

  private static Task task(Bundle said) {
    return new SaidResources(said).all(Task.class).get(0);
  }

  private static WrittenMessages write(Bundle said) {
    return new Hl7v2Writer().write(said, SENDER, NOW);
  }

  private static String text(WrittenMessages written) {
    return new String(written.messages().get(0).bytes(), StandardCharsets.UTF_8);
  }

  private static Translated read(String message) {
    return (Translated)
        TRANSLATOR.translate(InboundMessage.of(SENDER, message.getBytes(StandardCharsets.UTF_8)));
  }
}
