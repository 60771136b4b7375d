package fr.passerelle.hl7v2;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
  private static final String MSH =
      "MSH|^~\\&|A|B|C|D|20260101||ORU^R01^ORU_R01|1|P|2.5|||||FRA|UNICODE UTF-8";
  private static final String PID = "PID|1||7^^^B^PI||DUPUIS^ANNE^^^^^L||19800101|F";
  private static final Duration BOUND = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\r\n",
        "MSH",
        "MSH|",
        "MSH|^~\\&",
        "MSH^~\\&|A",
        "MSHXYZ",
        "MSH||||||||",
        "MSH|||||",
        "MSH|^~\\&|\r",
        "PID|1||7",
        "\u000BMSH|^~\\&\u001C\r",
        "\u000B\u001C\r",
        "FHS|^~\\&\rBHS|^~\\&\r",
        "{\"resourceType\":\"Patient\"}",
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///c\">]><a>&b;</a>"
      })
  void a_text_that_is_no_message_is_refused_and_answered(String text) {
    for (Translation translation : translateAll(text.getBytes(UTF_8))) {
      assertThat(translation).isInstanceOf(Rejected.class);
      assertThat(((Rejected) translation).faults()).isNotEmpty();
    }
  }

  @Test
  void a_message_cut_at_any_byte_is_translated_or_refused() {
    String whole =
        String.join(
            "\r",
            MSH,
            PID,
            "ORC|RE||9^B",
            "OBR|1||9^B|X^Y^L|||20260101",
            "OBX|1|NM|A^B^L||1,5|g/L|1-2|H|||F",
            "NTE|1||é\\.br\\à");
    byte[] bytes = whole.getBytes(UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      translateAll(java.util.Arrays.copyOf(bytes, length));
    }
  }

  @Test
  void a_message_with_any_byte_changed_is_translated_or_refused() {
    byte[] bytes = String.join("\r", MSH, PID, "OBR|1||9^B|X", "OBX|1|NM|A||1|g").getBytes(UTF_8);
    Random random = new Random(42);
    for (int round = 0; round < 1_000; round++) {
      byte[] changed = bytes.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      translateAll(changed);
    }
  }

  @Test
  void bytes_without_meaning_are_refused() {
    byte[] bytes = new byte[1 << 20];
    new Random(7).nextBytes(bytes);
    assertThat(within(bytes)).allMatch(Rejected.class::isInstance);
  }

  @Test
  void a_field_of_a_megabyte_is_kept_whole() {
    String value = "a".repeat(1 << 20);
    Translation read = within(oru("OBX|1|ST|A^B^L||" + value + "||||||F")).get(0);
    assertThat(read).isInstanceOf(Translated.class);
    assertThat(((Translated) read).owned().get(1).getNamedProperty("value").getValues())
        .hasSize(1)
        .allMatch(each -> each.primitiveValue().length() == value.length());
  }

  @Test
  void a_hundred_thousand_segments_are_refused() {
    byte[] bytes = oru("OBX|1|ST|A^B^L||x\r".repeat(100_000));
    assertThat(refusal(bytes).code()).isEqualTo(Fault.APPLICATION);
  }

  @Test
  void a_million_repetitions_are_refused() {
    assertThat(refusal(oru("OBX|1|ST|A^B^L||" + "~".repeat(1 << 20))).place()).hasToString("OBX-5");
  }

  @Test
  void a_million_fields_are_refused() {
    assertThat(refusal(oru("ZZZ" + "|a".repeat(1 << 20))).place()).hasToString("ZZZ");
  }

  @Test
  void a_million_components_are_listed_as_one_field() {
    Translated read = (Translated) within(oru("ZBE" + "|" + "^a".repeat(1 << 20))).get(0);
    assertThat(read.unmapped()).filteredOn(each -> each.place().segment().equals("ZBE")).hasSize(1);
  }

  @Test
  void a_million_escapes_are_read_in_time() {
    within(oru("OBX|1|FT|A^B^L||" + "\\.br\\".repeat(200_000) + "\\".repeat(200_001)));
  }

  @Test
  void a_million_continuation_lines_are_read_in_time() {
    within(oru("NTE|1||x" + "\ny".repeat(1 << 20)));
  }

  @Test
  void an_identifier_of_a_thousand_characters_is_refused() {
    byte[] bytes =
        String.join("\r", MSH, PID.replace("|7^", "|" + "7".repeat(1000) + "^"), "OBR|1")
            .getBytes(UTF_8);
    assertThat(refusal(bytes).place()).hasToString("PID-3");
  }

  @Test
  void a_number_of_a_thousand_digits_stays_text() {
    Translated read = (Translated) within(oru("OBX|1|NM|A^B^L||" + "9".repeat(1000))).get(0);
    assertThat(read.remarks()).anyMatch(r -> r.sentence().key().equals("remark.value-not-of-type"));
  }

  @Test
  void control_characters_become_blanks_and_are_remarked_on() {
    Translated read = (Translated) within(oru("OBX|1|ST|A^B^L||x\u0000y\\X00\\z||||||F")).get(0);
    assertThat(read.owned().get(1).getNamedProperty("value").getValues().get(0).primitiveValue())
        .isEqualTo("x y z");
    assertThat(read.remarks())
        .anyMatch(r -> r.sentence().key().equals("remark.control-characters"));
  }

  @Test
  void a_line_end_inside_msh_adds_no_segment_to_the_answer() {
    InboundMessage record =
        Partners.record(Partners.TEST, "MSH|^~\\&|A|B|C|D|20260101||ACK^X|1|P|2.5\nMSA|AA|1");
    Answer answer = Partners.TRANSLATOR.answer(record, Outcome.notReceived());
    assertThat(new String(answer.bytes(), ISO_8859_1).split("\r"))
        .filteredOn(line -> line.startsWith("MSA"))
        .containsExactly("MSA|AR|1");
  }

  private static byte[] oru(String tail) {
    return String.join("\r", MSH, PID, "OBR|1||9^B|X^Y^L", tail).getBytes(UTF_8);
  }

  private static Fault refusal(byte[] bytes) {
    return ((Rejected) within(bytes).get(0)).faults().get(0);
  }

  private static List<Translation> within(byte[] bytes) {
    return assertTimeoutPreemptively(BOUND, () -> translateAll(bytes));
  }

  /** Splits, translates and answers, as the intake does. */
  private static List<Translation> translateAll(byte[] bytes) {
    Partners.TRANSLATOR.recognises(bytes);
    return Partners.TRANSLATOR.split(InboundMessage.of(Partners.TEST, bytes)).stream()
        .map(HostileInputTest::translate)
        .toList();
  }

  private static Translation translate(InboundMessage record) {
    Translation translation = Partners.TRANSLATOR.translate(record);
    assertThat(Partners.TRANSLATOR.answer(record, Outcome.notReceived()).bytes()).isNotEmpty();
    return translation;
  }
}
