package fr.passerelle.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.checking.Checked;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.Finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** The reports that can be passed on, and those in the hands of their reader. */
class KeptReportsTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final Finding FAULT =
      new Finding(Severity.ERROR, "Patient.gender", 3, 7, "x", "La valeur ('Dupont') est vide");

  @TempDir Path folder;

  @Test
  void a_report_comes_back_without_names_and_values() throws IOException {
    KeptReports reports = reports(10, NOON);
    String id = reports.keep(List.of(List.of(checked("Dupont.json", FAULT)), List.of()));
    KeptReport report = reports.find(id).orElseThrow();
    assertThat(report.made()).isEqualTo(NOON);
    assertThat(report.toString()).doesNotContain("Dupont").contains("('…')", "Patient.gender");
    assertThat(report.totals().files()).isEqualTo(2);
    assertThat(report.totals().errors()).isEqualTo(1);
    assertThat(names()).allMatch(name -> name.matches("[0-9a-f]{32}\\.json\\.gz"));
  }

  @Test
  void the_oldest_go_when_there_are_too_many() throws IOException {
    String oldest = reports(2, NOON).keep(List.of());
    String older = reports(2, NOON.plusSeconds(60)).keep(List.of());
    KeptReports reports = reports(2, NOON.plusSeconds(120));
    String newest = reports.keep(List.of());
    assertThat(reports.find(oldest)).isEmpty();
    assertThat(reports.find(older)).isPresent();
    assertThat(reports.find(newest)).isPresent();
  }

  @Test
  void a_report_whose_time_is_over_is_not_shown_and_goes() throws IOException {
    String id = reports(10, NOON).keep(List.of());
    KeptReports later = reports(10, NOON.plus(Duration.ofDays(8)));
    assertThat(later.find(id)).isEmpty();
    later.keep(List.of());
    assertThat(names()).hasSize(1);
  }

  @Test
  void a_report_does_not_grow_beyond_a_thousand_findings() throws IOException {
    KeptReports reports = reports(10, NOON);
    Finding[] many = Collections.nCopies(3_000, FAULT).toArray(Finding[]::new);
    KeptReport report =
        reports.find(reports.keep(List.of(List.of(checked("a", many))))).orElseThrow();
    assertThat(report.isCut()).isTrue();
    assertThat(report.files().get(0).findings()).hasSize(1_000);
    assertThat(report.totals().errors()).isEqualTo(3_000);
  }

  @Test
  void a_name_that_leads_elsewhere_leads_nowhere() throws IOException {
    Files.writeString(folder.resolveSibling("secret.json.gz"), "secret");
    assertThat(reports(10, NOON).find("../secret")).isEmpty();
    assertThat(reports(10, NOON).find("")).isEmpty();
  }

  @Test
  void a_sealed_report_comes_back_whole_and_a_changed_one_not_at_all() {
    SealedReports seals = new SealedReports();
    List<List<Checked>> files = List.of(List.of(checked("été.json", FAULT)), List.of());
    String sealed = seals.seal(files);
    assertThat(seals.open(sealed)).contains(files);
    assertThat(new SealedReports().open(sealed)).isEmpty();
    String first = sealed.charAt(50) == 'A' ? "B" : "A";
    assertThat(seals.open(sealed.substring(0, 50) + first + sealed.substring(51))).isEmpty();
    assertThat(Stream.of("", ".", "é", sealed.substring(1)).map(seals::open))
        .allMatch(opened -> opened.isEmpty());
  }

  private KeptReports reports(int most, Instant now) {
    ValidationPageProperties limits =
        new ValidationPageProperties(
            1, DataSize.ofMegabytes(1), 1, Duration.ofSeconds(1), most, Duration.ofDays(7));
    return new KeptReports(
        folder, limits, "https://profils.example", Clock.fixed(now, ZoneOffset.UTC));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static Checked checked(String file, Finding... findings) {
    return new Checked(file, 1, "Patient", "dupont", List.of(findings), List.of());
  }
}
