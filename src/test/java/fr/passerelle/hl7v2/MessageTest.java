package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Unmapped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
  private static final String MSH = "MSH|^~\\&|A|B|C|D|20260101||ADT^A04|1|P|2.5";

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\n", "\r\n\r\n", "\r "})
  void segments_end_with_any_line_end(String end) {
    Message message = read(MSH + end + "PID|1||7" + end + "PV1|1|O" + end);
    assertThat(message.segments()).extracting(Segment::name).containsExactly("MSH", "PID", "PV1");
    assertThat(message.text("PV1", 2)).isEqualTo("O");
  }

  @Test
  void a_segment_glued_to_the_one_before_is_cut_off() {
    Message message = read(MSH + "\rPV1|1|O||| ZBE|M1|20260101||INSERT\rPID|1");
    assertThat(message.segments())
        .extracting(Segment::name)
        .containsExactly("MSH", "PV1", "ZBE", "PID");
    assertThat(message.text("ZBE", 4)).isEqualTo("INSERT");
    assertThat(message.glued()).isEqualTo(1);
  }

  @Test
  void a_line_end_inside_a_text_stays_in_the_text() {
    Message message = read(MSH + "\rNTE|1||première\nseconde ligne\rPID|1");
    assertThat(message.text("NTE", 3)).isEqualTo("première\nseconde ligne");
    assertThat(message.broken()).isEqualTo(1);
  }

  @Test
  void fields_of_msh_count_from_their_delimiter() {
    Message message = read(MSH);
    assertThat(message.header().text(3)).isEqualTo("A");
    assertThat(message.header().text(10)).isEqualTo("1");
    assertThat(message.header().field(9).component(2)).isEqualTo("A04");
  }

  @Test
  void the_message_s_own_delimiters_hold() {
    Message message = read("MSH#*+!%#A\rPID###7***X%1.2%ISO+8");
    Segment pid = message.first("PID").orElseThrow();
    assertThat(pid.repetitions(3)).hasSize(2);
    assertThat(pid.field(3).component(4, 2)).isEqualTo("1.2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a\\F\\b;a|b",
        "a\\S\\b;a^b",
        "a\\T\\b;a&b",
        "a\\R\\b;a~b",
        "a\\E\\b;a\\b",
        "gras \\H\\ici\\N\\;gras ici",
        "caf\\XE9\\;café"
      })
  void escapes_are_resolved(String sent, String meant) {
    assertThat(read(MSH + "\rNTE|1||" + sent).text("NTE", 3)).isEqualTo(meant);
  }

  @Test
  void a_formatted_line_end_is_a_line_end() {
    assertThat(read(MSH + "\rNTE|1||a\\.br\\b").text("NTE", 3)).isEqualTo("a\nb");
  }

  @Test
  void what_nobody_read_is_listed_down_to_the_component() {
    Message message = read(MSH + "\rPID|1||7^^^B^PI~8||N^P\rZZZ|1|2");
    for (int field = 1; field <= 12; field++) {
      message.header().field(field).whole();
    }
    Segment pid = message.first("PID").orElseThrow();
    pid.field(3).component(1);
    pid.field(3).component(4, 1);
    pid.field(1).whole();
    assertThat(UnreadFields.of(message))
        .containsExactly(
            new Unmapped(pid.place(3, 5), "Identifiants du patient"),
            new Unmapped(pid.place(3), "Identifiants du patient (répétition 2)"),
            new Unmapped(pid.place(5), "Nom du patient"),
            new Unmapped(message.first("ZZZ").orElseThrow().place(), "ZZZ"));
  }

  @Test
  void a_file_of_several_messages_is_cut_into_them() {
    String file = "FHS|^~\\&\rBHS|^~\\&\r" + MSH + "\rPID|1\r\n" + MSH + "\rPID|2\rBTS|2\rFTS|1\r";
    assertThat(split(file)).containsExactly(MSH + "\rPID|1\r\n", MSH + "\rPID|2\r");
  }

  @Test
  void frames_of_mllp_are_taken_off() {
    String frames = "\u000B" + MSH + "\rPID|1\r\u001C\r\u000B" + MSH + "\rPID|2\r\u001C\r";
    assertThat(split(frames)).hasSize(2).allMatch(text -> text.startsWith("MSH"));
  }

  @Test
  void what_stands_outside_a_message_is_not_lost() {
    assertThat(split("bonjour\r" + MSH + "\rPID|1\rFTS|1\rau revoir"))
        .containsExactly("bonjour\r", MSH + "\rPID|1\r", "au revoir");
  }

  @Test
  void records_are_numbered_in_order() {
    assertThat(Partners.TRANSLATOR.split(record(MSH + "\r" + MSH)))
        .extracting(InboundMessage::rank)
        .containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MSH|^~\\&|", "\uFEFFMSH|^~\\&|", "\u000BMSH|^~\\&|", "\r\n FHS|^~\\&", "BHS#"})
  void hl7_is_recognised_by_its_first_segment(String text) {
    assertThat(Partners.TRANSLATOR.recognises(text.getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "H|~^\\&", "MSHA|", "PID|", "{}", "****LAB****"})
  void another_format_is_left_to_others(String text) {
    assertThat(Partners.TRANSLATOR.recognises(text.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  private static Message read(String text) {
    return Message.read(text).orElseThrow();
  }

  private static InboundMessage record(String text) {
    return InboundMessage.of(Partners.TEST, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> split(String text) {
    return Partners.TRANSLATOR.split(record(text)).stream()
        .map(each -> new String(each.bytes(), StandardCharsets.UTF_8))
        .toList();
  }
}
