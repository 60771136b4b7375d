package fr.passerelle.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The archive an operator downloads. */
class ArchiveIT {

  private static final Path ARCHIVE = Path.of("target", "passerelle.jar");
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

  private static List<String> entries() throws Exception {
    try (ZipFile archive = new ZipFile(ARCHIVE.toFile())) {
      return archive.stream().map(ZipEntry::getName).toList();
    }
  }
}
