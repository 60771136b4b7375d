package fr.passerelle.hprim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Unmapped;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrenchAnswerTest {
  private static final String FILE =
      HprimFile.withBlock("RES|GLYCEMIE|GLY|N|0.98|g/l||||F", "VAL|1");

  @ParameterizedTest
  @EnumSource(Fate.class)
  void every_fate_has_its_sentence(Fate fate) {
    String text = answer(new Outcome(fate, List.of(), List.of(), List.of()));
    assertThat(text.lines()).hasSize(2);
    assertThat(text).startsWith("Passerelle : réponse au dossier n° 1");
  }

  @Test
  void a_refusal_names_line_reason_and_code() {
    Rejected refused = HprimFile.rejected(FILE.replace("ESSAI-DUPONT", ""));
    assertThat(answer(Outcome.refused(refused.faults())))
        .contains("Refusé", "- ligne 2 : Le nom du patient", "[101]");
  }

  @Test
  void warnings_and_what_was_not_taken_over_are_told_and_information_is_not() {
    Translated translated = HprimFile.translated(FILE);
    String text = answer(integrated(translated));
    assertThat(text).contains("ligne 17 : Lignes du bloc", "ligne 12 : Destinataire");
    assertThat(text).doesNotContain("LOINC");
  }

  @Test
  void nothing_that_was_sent_is_repeated() {
    String text = answer(integrated(HprimFile.translated(FILE)));
    assertThat(text)
        .doesNotContain("ESSAI", "Zo", "PAT00417", "D240117", "1957", "64000", "0.98", "2026");
  }

  @Test
  void a_long_list_is_cut_and_counted() {
    List<Unmapped> many = Collections.nCopies(70, new Unmapped(Place.line(3), "Champ"));
    String text = answer(new Outcome(Fate.INTEGRATED, List.of(), List.of(), many));
    assertThat(text).contains("… et 20 de plus");
  }

  @Test
  void faults_found_later_on_the_road_have_no_line() {
    Fault fault =
        new Fault(Fault.UNKNOWN_PATIENT, new Place("", 0, 0, 0), Notes.sentence("looks.empty"));
    assertThat(answer(Outcome.refused(List.of(fault)))).contains("- Ce fichier est vide. [902]");
  }

  private static Outcome integrated(Translated translated) {
    return new Outcome(Fate.INTEGRATED, List.of(), translated.remarks(), translated.unmapped());
  }

  private static String answer(Outcome outcome) {
    Answer answer = new HprimMedecinTranslator().answer(HprimFile.message(FILE), outcome);
    assertThat(answer.extension()).isEqualTo("txt");
    return new String(answer.bytes(), StandardCharsets.UTF_8);
  }
}
