package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.OurProfiles;
import fr.passerelle.profiles.Profiles;
import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.ResultTask;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that ask somebody to look at them, as the contract wants it. */
class ResultTasksTest {
  private final TestRoad road = new TestRoad();
  private int sent;

  @ParameterizedTest
  @CsvSource({
    "'all, 332', N, 1",
    "'all, 332', '', 1",
    "'flagged, 332', H, 1",
    "'flagged, 332', N, 0",
    "'flagged, 332', '', 0",
    "'critical, 332', H, 0",
    "'critical, 332', HH, 1"
  })
  void contract_and_flag_of_the_sender_decide(String contract, String flag, int tasks) {
    receive(contract, flag, "F");
    assertThat(road.store.all(Task.class)).hasSize(tasks);
  }

  @Test
  void no_value_is_interpreted_and_without_a_contract_nobody_is_asked() {
    receive("critical, 332", "", "F");
    receive("", "HH", "F");
    assertThat(road.store.all(Task.class)).isEmpty();
  }

  @Test
  void the_task_names_report_person_and_role() {
    receive("all, 332", "H", "F");
    Task task = road.store.all(Task.class).get(0);
    DiagnosticReport report = road.store.all(DiagnosticReport.class).get(0);
    assertThat(task.getFocus().getReference())
        .isEqualTo(report.getIdElement().toUnqualifiedVersionless().getValue());
    assertThat(task.getFor().getReference()).isEqualTo(report.getSubject().getReference());
    assertThat(task.getPerformerTypeFirstRep().getCodingFirstRep().getCode()).isEqualTo("332");
    assertThat(task.getStatus()).isEqualTo(TaskStatus.REQUESTED);
    assertThat(task.hasOwner()).isFalse();
  }

  @Test
  void the_task_holds_the_profile_it_claims() {
    receive("all, 332", "H", "F");
    Profiles profiles = OurProfiles.PROFILES;
    String text =
        FhirContext.forR4Cached()
            .newJsonParser()
            .encodeResourceToString(road.store.all(Task.class).get(0))
            .replace("https://partner.example/S", profiles.catalog().canonicalBase() + "/S")
            .replace("https://partner.example/C", profiles.catalog().canonicalBase() + "/C");
    assertThat(profiles.validator().validate(text, List.of()).findings())
        .noneMatch(Finding::isFault);
  }

  @Test
  void a_task_that_is_there_is_the_teams() {
    receive("all, 332", "H", "F");
    Task taken = road.store.all(Task.class).get(0).setStatus(TaskStatus.INPROGRESS);
    road.store.save(taken);
    receive("all, 332", "HH", "C");
    assertThat(road.store.all(Task.class))
        .singleElement()
        .satisfies(task -> assertThat(task.getStatus()).isEqualTo(TaskStatus.INPROGRESS));
  }

  @Test
  void a_correction_asks_anew_once_the_first_task_is_done() {
    receive("all, 332", "H", "F");
    road.store.save(road.store.all(Task.class).get(0).setStatus(TaskStatus.COMPLETED));
    receive("all, 332", "H", "F");
    assertThat(road.store.all(Task.class)).hasSize(1);
    receive("all, 332", "H", "C");
    assertThat(road.store.all(Task.class)).hasSize(2);
  }

  @Test
  void a_report_withdrawn_asks_nobody() {
    receive("all, 332", "H", "D");
    assertThat(road.store.all(Task.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "332", "sometimes, 332", "all, AMED", "all; 332"})
  void a_term_that_is_not_of_its_form_is_told(String text) {
    assertThatThrownBy(() -> ResultTask.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private void receive(String contract, String flag, String status) {
    sent++;
    Partner partner =
        Partners.plain("labo-taches")
            .withResultTask(Optional.of(contract).filter(c -> !c.isEmpty()).map(ResultTask::parse));
    String message =
        "MSH|^~\\&|SIL|LAB|C|D|2026040118000"
            + sent
            + "||ORU^R01^ORU_R01|"
            + sent
            + "|P|2.5|||||FRA|UNICODE UTF-8\r"
            + "PID|1||7^^^LAB^PI||DUPUIS^ANNE^^^^^L||19790328|F\r"
            + "OBR|1||L9^LAB|NFS^Numération^L|||20260401|||||||||||||||2026040117000"
            + sent
            + "|||"
            + status
            + "\rOBX|1|NM|K^Potassium^L||9.9|mmol/L||"
            + flag
            + "|||"
            + status;
    road.intake.receive(partner, "hl7v2", message.getBytes(StandardCharsets.UTF_8));
  }
}
