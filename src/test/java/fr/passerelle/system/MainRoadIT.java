package fr.passerelle.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.junit.jupiter.api.Test;

class MainRoadIT extends WholeServer {

  @Test
  void an_admission_over_mllp_is_a_person_and_a_visit_over_rest() throws IOException {
    try (MllpClient sender = mllp()) {
      String answer = sender.send(People.admitted("ADM-1", "A-100", "LEGUÉNO", "V-100"));
      assertThat(answer).contains("MSA|AA|ADM-1");
    }
    Bundle found = search("Encounter?patient.identifier=A-100&_include=Encounter:patient");
    assertThat(resources(found, Encounter.class)).hasSize(1);
    Patient patient = resources(found, Patient.class).get(0);
    assertThat(patient.getNameFirstRep().getFamily()).isEqualTo("LEGUÉNO");
    assertThat(patient.getNameFirstRep().getGivenAsSingleString()).isEqualTo("Élodie");
    Bundle provenance =
        search("Provenance?patient=" + patient.getIdElement().toUnqualifiedVersionless());
    assertThat(resources(provenance, Provenance.class)).hasSize(1);
  }

  @Test
  void the_same_message_again_writes_nothing_and_gets_the_first_answer() throws IOException {
    String message = People.announced("DUP-1", "D-100", "ABGRALL");
    try (MllpClient sender = mllp()) {
      String first = sender.send(message);
      assertThat(sender.send(message)).isEqualTo(first);
    }
    Bundle found = search("Patient?identifier=D-100");
    assertThat(resources(found, Patient.class)).hasSize(1);
    assertThat(resources(found, Patient.class).get(0).getMeta().getVersionId()).isEqualTo("1");
  }

  @Test
  void a_report_dropped_in_the_inbox_is_readable_with_its_value_and_its_text_whole()
      throws IOException {
    drop("rapport-essai.hpr", hprim("H-100", "R-2026-100"));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> Files.exists(inbox().resolve("done").resolve("rapport-essai.hpr")));
    Bundle found =
        search("DiagnosticReport?patient.identifier=H-100&_include=DiagnosticReport:result");
    DiagnosticReport report = resources(found, DiagnosticReport.class).get(0);
    String text = new String(report.getPresentedFormFirstRep().getData(), StandardCharsets.UTF_8);
    assertThat(text).contains("Hémoglobine glyquée").contains("Prélevé à jeun");
    Observation value = resources(found, Observation.class).get(0);
    assertThat(value.getValueQuantity().getValue()).isEqualByComparingTo("7.4");
    assertThat(answersIn("done")).anyMatch(name -> name.startsWith("rapport-essai.hpr"));
  }

  @Test
  void a_later_file_of_the_same_report_corrects_it_and_the_same_again_writes_nothing()
      throws IOException {
    String first = hprim("H-200", "R-2026-200");
    dropped("a-premier.hpr", first);
    dropped("b-corrige.hpr", first.replace("7.4", "7.2"));
    dropped("c-encore.hpr", first.replace("7.4", "7.2").replace("\r\n", "\n"));
    Bundle found =
        search("DiagnosticReport?patient.identifier=H-200&_include=DiagnosticReport:result");
    DiagnosticReport report = resources(found, DiagnosticReport.class).get(0);
    assertThat(report.getStatus()).isEqualTo(DiagnosticReport.DiagnosticReportStatus.CORRECTED);
    assertThat(report.getMeta().getVersionId()).isEqualTo("2");
    Observation value = resources(found, Observation.class).get(0);
    assertThat(value.getStatus()).isEqualTo(Observation.ObservationStatus.CORRECTED);
    assertThat(value.getValueQuantity().getValue()).isEqualByComparingTo("7.2");
    assertThat(value.getMeta().getVersionId()).isEqualTo("2");
  }

  private void dropped(String name, String content) throws IOException {
    drop(name, content);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> Files.exists(inbox().resolve("done").resolve(name)));
  }

  @Test
  void two_hundred_new_people_announced_twice_at_the_same_instant_are_two_hundred_patients()
      throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(2);
    CyclicBarrier together = new CyclicBarrier(2);
    List<Future<Integer>> accepted = new ArrayList<>();
    for (int connection = 0; connection < 2; connection++) {
      String name = "C" + connection;
      accepted.add(senders.submit(() -> announceAll(name, together)));
    }
    for (Future<Integer> count : accepted) {
      assertThat(count.get(5, TimeUnit.MINUTES)).isEqualTo(200);
    }
    senders.shutdown();
    Bundle found = search("Patient?family=SIMULTANE&_summary=count");
    assertThat(found.getTotal()).isEqualTo(200);
  }

  private Integer announceAll(String connection, CyclicBarrier together) throws Exception {
    int accepted = 0;
    try (MllpClient sender = mllp()) {
      for (int person = 0; person < 200; person++) {
        together.await(60, TimeUnit.SECONDS);
        String answer =
            sender.send(People.announced(connection + "-" + person, "S-" + person, "SIMULTANE"));
        accepted += answer.contains("MSA|AA|") ? 1 : 0;
      }
    }
    return accepted;
  }

  private void drop(String name, String content) throws IOException {
    Files.createDirectories(inbox());
    Files.write(inbox().resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
  }

  private List<String> answersIn(String folder) throws IOException {
    try (Stream<Path> files = Files.list(inbox().resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.contains(".answer."))
          .toList();
    }
  }

  private Bundle search(String query) {
    return client().search().byUrl(fhir() + "/" + query).returnBundle(Bundle.class).execute();
  }

  private static <T> List<T> resources(Bundle bundle, Class<T> type) {
    return bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static String hprim(String patientCode, String request) {
    return String.join(
        "\r\n",
        patientCode,
        "TRÉGUIER",
        "Maëlle",
        "3 allée des Tilleuls",
        "",
        "35000 RENNES",
        "04/05/1961",
        "261059912345642",
        request,
        "12/03/2026",
        "LABTEST   Laboratoire d'essai",
        "CABTEST   Cabinet d'essai",
        "Prélevé à jeun",
        "Hémoglobine glyquée   7.4 %",
        "****LAB****",
        "RES|Hémoglobine glyquée|HBA1C|N|7.4|%|4.0|6.0|H|F",
        "****FIN****",
        "****FINFICHIER****",
        "");
  }
}
