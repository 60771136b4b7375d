package fr.passerelle.hprim.sante;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentLinesTest {

  @Test
  void continued_segments_are_joined_with_nothing_between() {
    assertThat(segments("OBR|1|Cliniq\r\nA|ue HP~L|0\r\nA|5\r\nOBX|1\r\n"))
        .containsExactly("OBR|1|Clinique HP~L|05", "OBX|1"); // paragraph 5.8
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n", "\r\n\r\n", "  \r\n"})
  void line_ends_of_every_kind_are_read(String end) {
    assertThat(segments("H|x" + end + "P|1" + end)).hasSize(2);
  }

  @Test
  void blanks_in_front_and_old_control_characters_are_no_part_of_a_segment() {
    assertThat(segments("  H|x\r\n P|1\r\n\u001A")).containsExactly("H|x", "P|1");
  }

  @Test
  void other_lines_are_told_by_number() {
    SegmentLines lines = SegmentLines.of("A|first\nH|x\nsome words\nP|1\n", '|');
    assertThat(lines.strays()).containsExactly(1, 3);
    assertThat(lines.segments()).extracting(SegmentLines.Joined::line).containsExactly(2, 4);
  }

  private static List<String> segments(String text) {
    return SegmentLines.of(text, '|').segments().stream()
        .map(each -> each.text().toString())
        .toList();
  }
}
