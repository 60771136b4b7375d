package fr.passerelle.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.passerelle.testing.Partners;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Partner;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class SizeLimitsTest {
  private static final int KILOBYTE = 1024;

  private final TestRoad road = new TestRoad();
  private final Partner hospital = road.partners.put(Partners.authority("hopital"));

  @Test
  void what_is_larger_than_its_format_may_be_is_refused_with_its_beginning_and_a_sentence() {
    Intake limited = limited("hl7v2", 100);
    Receipt receipt = limited.receive(hospital, Adt.FORMAT, ofSize(200 * KILOBYTE));
    Outcome outcome = receipt.records().get(0).outcome();
    assertThat(outcome.fate()).isEqualTo(Fate.REFUSED);
    assertThat(outcome.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.sentence().key()).isEqualTo("too-large");
              assertThat(fault.sentence().arguments()).containsExactly("100", "hl7v2");
            });
    assertThat(receipt.isTooLarge()).isTrue();
    assertThat(receipt.records().get(0).messageId()).isEqualTo("1");
    assertThat(new String(receipt.answer().bytes(), StandardCharsets.UTF_8)).contains("MSA|AE|1");
    assertThat(road.journal.queries().raw(receipt.records().get(0).journalId()).orElseThrow())
        .hasSize(64 * KILOBYTE);
  }

  @Test
  void the_format_is_the_one_the_content_has_and_another_s_limit_does_not_matter() {
    assertThat(fate(limited("hl7v2", 100), Formats.AUTO, 200)).isEqualTo(Fate.REFUSED);
    assertThat(fate(limited("hl7v2", 300), Formats.AUTO, 200)).isEqualTo(Fate.INTEGRATED);
    assertThat(fate(limited("hprim-medecin", 1), Adt.FORMAT, 190)).isEqualTo(Fate.INTEGRATED);
  }

  @Test
  void a_limit_of_a_format_that_does_not_exist_ends_the_start() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> limited("hl7", 100))
        .withMessageContaining("passerelle.intake.max-size.hl7");
  }

  private Fate fate(Intake intake, String format, int kilobytes) {
    byte[] message = ofSize(kilobytes * KILOBYTE);
    return intake.receive(hospital, format, message).records().get(0).outcome().fate();
  }

  private Intake limited(String format, int kilobytes) {
    return new SizeLimits(
        road.intake, Formats.installed(), Map.of(format, DataSize.ofKilobytes(kilobytes)));
  }

  /** A message whose last segment is a long note. */
  private static byte[] ofSize(int bytes) {
    String message =
        new String(Adt.announced("1", "H-1", "MOREL", "19610504"), StandardCharsets.UTF_8);
    String longer = message + "NTE|1||" + "x ".repeat((bytes - message.length()) / 2) + "\r";
    return longer.getBytes(StandardCharsets.UTF_8);
  }
}
