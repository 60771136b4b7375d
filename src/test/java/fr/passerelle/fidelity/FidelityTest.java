package fr.passerelle.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Answer;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.MessageTranslator;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import fr.passerelle.translation.Unmapped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** What is passed over in silence is heard, whatever the translator says of itself. */
class FidelityTest {

  @Test
  void what_is_neither_used_nor_listed_is_lost() {
    Fidelity counted = count("ONE\nTWO\nTHREE\nFOUR\n****FIN****\n");
    assertThat(counted.sent()).isEqualTo(4);
    assertThat(counted.mapped()).isEqualTo(2);
    assertThat(counted.count(FieldFate.FOUND)).isEqualTo(1);
    assertThat(counted.count(FieldFate.DECIDES)).isEqualTo(1);
    assertThat(counted.count(FieldFate.LISTED)).isEqualTo(1);
    assertThat(counted.lost())
        .singleElement()
        .satisfies(field -> assertThat(field.address()).isEqualTo("LINE 4"));
  }

  private static Fidelity count(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Fidelity.of(new Forgetful(), InboundMessage.of(Partners.plain("partenaire"), bytes))
        .orElseThrow();
  }

  /** Takes up the first line, lists the second, answers with the third and forgets the fourth. */
  private record Forgetful() implements MessageTranslator {
    @Override
    public String format() {
      return "hprim-medecin";
    }

    @Override
    public boolean recognises(byte[] bytes) {
      return true;
    }

    @Override
    public List<InboundMessage> split(InboundMessage whole) {
      return List.of(whole);
    }

    @Override
    public Translation translate(InboundMessage record) {
      Patient patient = new Patient();
      patient.addName().setFamily(line(record, 0));
      return new Translated(
          new MessageHeader("key", "id", "event", Instant.EPOCH, Instant.EPOCH),
          Optional.of(patient),
          Set.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(new Unmapped(Place.line(2), "two")));
    }

    @Override
    public Answer answer(InboundMessage record, Outcome outcome) {
      return new Answer(line(record, 2).getBytes(StandardCharsets.UTF_8), "txt");
    }

    private static String line(InboundMessage record, int number) {
      return new String(record.bytes(), StandardCharsets.UTF_8).split("\n", -1)[number];
    }
  }
}
