package fr.passerelle.hprim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.MappedFields;
import fr.passerelle.trace.Link;
import fr.passerelle.trace.Trace;
import fr.passerelle.translation.SourceField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The published table of what becomes of each field, held to the translator: it is made by changing
 * a file field by field and looking at what changes.
 */
class MappingTableTest {
  private static final Path TABLE = Path.of("src", "docs", "mapping", "hprim-medecin.md");
  private static final int TEXT = 14;
  private static final int TEX = 16;
  private static final int RESULT = 17;

  private static final String FILE =
      HprimFile.HEADER
          + "\n      Texte du compte rendu\n****LAB****\nTEX|Commentaire du laboratoire\n"
          + "RES|CREATININE|CRE|N|8.3|mg/l|6.0|11.0|N|F|73.5|umol/l|53.1|97.4|en trop\n"
          + "****FIN****\n";

  @Test
  void the_table_says_what_the_translator_does() throws IOException {
    List<String> rows =
        Files.readAllLines(TABLE).stream()
            .filter(line -> line.matches("\\| (line \\d+|text|TEX|RES-\\d+) \\|.*"))
            .toList();
    assertThat(String.join("\n", rows)).isEqualTo(table());
  }

  static String table() {
    Trace trace = Trace.of(new HprimMedecinTranslator(), HprimFile.message(FILE));
    return trace.links().stream().map(MappingTableTest::row).collect(Collectors.joining("\n"));
  }

  private static String row(Link link) {
    return "| "
        + field(link.field())
        + " | "
        + name(link.field())
        + " | "
        + MappedFields.becomes(List.of(link), MappingTableTest::whose)
        + " |";
  }

  private static String field(SourceField field) {
    int line = field.place().repetition();
    return switch (line) {
      case TEXT -> "text";
      case TEX -> "TEX";
      case RESULT -> "RES-" + field.place().field();
      default -> "line " + line;
    };
  }

  private static String name(SourceField field) {
    return Optional.of(field.name())
        .filter(name -> !name.isEmpty() && !name.startsWith("RES"))
        .orElse("");
  }

  /** Which of the two values of a line. */
  private static String whose(Set<Integer> ranks) {
    return ranks.equals(Set.of(1)) ? "" : ranks.equals(Set.of(2)) ? " (second)" : " (both)";
  }
}
