package fr.passerelle.hprim.sante;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrAnswerTest {

  @Test
  void what_was_understood_is_answered_without_an_error() {
    String text = answer(SanteFile.result("OBX|1|NM|HB||1"));
    assertThat(text.split("\r\n"))
        .containsExactly(
            "H|~^\\&|||CAB01~CABINET||ERR|||LAB64~LABO||P|H2.1~C|20260317103000", "L|1||0|2|");
  }

  @Test
  void a_refusal_names_message_line_segment_field_and_reason() {
    String text = answer(SanteFile.result("OBX|1|NM|HB||1").replace("ESSAI-DUPONT~Zoé", ""));
    assertThat(text)
        .contains(
            "ERR|1|ESSAI001.HPR|20260317103000|T|2|P~1|8.6||A|Le nom du patient (8.6) manque.");
  }

  @Test
  void a_warning_is_an_information() {
    assertThat(answer(SanteFile.result("OBX|1|FIC|T||G~A.J1~TXT")))
        .contains("|I|4|OBX~1|10.6|||Le résultat est un fichier");
  }

  @Test
  void nothing_that_was_sent_about_a_person_is_repeated() {
    assertThat(answer(SanteFile.result("OBX|1|NM|HB||SECRET")))
        .doesNotContain("SECRET", "DUPONT", "1957", "PAT00417");
  }

  @Test
  void long_segments_go_on_in_continuations() {
    String text = answer("H|~^\\&|" + "N".repeat(255) + "||LAB||ORU|||CAB||P|H2.3\r\nP|1\r\n");
    assertThat(text.lines()).allMatch(line -> line.length() <= 220);
    assertThat(text).contains("\r\nA|");
  }

  @ParameterizedTest
  @EnumSource(Fate.class)
  void every_fate_can_be_answered_even_to_noise(Fate fate) {
    Outcome outcome = new Outcome(fate, List.of(), List.of(), List.of());
    Answer answer = SanteFile.TRANSLATOR.answer(SanteFile.message("bruit"), outcome);
    assertThat(new String(answer.bytes(), StandardCharsets.ISO_8859_1)).startsWith("H|~^\\&|");
    assertThat(answer.extension()).isEqualTo("err.hpr");
  }

  private static String answer(String file) {
    Translation translation = SanteFile.translation(file);
    Outcome outcome =
        translation instanceof Rejected rejected
            ? Outcome.refused(rejected.faults())
            : new Outcome(
                Fate.INTEGRATED,
                List.of(),
                ((Translated) translation).remarks(),
                ((Translated) translation).unmapped());
    return new String(
        SanteFile.TRANSLATOR.answer(SanteFile.message(file), outcome).bytes(),
        StandardCharsets.ISO_8859_1);
  }
}
