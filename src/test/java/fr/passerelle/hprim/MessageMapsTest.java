package fr.passerelle.hprim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.MessageMap;
import fr.passerelle.testing.OfficialTables;
import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumeration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published maps from the letters of HPRIM Médecin say what the translator does. */
class MessageMapsTest {
  private static final Map<String, Function<String, List<Coding>>> TRANSLATORS =
      Map.of(
          "psl-cm-hprim-statut", MessageMapsTest::status,
          "psl-cm-hprim-anormalite", MessageMapsTest::flag);

  static Set<String> maps() {
    return MessageMap.named("psl-cm-hprim-");
  }

  @Test
  void every_map_is_held_to_the_translator() {
    assertThat(maps()).isEqualTo(new TreeSet<>(TRANSLATORS.keySet()));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void each_letter_becomes_what_the_map_says(String id) {
    MessageMap.packaged(id).isWhatItDoes(TRANSLATORS.get(id));
  }

  /**
   * HPRIM has no official table: the codes of HL7 v2 are what a sender might mistake for its own.
   */
  @ParameterizedTest
  @MethodSource("maps")
  void no_letter_is_translated_that_the_map_does_not_know(String id) {
    MessageMap.packaged(id).isAllItDoes(capitals(), TRANSLATORS.get(id));
  }

  @Test
  void the_case_of_a_status_does_not_matter() {
    assertThat(status("f")).hasSize(2).usingRecursiveComparison().isEqualTo(status("F"));
  }

  private static Set<String> capitals() {
    return OfficialTables.allOfV2().stream()
        .map(code -> code.toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static List<Coding> status(String letter) {
    Translated read = HprimFile.translated(HprimFile.withBlock(line("", letter)));
    return Stream.<Enumeration<?>>of(
            HprimFile.observation(read, 1).getStatusElement(),
            HprimFile.report(read).getStatusElement())
        .map(each -> new Coding().setSystem(each.getSystem()).setCode(each.getCode()))
        .toList();
  }

  private static List<Coding> flag(String letter) {
    return HprimFile.observation(line(letter, "F")).getInterpretation().stream()
        .flatMap(concept -> concept.getCoding().stream())
        .toList();
  }

  private static String line(String flag, String status) {
    return "RES|GLYCEMIE|GLY|N|0.98|g/l|0.70|1.10|" + flag + "|" + status;
  }
}
