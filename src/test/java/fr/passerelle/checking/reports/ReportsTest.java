package fr.passerelle.checking.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Silenced;
import fr.passerelle.checking.Totals;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.Finding.Severity;
import fr.passerelle.profiles.ProfileCoverage;
import fr.passerelle.profiles.ProfileCoverage.Gap;
import fr.passerelle.profiles.ProfileCoverage.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One run in every form: a resource with a fault and one that was silenced, and a valid one. */
class ReportsTest {
  private static final Finding FAULT =
      new Finding(
          Severity.ERROR, "Task.status", 3, 14, "rule-a", "The value 'a\u0007<b>' is wrong");
  private static final Finding ADVICE =
      new Finding(Severity.WARNING, "Task", 0, 0, "rule-b", "Not checked");
  private static final Checked BROKEN =
      new Checked(
          "à faire/one task.json",
          1,
          "Task",
          "1",
          List.of(FAULT, ADVICE),
          List.of(new Silenced(ADVICE, "known")));
  private static final Checked SECOND =
      new Checked("tasks.ndjson", 2, "Task", "", List.of(), List.of());
  private static final Totals TOTALS = Totals.NONE.file().plus(BROKEN).file().plus(SECOND);

  @Test
  void text_tells_what_was_found_and_the_sums() throws IOException {
    assertThat(report(ReportFormat.TEXT, Locale.FRENCH))
        .contains("à faire/one task.json : Task/1, invalide")
        .contains("3:14  erreur  Task.status  [rule-a]", "raison : known")
        .contains("Fichiers : 2. Ressources : 2, valides : 1, invalides : 1. Erreurs : 1")
        .doesNotContain("tasks.ndjson");
  }

  @Test
  void json_has_all_of_it() throws IOException {
    JsonNode report = new ObjectMapper().readTree(report(ReportFormat.JSON, Locale.ENGLISH));
    assertThat(report.at("/resources/0/findings/0/column").asInt()).isEqualTo(14);
    assertThat(report.at("/resources/0/silenced/0/reason").asText()).isEqualTo("known");
    assertThat(report.at("/totals/invalid").asInt()).isEqualTo(1);
  }

  @Test
  void sarif_is_that_of_version_2_1_0() throws IOException {
    JsonNode sarif = new ObjectMapper().readTree(report(ReportFormat.SARIF, Locale.ENGLISH));
    assertThat(sarif.path("version").asText()).isEqualTo("2.1.0");
    JsonNode result = sarif.at("/runs/0/results/0");
    assertThat(result.path("ruleId").asText()).isEqualTo("rule-a");
    assertThat(result.path("level").asText()).isEqualTo("error");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("%C3%A0%20faire/one%20task.json");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(3);
    assertThat(sarif.at("/runs/0/results/2/suppressions/0/justification").asText())
        .isEqualTo("known");
    assertThat(sarif.at("/runs/0/tool/driver/rules")).hasSize(2);
  }

  @Test
  void junit_has_a_suite_for_each_file_and_a_failure_for_each_invalid_resource() throws Exception {
    byte[] xml = report(ReportFormat.JUNIT, Locale.ENGLISH).getBytes(StandardCharsets.UTF_8);
    Document junit =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
    assertThat(junit.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
    Element suite = (Element) junit.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("tests")).isEqualTo("1");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    Element failure = (Element) junit.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("type")).isEqualTo("rule-a");
    assertThat(failure.getTextContent()).contains("3:14 error Task.status", "'a\uFFFD<b>'");
    Element second = (Element) junit.getElementsByTagName("testcase").item(1);
    assertThat(second.getAttribute("name")).isEqualTo("Task (line 2)");
  }

  @Test
  void the_page_needs_nothing_beside_it_and_runs_nothing_it_shows() throws IOException {
    assertThat(report(ReportFormat.HTML, Locale.FRENCH))
        .contains("lang=\"fr\"", "Rapport de validation", "one task.json", "&lt;b&gt;")
        .contains("passé sous silence", "raison : known")
        .doesNotContain("<script", "http://", "https://", "src=", " th:");
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void a_run_that_found_nothing_is_a_whole_report(ReportFormat format) throws IOException {
    StringWriter out = new StringWriter();
    format.to(out, Locale.ENGLISH).end(Totals.NONE);
    assertThat(out.toString()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void what_was_never_exercised_is_in_every_report_that_has_a_place_for_it(ReportFormat format)
      throws IOException {
    StringWriter out = new StringWriter();
    Report report = format.to(out, Locale.ENGLISH);
    Gap slice = new Gap(Kind.SLICE, "Task.identifier:INS", "");
    Gap rule = new Gap(Kind.RULE, "Task.owner", "own-1");
    report.coverage(
        List.of(new ProfileCoverage("https://guide.example/p", 7, List.of(slice, rule))));
    report.end(Totals.NONE);
    if (format.hasCoverage()) {
      assertThat(out.toString())
          .contains("https://guide.example/p", "Task.identifier:INS", "own-1", "5");
    } else {
      assertThat(out.toString()).doesNotContain("own-1");
    }
  }

  private static String report(ReportFormat format, Locale language) throws IOException {
    StringWriter out = new StringWriter();
    Report report = format.to(out, language);
    report.add(BROKEN);
    report.add(SECOND);
    report.end(TOTALS);
    return out.toString();
  }
}
