package fr.passerelle.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.profiles.Examples.Example;
import fr.passerelle.profiles.Finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A resource that claims an older version of our profiles is held to that version, for a year. */
class OlderVersionTest {
  @TempDir static Path profilesDir;
  private static Profiles withinTheYear;
  private static String ours;

  @BeforeAll
  static void dropTheOlderVersion() throws IOException {
    Path drop = Files.createDirectories(profilesDir.resolve("packages"));
    OlderVersion.writeTo(drop.resolve("ours-0.0.9.tgz"));
    withinTheYear = on(OlderVersion.replaced().plusYears(1));
    ours = withinTheYear.catalog().canonicalBase() + "/StructureDefinition/";
    assertThat(withinTheYear.packages().problems()).isEmpty();
  }

  @Test
  void it_is_held_to_the_rules_of_then() throws IOException {
    String refused = example("refusee-sans-motif");

    assertThat(faults(refused)).extracting(Finding::rule).containsExactly("psl-tache-motif");
    assertThat(faults(claiming(OlderVersion.currentVersion(), refused)))
        .extracting(Finding::rule)
        .containsExactly("psl-tache-motif");
    assertThat(faults(claiming(OlderVersion.VERSION, refused))).isEmpty();
  }

  @Test
  void it_is_held_to_the_codes_of_then() throws IOException {
    String other = example("sexe-hors-liste");

    assertThat(faults(other)).hasSize(1);
    assertThat(faults(claiming(OlderVersion.VERSION, other))).isEmpty();
  }

  @Test
  void what_is_valid_today_was_valid_then() throws IOException {
    Map<String, List<Finding>> faults = new LinkedHashMap<>();
    for (Example example : Examples.valid()) {
      faults.put(example.name(), faults(claiming(OlderVersion.VERSION, example.text())));
    }
    assertThat(faults).allSatisfy((name, found) -> assertThat(found).as(name).isEmpty());
  }

  @Test
  void within_the_year_it_is_told_until_when() throws IOException {
    Finding told =
        version(withinTheYear, claiming(OlderVersion.VERSION, example("sexe-hors-liste")));

    assertThat(told.severity()).isEqualTo(Severity.INFORMATION);
    assertThat(told.path()).isEqualTo("Patient.meta.profile[0]");
    assertThat(told.message())
        .contains("0.0.9", OlderVersion.replaced().toString(), "est acceptée jusqu'au");
  }

  @Test
  void after_the_year_it_is_a_warning_that_says_since_when() throws IOException {
    Profiles later = on(OlderVersion.replaced().plusYears(1).plusDays(1));

    Finding told = version(later, claiming(OlderVersion.VERSION, example("sexe-hors-liste")));

    assertThat(told.severity()).isEqualTo(Severity.WARNING);
    assertThat(told.rule()).isEqualTo("outlived-version");
    assertThat(told.message())
        .contains(OlderVersion.replaced().plusYears(1).toString())
        .contains("Envoyez la version " + OlderVersion.currentVersion());
  }

  @Test
  void an_unknown_version_is_told_with_those_that_are_known() throws IOException {
    List<Finding> faults = faults(claiming("0.0.7", example("sexe-hors-liste")));

    assertThat(faults).extracting(Finding::rule).containsExactly("unknown-version");
    assertThat(faults.get(0).message())
        .endsWith("The known versions are %s, 0.0.9.".formatted(OlderVersion.currentVersion()));
  }

  @Test
  void a_version_may_be_asked_for_without_being_claimed() throws IOException {
    String task = "{\"resourceType\":\"Task\",\"status\":\"rejected\",\"intent\":\"order\"}";
    ProfileValidator validator = withinTheYear.validator();

    assertThat(validator.validate(task, List.of(ours + "psl-task")).findings())
        .extracting(Finding::rule)
        .contains("psl-tache-motif");
    assertThat(validator.validate(task, List.of(ours + "psl-task|0.0.9")).findings())
        .extracting(Finding::rule)
        .contains("older-version")
        .doesNotContain("psl-tache-motif");
    assertThat(validator.validate(task, List.of(ours + "psl-task|0.0.7")).findings())
        .extracting(Finding::rule)
        .contains("unknown-version");
  }

  @Test
  void the_catalog_lists_it_with_its_version() {
    assertThat(withinTheYear.catalog().profilesOn("Task"))
        .contains(ours + "psl-task", ours + "psl-task|0.0.9");
  }

  private static Profiles on(LocalDate day) {
    return Profiles.in(
        profilesDir, Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  private static String example(String name) throws IOException {
    return Examples.invalid().stream()
        .filter(example -> example.name().endsWith("/" + name))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static String claiming(String version, String text) {
    return text.replaceAll("(\"" + ours + "psl-[a-z-]+)\"", "$1|" + version + "\"")
        .replaceAll("(\"url\"\\s*:\\s*\"[^\"|]*)\\|[^\"]*\"", "$1\"");
  }

  private static Finding version(Profiles profiles, String text) {
    return profiles.validator().validate(text, List.of(), Locale.FRENCH).findings().stream()
        .filter(finding -> finding.rule().endsWith("-version"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Finding> faults(String text) {
    return withinTheYear.validator().validate(text, List.of()).findings().stream()
        .filter(Finding::isFault)
        .toList();
  }
}
