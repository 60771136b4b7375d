package fr.passerelle.routes.folder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.terminology.CodeMap;
import fr.passerelle.translation.Sentence;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CodesFileTest {
  private final Reasons reasons = new Reasons();

  @Test
  void a_table_saved_by_a_french_spreadsheet_is_read() {
    String table = "code;unit;loinc;display\r\nPRÉ;g/l;2345-7;Glycémie\r\n";
    CodeMap map = read(table.getBytes(Charset.forName("windows-1252")));
    assertThat(map.find("PRÉ", "g/l")).map(code -> code.display()).contains("Glycémie");
    assertThat(reasons.isEmpty()).isTrue();
  }

  @Test
  void a_folder_without_table_maps_nothing() {
    assertThat(new CodesFile(reasons).read(new RouteFolder("labo", new TreeMap<>())).size())
        .isZero();
    assertThat(reasons.isEmpty()).isTrue();
  }

  @Test
  void everything_wrong_is_said_with_its_line_in_both_languages() {
    String table = "code;loinc\nA;2345-8\nB;\nC;718-7\nC;718-7\n";
    read(table.getBytes(StandardCharsets.UTF_8));
    read("local;target\n".getBytes(StandardCharsets.UTF_8));
    read("code;loinc\n\"A;718-7\n".getBytes(StandardCharsets.UTF_8));
    assertThat(reasons.all())
        .extracting(Sentence::key)
        .containsExactly(
            "codes.NOT_LOINC", "codes.MISSING", "codes.TWICE", "codes.HEADER", "codes.UNREADABLE");
    assertThat(reasons.all().get(0).in(Locale.FRENCH)).startsWith("Ligne 2 de codes.csv");
    assertThat(reasons.all().get(0).in(Locale.ENGLISH)).startsWith("Line 2 of codes.csv");
  }

  private CodeMap read(byte[] bytes) {
    RouteFolder folder = new RouteFolder("labo", new TreeMap<>(Map.of("codes.csv", bytes)));
    return new CodesFile(reasons).read(folder);
  }
}
