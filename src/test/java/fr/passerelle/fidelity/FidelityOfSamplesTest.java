package fr.passerelle.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.intake.Formats;
import fr.passerelle.testing.Partners;
import fr.passerelle.testing.SharedFolder;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SourceField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing of a public sample that is read is lost in silence, and the table in the docs says how
 * much of each arrives. {@code -Dpasserelle.docs=write} writes the table anew.
 */
class FidelityOfSamplesTest {
  private static final Path TABLE = Path.of("src", "docs", "fidelity.md");
  private static final Partner PARTNER = Partners.underTest("partenaire");
  private static final Formats FORMATS = Formats.installed();
  private static final List<String> FOLDERS = List.of("hl7v2", "hprim", "hprimxml");

  @Test
  void nothing_of_a_sample_is_lost_and_the_table_says_what_arrives() throws Exception {
    List<FidelityTable.Row> rows = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    for (Path file : samples()) {
      byte[] bytes = Files.readAllBytes(file);
      MessageTranslator translator = FORMATS.translator(Formats.AUTO, bytes);
      for (InboundMessage record : translator.split(InboundMessage.of(PARTNER, bytes))) {
        FidelityTable.Row row = FidelityTable.row(file, translator, record);
        rows.add(row);
        row.counted().ifPresent(each -> lost.addAll(places(file, each)));
      }
    }
    assertThat(lost).isEmpty();
    String table = FidelityTable.text(rows);
    if ("write".equals(System.getProperty("passerelle.docs"))) {
      Files.writeString(TABLE, table);
    }
    assertThat(Files.readString(TABLE)).as("-Dpasserelle.docs=write writes it").isEqualTo(table);
  }

  private static List<Path> samples() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.list(SharedFolder.path("samples", folder))) {
        files.sorted().forEach(all::add);
      }
    }
    return all;
  }

  private static List<String> places(Path file, Fidelity counted) {
    return counted.lost().stream()
        .map(SourceField::address)
        .map(address -> file.getFileName() + " " + address)
        .toList();
  }
}
