package fr.passerelle.hprim.sante;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.SourceField;
import fr.passerelle.translation.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceSegmentsTest {

  @Test
  void every_component_stands_where_it_was_sent() {
    SourceText source =
        SanteFile.TRANSLATOR.source(SanteFile.message(SanteFile.result("OBX|1|NM|HB~HEMO~L||12")));
    assertThat(values(source, "OBX-3.2")).containsExactly("HEMO");
    assertThat(values(source, "OBX-5")).containsExactly("12");
    assertThat(values(source, "P-5.1")).containsExactly("ESSAI-DUPONT");
    assertThat(values(source, "H-2")).containsExactly("ESSAI001.HPR");
    assertThat(values(source, "H-1")).isEmpty();
  }

  @Test
  void a_component_that_is_continued_stands_on_two_lines() {
    SourceText source =
        SanteFile.TRANSLATOR.source(
            SanteFile.message(SanteFile.result("OBX|1|TX|HB~HE\r\nA|MO~L||12\r\nA|34|g/l")));
    assertThat(values(source, "OBX-3.2")).containsExactly("HE", "MO");
    assertThat(values(source, "OBX-5")).containsExactly("12", "34");
    assertThat(values(source, "OBX-6")).containsExactly("g/l");
  }

  private static List<String> values(SourceText source, String place) {
    return source.fields().stream()
        .filter(field -> field.place().toString().equals(place))
        .map((SourceField field) -> source.value(field))
        .toList();
  }
}
