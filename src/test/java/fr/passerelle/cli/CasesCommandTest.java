package fr.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** The command an integrator runs before and after an upgrade. */
class CasesCommandTest {
  private static final Path ROUTES = Path.of("camel-routes");
  private static final String CASE = "cases/01-a28-identite";

  @TempDir Path directory;

  @Test
  void every_case_of_this_project_holds_the_templates_too() {
    Typed typed = cases(ROUTES.toString());
    assertThat(typed.out())
        .contains(
            "_modele (cases: 1)", "  ok       01-compte-rendu-de-biologie", "do not hold: 0.");
    assertThat(typed.exit()).isZero();
    assertThat(typed.err()).isEmpty();
  }

  @Test
  void a_case_that_differs_is_shown_by_path_with_both_values() throws Exception {
    copyOfTemplate("mon-cabinet");
    edit("mon-cabinet/" + CASE + "/expected.bundle.json", "ESSAI-MODÈLE", "AUTRE");
    Typed typed = cases(directory.toString());
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out())
        .contains(
            "  differs  01-a28-identite",
            "/entry/0/resource/name/0/family: expected \"AUTRE\", got \"ESSAI-MODÈLE\"",
            "Folders: 1, to be mended: 0. Cases run: 1, that do not hold: 1.");
  }

  @Test
  void many_differences_are_counted_after_the_first() throws Exception {
    copyOfTemplate("mon-cabinet");
    Files.writeString(
        directory.resolve("mon-cabinet/" + CASE + "/expected.bundle.json"),
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}");
    Files.writeString(
        directory.resolve("mon-cabinet/" + CASE + "/expected.outcome.json"),
        "{\"fate\":\"refused\",\"unmapped\":[\"A\",\"B\",\"C\",\"D\",\"E\",\"F\"]}");
    Typed typed = cases(directory.toString());
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out().lines().filter(line -> line.startsWith("           /"))).hasSize(5);
    assertThat(typed.out()).containsPattern("and \\d+ more differences");
  }

  @Test
  void a_case_that_cannot_be_run_says_why() throws Exception {
    copyOfTemplate("mon-cabinet");
    Files.delete(directory.resolve("mon-cabinet/" + CASE + "/input.hl7"));
    Typed typed = cases(directory.toString());
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out()).contains("  error    01-a28-identite", "is not complete");
  }

  @Test
  void a_folder_broken_in_several_ways_is_told_whole_and_the_next_one_is_run() throws Exception {
    copyOfTemplate("a-broken");
    copyOfTemplate("b-good");
    copyOfTemplate("Bad Name");
    copyOfTemplate("far");
    edit("a-broken/route.camel.yaml", "passerelle-inbox:{{folder}}", "exec:date");
    edit("a-broken/route.properties", "unknown-patient=create", "unknown-patient=guess\nwhat=ever");
    edit("far/route.camel.yaml", "passerelle-inbox:{{folder}}", "passerelle-mllp:0.0.0.0:1");
    Typed typed = cases(directory.toString());
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out())
        .contains("a-broken: folder to be mended", "exec", "what", "unknown-patient")
        .contains("Bad Name: folder to be mended", "far: folder to be mended", "loopback")
        .contains("b-good (cases: 1)", "  ok       01-a28-identite")
        .contains("Folders: 4, to be mended: 3. Cases run: 1, that do not hold: 0.");
  }

  @Test
  void one_route_folder_can_be_named_alone() throws Exception {
    copyOfTemplate("one");
    copyOfTemplate("other");
    assertThat(cases(directory.resolve("one").toString()).out())
        .contains("one (cases: 1)", "Folders: 1")
        .doesNotContain("other");
  }

  @Test
  void without_a_folder_those_of_the_settings_are_meant() throws Exception {
    copyOfTemplate("mon-cabinet");
    assertThat(cases("--passerelle.routes-dir=" + directory).out()).startsWith("mon-cabinet");
  }

  @Test
  void without_a_setting_either_the_folder_where_it_is_typed_is_meant() {
    // The class path has the examples too, and no template.
    assertThat(cases().out()).startsWith("_modele");
  }

  @Test
  void where_the_settings_lead_nowhere_the_routes_inside_the_program_are_meant() {
    Typed typed = cases("--passerelle.routes-dir=" + directory.resolve("none"));
    assertThat(typed.exit()).isZero();
    assertThat(typed.out())
        .contains("cabinet-exemple-hl7v2 (", "labo-exemple-hprim (")
        .doesNotContain("_modele");
  }

  @Test
  void a_setting_replaces_a_key_of_the_contract_as_on_the_server() throws Exception {
    copyOfTemplate("mon-cabinet");
    Typed typed = cases(directory.toString(), "--passerelle.routes.mon-cabinet.port=none");
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out()).contains("mon-cabinet: folder to be mended", "\"port\"");
  }

  @Test
  void it_opens_and_makes_nothing() throws Exception {
    Path data = directory.resolve("data");
    cases(ROUTES.toString(), "--passerelle.data-dir=" + data);
    assertThat(data).doesNotExist();
  }

  @Test
  void a_folder_without_any_route_is_no_success() {
    Typed typed = cases(directory.toString());
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).contains("no route folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "a-file", "nul\0name"})
  void what_is_no_folder_is_told(String name) throws Exception {
    Files.createFile(directory.resolve("a-file"));
    Typed typed = cases(directory + "/" + name);
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains("This is no folder: ", "Usage");
  }

  @Test
  void two_folders_are_one_too_many() {
    assertThat(cases("one", "two").exit()).isEqualTo(2);
  }

  @Test
  void settings_that_cannot_be_read_are_told_without_their_values() throws Exception {
    Path settings = directory.resolve("application.yaml");
    Files.writeString(settings, "passerelle: [secret");
    Typed typed = cases(ROUTES.toString(), "--spring.config.location=" + settings);
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).contains("The settings could not be read").doesNotContain("secret");
  }

  @Test
  void a_setting_with_an_impossible_value_is_told_without_it() {
    Typed typed = cases(ROUTES.toString(), "--passerelle.listen-beyond-loopback=perhaps");
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).contains("The settings could not be read").doesNotContain("perhaps");
  }

  @Test
  void the_report_reads_in_french() {
    assertThat(Typed.in(Locale.FRENCH, "cases", ROUTES.toString()).out())
        .contains("Dossiers : 3, à corriger : 0.");
  }

  private static Typed cases(String... args) {
    String[] words = new String[args.length + 1];
    words[0] = "cases";
    System.arraycopy(args, 0, words, 1, args.length);
    return Typed.in(Locale.ENGLISH, words);
  }

  private void copyOfTemplate(String name) throws IOException {
    FileSystemUtils.copyRecursively(ROUTES.resolve("_modele"), directory.resolve(name));
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = directory.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }
}
