package fr.passerelle.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeMapFileTest {
  private static final String TABLE =
      """
      code;unit;loinc;display
      GLYC;g/l;2345-7;Glucose [Masse/Volume]
      GLYC;mmol/l;14749-6;Glucose [Moles/Volume]
      NFE  020;;718-7;"Hémoglobine; sang"
      """;

  @Test
  void a_local_code_has_one_loinc_code_a_unit() {
    CodeMap map = CodeMapFile.read(TABLE).map();
    assertThat(map.find("GLYC", "g/l")).map(LoincCode::code).contains("2345-7");
    assertThat(map.find("GLYC", "mmol/l")).map(LoincCode::code).contains("14749-6");
    assertThat(map.find("GLYC", "mg/l")).isEmpty();
  }

  @Test
  void an_entry_without_unit_serves_every_unit_but_is_never_the_answer_for_one_unit() {
    CodeMap map = CodeMapFile.read(TABLE).map();
    assertThat(map.find("NFE 020", "g/dl")).map(LoincCode::display).contains("Hémoglobine; sang");
    assertThat(map.findInUnit("NFE 020", "g/dl")).isEmpty();
  }

  @Test
  void padding_and_case_of_a_code_do_not_matter() {
    CodeMap map = CodeMapFile.read(TABLE).map();
    assertThat(map.find(" nfe   020 ", "")).isPresent();
  }

  @Test
  void columns_stand_in_any_order_and_commas_are_fine() {
    assertThat(CodeMapFile.read("LOINC, Code\n2345-7, GLYC\n").map().find("GLYC", "")).isPresent();
  }

  @Test
  void every_line_that_cannot_be_taken_is_told_with_its_number() {
    CodeMapReading reading =
        CodeMapFile.read("code;loinc\nA;2345-7\nB;2345-8\nC;\nA;718-7\nD;718-7\n");
    assertThat(reading.map().size()).isEqualTo(2);
    assertThat(reading.problems())
        .containsExactly(
            new CodeMapProblem(3, CodeMapProblem.Kind.NOT_LOINC),
            new CodeMapProblem(4, CodeMapProblem.Kind.MISSING),
            new CodeMapProblem(5, CodeMapProblem.Kind.TWICE));
  }

  @Test
  void the_first_of_two_entries_holds() {
    CodeMap map = CodeMapFile.read("code;loinc\nGLYC;2345-7\nglyc;718-7\n").map();
    assertThat(map.find("GLYC", "")).map(LoincCode::code).contains("2345-7");
  }

  @Test
  void a_table_without_its_columns_or_with_an_open_quote_maps_nothing() {
    assertThat(CodeMapFile.read("local;target\nA;2345-7\n").problems())
        .containsExactly(new CodeMapProblem(1, CodeMapProblem.Kind.HEADER));
    assertThat(CodeMapFile.read("code;loinc\n\"A;2345-7\n").problems())
        .containsExactly(new CodeMapProblem(0, CodeMapProblem.Kind.UNREADABLE));
    assertThat(CodeMapFile.read("").problems()).isNotEmpty();
  }
}
