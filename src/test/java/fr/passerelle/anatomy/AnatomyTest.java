package fr.passerelle.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where values stand, whatever they say. */
class AnatomyTest {

  @Test
  void a_segment_is_cut_to_its_subcomponents_and_repetitions() {
    assertThat(hl7("MSH|^~\\&|A\rPID|1||12^^^X&1.2&ISO^PI~34||\"\"\r"))
        .containsExactly(
            "MSH-3=A",
            "PID-1=1",
            "PID-3.1=12",
            "PID-3.4.1=X",
            "PID-3.4.2=1.2",
            "PID-3.4.3=ISO",
            "PID-3.5=PI",
            "PID-3~2=34",
            "PID-5=\"\"");
  }

  @Test
  void the_message_says_what_cuts_it() {
    assertThat(hl7("MSH#:*!+#A\rPID###12:3*4+5\r"))
        .containsExactly("MSH-3=A", "PID-3.1=12", "PID-3.2=3", "PID-3.1~2=4", "PID-3.2~2=5");
  }

  @Test
  void glued_indented_and_broken_segments_are_seen() {
    assertThat(hl7("MSH|^~\\&|A\n  PV1||I||| ZBE|7\nNTE|1||one\ntwo|x\n"))
        .containsExactly(
            "MSH-3=A", "PV1-2=I", "ZBE-1=7", "NTE-1=1", "NTE-3=one", "NTE-3=two", "NTE-4=x");
  }

  @Test
  void what_stands_before_the_first_segment_and_around_a_block_is_seen() {
    assertThat(hl7("hello\r\u000BMSH|^~\\&|A\r\u001C\r"))
        .containsExactly("LINE 1=hello", "MSH-3=A");
  }

  @Test
  void each_message_of_a_batch_has_delimiters_of_its_own() {
    assertThat(hl7("FHS|^~\\&|F\rMSH|^~\\&|A^B\rMSH|*~\\&|A^B*C\r"))
        .containsExactly("FHS-3=F", "MSH-3.1=A", "MSH-3.2=B", "MSH[2]-3.1=A^B", "MSH[2]-3.2=C");
  }

  @Test
  void a_laboratory_file_is_lines_and_the_fields_of_its_results() {
    assertThat(
            values(
                "hprim-medecin",
                "A1\r\n NOM \r\n\r\n****LAB****\r\nTEX|x|y\r\nTEX\r\nRES|l||N| 1\r\n** FIN **"))
        .containsExactly(
            "LINE 1=A1", "LINE 2=NOM", "LINE 5-1=x|y", "LINE 7-1=l", "LINE 7-3=N", "LINE 7-4=1");
  }

  @Test
  void hprim_sante_goes_on_in_its_lines_a_and_has_an_order_of_its_own() {
    assertThat(
            values(
                "hprim-sante",
                "H|~^\\&|F.HPR||PO~LAB\r\nP|1|a^b||N~Cli\r\nA|nic~L|x\r\nA|y\r\nL|1\r\n"))
        .containsExactly(
            "H-2=F.HPR",
            "H-4.1=PO",
            "H-4.2=LAB",
            "P-1=1",
            "P-2=a",
            "P-2~2=b",
            "P-4.1=N",
            "P-4.2=Cli",
            "P-4.2=nic",
            "P-4.3=L",
            "P-5=x",
            "P-5=y",
            "L-1=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hl7v2", "hprim-medecin", "hprim-sante"})
  void whatever_comes_values_stand_in_order_and_none_overlaps(String format) {
    Random random = new Random(7);
    String letters = "|^~\\&\r\n HABCZ1MSHPIDOBX*FINRES\u000B\u001C";
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? "MSH|^~\\&|" : "");
      random.ints(200, 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
      int last = 0;
      for (RawField field : anatomy(format, text.toString()).fields()) {
        assertThat(field.start()).isGreaterThanOrEqualTo(last);
        assertThat(field.end()).isGreaterThan(field.start());
        last = field.end();
      }
    }
  }

  @Test
  void bytes_that_are_no_text_of_the_charset_and_formats_nobody_knows_are_not_cut() {
    byte[] latin = "é".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Anatomy.of("hl7v2", latin, StandardCharsets.UTF_8)).isEmpty();
    assertThat(Anatomy.of("pdf", latin, Charset.forName("windows-1252"))).isEmpty();
    assertThat(Anatomy.formats()).containsExactly("hl7v2", "hprim-medecin", "hprim-sante");
  }

  private static List<String> hl7(String text) {
    return values("hl7v2", text);
  }

  private static List<String> values(String format, String text) {
    Anatomy anatomy = anatomy(format, text);
    return anatomy.fields().stream().map(field -> field + "=" + anatomy.value(field)).toList();
  }

  private static Anatomy anatomy(String format, String text) {
    return Anatomy.of(format, text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        .orElseThrow();
  }
}
