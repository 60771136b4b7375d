package fr.passerelle.hprim.xml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Rejected;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class XmlAnswerTest {
  private static final String WHOLE = XmlFile.registration(XmlFile.PATIENT);

  @Test
  void what_was_understood_is_answered_ok_to_its_sender() {
    String text = answer(WHOLE, new Outcome(Fate.INTEGRATED, List.of(), List.of(), List.of()));
    assertThat(text)
        .contains(
            "statut=\"OK\"",
            "<identifiantMessageAcquitte>M1<",
            "xmlns=\"http://www.hprim.org/hprimXML\"")
        .contains("<destinataire><agents><agent categorie=\"application\"><code>CLI<")
        .doesNotContain("erreurAvertissement");
  }

  @Test
  void a_refusal_is_an_error_with_its_reason() {
    String document = WHOLE.replace("ESSAI-DUPONT", "");
    Rejected refused = (Rejected) XmlFile.translation(document);
    assertThat(answer(document, Outcome.refused(refused.faults())))
        .contains("statut=\"erreur\"", "<code>101<", "Ni nom usuel ni nom de naissance.");
  }

  @Test
  void nothing_that_was_sent_about_a_person_is_repeated() {
    assertThat(answer(WHOLE, new Outcome(Fate.HELD, List.of(), List.of(), List.of())))
        .contains("statut=\"avertissement\"")
        .doesNotContain("DUPONT", "Zo", "1957", "IPP00417");
  }

  @Test
  void who_wants_no_answer_gets_none() {
    String quiet =
        WHOLE.replace("<evenementsPatients ", "<evenementsPatients acquittementAttendu=\"non\" ");
    assertThat(answer(quiet, new Outcome(Fate.INTEGRATED, List.of(), List.of(), List.of())))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Fate.class)
  void every_fate_can_be_answered_even_to_noise(Fate fate) {
    assertThat(answer("bruit", new Outcome(fate, List.of(), List.of(), List.of())))
        .contains("<identifiantMessageAcquitte>inconnu<");
  }

  private static String answer(String document, Outcome outcome) {
    Answer answer = XmlFile.TRANSLATOR.answer(XmlFile.message(document), outcome);
    assertThat(answer.extension()).isEqualTo("ack.xml");
    return new String(answer.bytes(), StandardCharsets.ISO_8859_1);
  }
}
