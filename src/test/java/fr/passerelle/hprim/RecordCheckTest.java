package fr.passerelle.hprim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordCheckTest {
  private static final String LETTER = HprimFile.withText("Texte\nd'essai.");

  @Test
  void a_header_of_less_than_twelve_lines_is_refused_where_it_stops() {
    assertThat(faults("PAT00417\nESSAI\n****LAB****\nRES|A|A|N|1\n****FIN****\n"))
        .containsExactly("100 LINE 3 header.short");
  }

  @Test
  void a_patient_without_name_is_refused() {
    assertThat(faults(LETTER.replace("ESSAI-DUPONT", "  ")))
        .containsExactly("101 LINE 2 patient.noName");
  }

  @Test
  void a_header_with_a_line_missing_or_too_many_is_refused_rather_than_misread() {
    assertThat(faults(LETTER.replace("BATIMENT C\n", "")))
        .containsExactly("100 LINE 7 header.shifted");
    assertThat(faults(LETTER.replace("BATIMENT C\n", "BATIMENT C\nETAGE 2\n")))
        .containsExactly("100 LINE 7 header.shifted");
  }

  @Test
  void a_record_without_text_and_results_is_refused() {
    assertThat(faults(HprimFile.HEADER + "\n\n****LAB****\n\n****FIN****\n"))
        .containsExactly("101 LINE 13 record.empty");
  }

  @Test
  void two_patients_without_an_end_mark_between_them_are_never_mixed() {
    String second = HprimFile.HEADER.replace("PAT00417", "PAT00418");
    assertThat(faults(HprimFile.HEADER + "Texte.\n" + second + "Texte.\n****FIN****\n"))
        .containsExactly("100 LINE 14 record.twoPatients");
    String block = "****LAB****\nRES|A|A|N|1|||||F\n";
    assertThat(faults(HprimFile.HEADER + block + second + block + "****FIN****\n"))
        .first()
        .asString()
        .endsWith("record.twoPatients");
  }

  @Test
  void every_fault_is_told_at_once() {
    String file = LETTER.replace("ESSAI-DUPONT", "").replace("VILLE", "V".repeat(600));
    assertThat(faults(file)).containsExactly("101 LINE 2 patient.noName", "102 LINE 6 header.long");
  }

  @Test
  void a_refused_record_keeps_what_identifies_it() {
    assertThat(HprimFile.rejected(LETTER.replace("ESSAI-DUPONT", "")).header().messageId())
        .isEqualTo("D240117");
  }

  private static List<String> faults(String file) {
    return HprimFile.rejected(file).faults().stream()
        .map(fault -> fault.code() + " " + fault.place() + " " + fault.sentence().key())
        .toList();
  }
}
