package fr.passerelle.hprim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Rejected;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {
  private final HprimMedecinTranslator translator = new HprimMedecinTranslator();

  @Test
  void a_report_is_recognised_by_its_marks() {
    assertThat(recognises(HprimFile.withText("Rien à signaler."))).isTrue();
    assertThat(recognises("UN\nDEUX\n  ****LAB****\nRES|A|B|N|1\n")).isTrue();
  }

  @Test
  void a_report_without_marks_is_recognised_by_the_dates_of_its_header() {
    assertThat(recognises(HprimFile.HEADER + "Rien à signaler.")).isTrue();
    assertThat(recognises("\n\n" + HprimFile.HEADER + "Rien à signaler.")).isTrue();
  }

  @Test
  void a_block_of_results_without_header_is_this_format_though_it_will_be_refused() {
    assertThat(recognises("RES|GLYCEMIE|GLY|N|0.98|g/l\n")).isTrue();
    assertThat(fault("RES|GLYCEMIE|GLY|N|0.98|g/l\n"))
        .isEqualTo("100 LINE 1 looks.hprim_medecin_without_header");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "H|~^\\&|ESSAI.HPR||1~LABO||ORU|||2~CABINET||P|H2.1~C|20260317\r\nP|1|1\r\nL|1\r\n",
        "H|\\^&~|ESSAI.HPR||1~LABO||ORU\r\n",
        "MSH|^~\\&|LABO|X|CABINET|Y|20260317||ORU^R01|1|P|2.5\r",
        "\u000BMSH|^~\\&|LABO|X|CABINET|Y|20260317||ORU^R01|1|P|2.5\r",
        "<?xml version=\"1.0\"?><evenementsPatients/>",
        "%PDF-1.4\n",
        "$APICRYPT\nAAAA\n",
        "Madame, Monsieur,\nvoici le compte rendu.\n",
        "",
        "   \r\n"
      })
  void nothing_else_is_claimed(String content) {
    assertThat(recognises(content)).isFalse();
    assertThat(fault(content)).startsWith("200 LINE 1 looks.");
  }

  @ParameterizedTest
  @CsvSource({
    "'H|~^\\&|A.HPR||B', looks.hprim_sante",
    "'MSH|^~\\&|A', looks.hl7_v2",
    "'<?xml version=\"1.0\"?><a/>', looks.xml",
    "'%PDF-1.7', looks.pdf",
    "'$APICRYPT', looks.encrypted",
    "'   ', looks.empty",
    "'Bonjour', looks.unknown"
  })
  void a_refusal_says_what_the_content_looks_like(String content, String key) {
    assertThat(fault(content)).isEqualTo("200 LINE 1 " + key);
  }

  private boolean recognises(String content) {
    return translator.recognises(content.getBytes(StandardCharsets.UTF_8));
  }

  private static String fault(String content) {
    Rejected rejected = HprimFile.rejected(content);
    assertThat(rejected.faults()).hasSize(1);
    return rejected.faults().get(0).code()
        + " "
        + rejected.faults().get(0).place()
        + " "
        + rejected.faults().get(0).sentence().key();
  }
}
