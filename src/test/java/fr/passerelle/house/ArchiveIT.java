package fr.passerelle.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive an operator downloads. */
class ArchiveIT {

  private static final Path ARCHIVE = Path.of("target", "passerelle.jar");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final long LARGEST = 200_000_000;

  @Test
  void the_archive_stays_under_200_megabytes() throws Exception {
    assertThat(Files.size(ARCHIVE)).isLessThan(LARGEST);
  }

  @Test
  void profiles_and_example_routes_travel_inside() throws Exception {
    assertThat(entries())
        .contains(
            "fhir-profiles/package/package.json",
            "fhir-profiles/actes/actes-par-role.csv",
            "camel-routes/cabinet-exemple-hl7v2/route.camel.yaml",
            "camel-routes/labo-exemple-hprim/route.camel.yaml");
  }

  @Test
  void drivers_and_engines_we_never_call_stay_out() throws Exception {
    assertThat(entries())
        .noneMatch(
            name ->
                name.matches(
                    "(net/sourceforge/plantuml|org/sqlite|oracle/jdbc|com/microsoft/sqlserver"
                        + "|org/apache/jena|net/sf/saxon|org/elasticsearch)/.*"));
  }

  @Test
  void the_cases_of_the_routes_inside_run_from_any_folder(@TempDir Path anywhere) throws Exception {
    Ran ran = run(anywhere, List.of(JAVA, "-jar", ARCHIVE.toAbsolutePath().toString(), "cases"));
    assertThat(ran.exit()).isZero();
    assertThat(ran.printed())
        .startsWith("cabinet-exemple-hl7v2")
        .contains("  ok       12-html-dans-le-texte")
        .doesNotContain("INFO", "DEBUG");
    assertThat(anywhere).isEmptyDirectory();
  }

  @Test
  void a_message_is_translated_in_any_folder_and_console(@TempDir Path anywhere) throws Exception {
    Path message = Path.of("camel-routes/labo-exemple-hprim/cases/01-compte-rendu-de-biologie");
    Ran ran =
        run(
            anywhere,
            List.of(
                JAVA,
                "-jar",
                ARCHIVE.toAbsolutePath().toString(),
                "translate",
                message.resolve("input.hpr").toAbsolutePath().toString()));
    assertThat(ran.exit()).isZero();
    assertThat(ran.printed())
        .startsWith("{")
        .contains("Glycémie à jeun", "hprim-medecin")
        .doesNotContain("SLF4J", "INFO", "WARN");
    assertThat(anywhere).isEmptyDirectory();
  }

  @Test
  void the_launcher_passes_commands_on(@TempDir Path anywhere) throws Exception {
    assumeTrue(File.separatorChar == '/', "the launcher is written for a POSIX shell");
    String launcher = Path.of("docker", "bin", "passerelle").toAbsolutePath().toString();
    Ran ran = run(anywhere, List.of(launcher, "case", "--lang=fr"));
    assertThat(ran.exit()).isEqualTo(2);
    // UTF-8 although the console of this test is ASCII.
    assertThat(ran.printed()).contains("Commande inconnue", "réglages");
  }

  private record Ran(int exit, String printed) {}

  private static Ran run(Path folder, List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ran(process.exitValue(), printed);
  }

  private static List<String> entries() throws Exception {
    try (ZipFile archive = new ZipFile(ARCHIVE.toFile())) {
      return archive.stream().map(ZipEntry::getName).toList();
    }
  }
}
