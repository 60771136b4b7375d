package fr.passerelle.hprim.sante;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.MappedFields;
import fr.passerelle.trace.Link;
import fr.passerelle.trace.Trace;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The published tables of what becomes of each field, held to the translator: they are made by
 * changing the golden cases field by field and looking at what changes.
 */
class MappingTableTest {
  private static final Path TABLES = Path.of("src", "docs", "mapping", "hprim-sante.md");
  private static final Path CASES = Path.of("src/test/resources/fr/passerelle/hprim/sante");

  @ParameterizedTest
  @CsvSource({
    "01-oru-resultats,''",
    "03-adm-admission,P",
    "04-adm-fusion,P-2",
    "05-orm-demande,OBR",
    "06-err-recu,ERR"
  })
  void the_tables_say_what_the_translator_does(String name, String of) throws IOException {
    String text = Files.readString(TABLES);
    int start = text.indexOf("<!-- " + name + " -->");
    assertThat(start).isPositive();
    String rows =
        text.substring(start)
            .lines()
            .skip(1)
            .dropWhile(line -> !line.startsWith("|---"))
            .skip(1)
            .takeWhile(line -> line.startsWith("|"))
            .collect(Collectors.joining("\n"));
    assertThat(rows).isEqualTo(table(name, of));
  }

  /** The fields of a case, those alone whose place begins so. */
  static String table(String name, String of) throws IOException {
    byte[] bytes = Files.readAllBytes(CASES.resolve(name).resolve("input.hpr"));
    Trace trace = Trace.of(SanteFile.TRANSLATOR, InboundMessage.of(SanteFile.PARTNER, bytes));
    Map<String, List<Link>> fields =
        trace.links().stream()
            .filter(link -> link.field().place().toString().startsWith(of))
            .collect(
                Collectors.groupingBy(
                    MappingTableTest::cells, LinkedHashMap::new, Collectors.toList()));
    return fields.entrySet().stream()
        .map(each -> each.getKey() + MappedFields.becomes(each.getValue(), ranks -> "") + " |")
        .collect(Collectors.joining("\n"));
  }

  private static String cells(Link link) {
    Place place = link.field().place();
    String number = FieldNames.number(place.segment(), place.field());
    String component = place.component() > 0 ? "." + place.component() : "";
    return String.join(
        " | ",
        "| " + place.segment() + "-" + place.field() + component,
        number.isEmpty() ? "" : number + component,
        link.field().name(),
        "");
  }
}
