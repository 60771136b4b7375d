package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Partner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.junit.jupiter.api.Test;

/** HPRIM Médecin has no word for a correction: a later file of the same report is one. */
class ReportSuccessionTest {
  private static final String GLUCOSE = "RES|GLYCEMIE|GLY|N|0.98|g/l|0.74|1.06|N|F";
  private static final String SODIUM = "RES|SODIUM|NA|N|140|mmol/l|136|145|N|F";

  private final TestRoad road = new TestRoad();
  private final Partner laboratory = road.partners.put(Partners.plain("labo"));

  @Test
  void a_partial_report_becomes_final() {
    send(GLUCOSE.replace("|F", "|P"), SODIUM);
    assertThat(report().getStatus()).isEqualTo(DiagnosticReportStatus.PARTIAL);
    assertThat(fate(send(GLUCOSE, SODIUM))).isEqualTo(Fate.INTEGRATED);
    assertThat(report().getStatus()).isEqualTo(DiagnosticReportStatus.FINAL);
    assertThat(value("GLY").getStatus()).isEqualTo(ObservationStatus.FINAL);
    assertThat(report().getMeta().getVersionId()).isEqualTo("2");
  }

  @Test
  void a_final_value_that_is_another_now_is_corrected_and_so_is_its_report() {
    send(GLUCOSE, SODIUM);
    send(GLUCOSE.replace("0.98", "0.89"), SODIUM);
    assertThat(report().getStatus()).isEqualTo(DiagnosticReportStatus.CORRECTED);
    assertThat(value("GLY").getStatus()).isEqualTo(ObservationStatus.CORRECTED);
    assertThat(value("GLY").getValueQuantity().getValue()).hasToString("0.89");
    assertThat(value("NA").getStatus()).isEqualTo(ObservationStatus.FINAL);
    assertThat(value("NA").getMeta().getVersionId()).isEqualTo("1");
  }

  @Test
  void a_value_that_vanished_is_marked_and_told_and_not_deleted() {
    send(GLUCOSE, SODIUM);
    Receipt second = send(GLUCOSE);
    assertThat(keys(second)).contains("values-withdrawn");
    assertThat(text(second)).contains("marquées comme retirées : 1").doesNotContain("MSH");
    assertThat(value("NA").getStatus()).isEqualTo(ObservationStatus.ENTEREDINERROR);
    assertThat(value("NA").getNoteFirstRep().getText()).startsWith("Valeur absente");
    assertThat(value("NA").getValueQuantity().getValue()).hasToString("140");
    assertThat(report().getResult()).hasSize(1);
    assertThat(report().getStatus()).isEqualTo(DiagnosticReportStatus.CORRECTED);
    assertThat(value("GLY").getStatus()).isEqualTo(ObservationStatus.FINAL);
  }

  @Test
  void a_value_that_comes_back_is_corrected_and_without_its_mark() {
    send(GLUCOSE, SODIUM);
    send(GLUCOSE);
    send(GLUCOSE, SODIUM, "TEX|Second envoi");
    assertThat(value("NA").getStatus()).isEqualTo(ObservationStatus.CORRECTED);
    assertThat(value("NA").hasNote()).isFalse();
  }

  @Test
  void a_report_that_only_says_more_is_amended() {
    send(GLUCOSE);
    send(GLUCOSE, SODIUM);
    assertThat(report().getStatus()).isEqualTo(DiagnosticReportStatus.AMENDED);
    assertThat(value("GLY").getMeta().getVersionId()).isEqualTo("1");
    assertThat(value("NA").getStatus()).isEqualTo(ObservationStatus.FINAL);
  }

  @Test
  void the_same_again_in_other_line_ends_changes_nothing_that_was_corrected() {
    send(GLUCOSE);
    send(GLUCOSE.replace("0.98", "0.89"));
    Receipt again = receive(file(GLUCOSE.replace("0.98", "0.89")).replace("\n", "\r\n"));
    assertThat(fate(again)).isEqualTo(Fate.INTEGRATED);
    assertThat(report().getStatus()).isEqualTo(DiagnosticReportStatus.CORRECTED);
    assertThat(report().getMeta().getVersionId()).isEqualTo("2");
    assertThat(value("GLY").getMeta().getVersionId()).isEqualTo("2");
  }

  @Test
  void a_file_that_was_cut_withdraws_nothing_of_what_it_does_not_reach() {
    send(GLUCOSE, SODIUM);
    receive(file(GLUCOSE).replaceFirst("(?s)\\*{4}FIN\\*{4}.*", ""));
    assertThat(value("NA").getStatus()).isEqualTo(ObservationStatus.FINAL);
  }

  @Test
  void a_letter_without_a_block_of_results_withdraws_none() {
    send(GLUCOSE, SODIUM);
    receive(
        file(GLUCOSE).replaceFirst("(?s)\\*{4}LAB.*FIN\\*{4}\n", "Cher confrère,\n****FIN****\n"));
    assertThat(value("NA").getStatus()).isEqualTo(ObservationStatus.FINAL);
  }

  @Test
  void another_request_of_the_same_person_and_day_is_another_report() {
    send(GLUCOSE, SODIUM);
    receive(file(GLUCOSE).replace("D240117", "D240118"));
    assertThat(road.store.all(DiagnosticReport.class)).hasSize(2);
    assertThat(value("NA").getStatus()).isEqualTo(ObservationStatus.FINAL);
  }

  @Test
  void a_correction_withdrawn_leaves_the_first_report_as_it_was() {
    send(GLUCOSE, SODIUM);
    UUID correction = send(GLUCOSE.replace("0.98", "0.89")).records().get(0).journalId();
    assertThat(road.filed.withdraw(correction, "x")).isInstanceOf(Decided.Done.class);
    assertThat(report().getStatus()).isEqualTo(DiagnosticReportStatus.FINAL);
    assertThat(value("GLY").getValueQuantity().getValue()).hasToString("0.98");
    assertThat(value("GLY").getStatus()).isEqualTo(ObservationStatus.FINAL);
    assertThat(value("NA").getStatus()).isEqualTo(ObservationStatus.FINAL);
  }

  private Receipt send(String... results) {
    return receive(file(results));
  }

  private Receipt receive(String file) {
    return road.intake.receive(laboratory, "hprim-medecin", file.getBytes(StandardCharsets.UTF_8));
  }

  private static String file(String... results) {
    return """
        PAT00417
        ESSAI-DUPONT
        Zoé



        14/02/1957

        D240117
        17/03/2026
        LAB64     LABORATOIRE DE LA SOURCE

        ****LAB****
        """
        + String.join("\n", results)
        + "\n****FIN****\n****FINFICHIER****\n";
  }

  private DiagnosticReport report() {
    return road.store.all(DiagnosticReport.class).get(0);
  }

  private Observation value(String code) {
    return road.store.all(Observation.class).stream()
        .filter(one -> one.getCode().getCodingFirstRep().getCode().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Fate fate(Receipt receipt) {
    return receipt.records().get(0).outcome().fate();
  }

  private static List<String> keys(Receipt receipt) {
    return receipt.records().get(0).outcome().remarks().stream()
        .map(remark -> remark.sentence().key())
        .toList();
  }

  private static String text(Receipt receipt) {
    return new String(receipt.answer().bytes(), StandardCharsets.UTF_8);
  }
}
