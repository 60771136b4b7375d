package fr.passerelle.hprim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translation;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes come, there is an answer, and in time. */
@Timeout(120)
class HostileInputTest {
  private static final int LARGE = 5_000_000;
  private final HprimMedecinTranslator translator = new HprimMedecinTranslator();

  static Stream<Arguments> hostile() {
    return Stream.of(
        input("empty", ""),
        input("blank lines", "\r\n".repeat(LARGE)),
        input("a million lines", HprimFile.withText("x\n".repeat(1_000_000))),
        input("only end marks", "****FIN****\n".repeat(100_000)),
        input("only block marks", "****LAB****\n".repeat(100_000)),
        input("stars", "*".repeat(LARGE)),
        input("a header line without end", "PAT1\n" + "N".repeat(LARGE)),
        input("a name of 5 MB", HprimFile.withText("x").replace("ESSAI-DUPONT", "N".repeat(LARGE))),
        input("a text line of 5 MB", HprimFile.withText("x".repeat(LARGE))),
        input("a text of ampersands", HprimFile.withText("&".repeat(LARGE))),
        input("a result of 5 MB", HprimFile.withBlock("RES|A|A|N|" + "9".repeat(LARGE))),
        input("a result of pipes", HprimFile.withBlock("RES" + "|".repeat(LARGE))),
        input("a bound of blanks", HprimFile.withBlock("RES|A|A|N|1||" + " 1".repeat(4_000))),
        input("100,000 results", HprimFile.withBlock("RES|A|A|N|1|||||F\n".repeat(100_000))),
        input("100,000 unknown lines", HprimFile.withBlock("XXX|A\n".repeat(100_000))),
        input("100,000 headers", HprimFile.HEADER.repeat(8_000)),
        input("dates", "14/02/1957\n".repeat(400_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void every_input_has_an_answer(String name, byte[] bytes) {
    assertThat(everyRecordAnswered(bytes)).isPositive();
  }

  @Test
  void a_file_of_too_many_lines_is_refused_whole() {
    byte[] bytes = HprimFile.bytes(HprimFile.withText("x\n".repeat(600_000)).repeat(2));
    assertThat(translator.split(InboundMessage.of(HprimFile.LABORATORY, bytes))).hasSize(1);
    Rejected refused = (Rejected) HprimFile.translation(bytes);
    assertThat(refused.faults().get(0).sentence().key()).isEqualTo("record.tooManyLines");
  }

  @Test
  void utf_16_with_an_odd_number_of_bytes_is_read_up_to_the_last_letter() {
    byte[] whole = ("\uFEFF" + HprimFile.withText("Élevé")).getBytes(StandardCharsets.UTF_16LE);
    byte[] odd = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertThat(everyRecordAnswered(odd)).isEqualTo(1);
  }

  @Test
  void random_bytes_are_no_text() {
    byte[] bytes = new byte[100_000];
    new Random(30).nextBytes(bytes);
    assertThat(translator.recognises(bytes)).isFalse();
    Rejected refused = (Rejected) HprimFile.translation(bytes);
    assertThat(refused.faults().get(0).sentence().key()).isEqualTo("looks.binary");
  }

  @Test
  void a_good_file_cut_anywhere_has_an_answer() {
    byte[] whole = HprimFile.bytes(HprimFile.withBlock("RES|A|A|N|8.3|mg/l|6|11|N|F|73.5|umol/l"));
    for (int length = 0; length < whole.length; length++) {
      everyRecordAnswered(java.util.Arrays.copyOf(whole, length));
    }
  }

  @Test
  void a_good_file_with_a_byte_changed_anywhere_has_an_answer() {
    byte[] whole = HprimFile.bytes(HprimFile.withBlock("RES|A|A|N|8.3|mg/l|6|11|N|F|73.5|umol/l"));
    Random random = new Random(8);
    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] = (byte) random.nextInt(256);
      everyRecordAnswered(changed);
    }
  }

  private int everyRecordAnswered(byte[] bytes) {
    translator.recognises(bytes);
    int records = 0;
    for (InboundMessage record : translator.split(InboundMessage.of(HprimFile.LABORATORY, bytes))) {
      Translation translation = translator.translate(record);
      if (translation instanceof Rejected rejected) {
        Outcome refused = Outcome.refused(rejected.faults());
        assertThat(translator.answer(record, refused).bytes()).isNotEmpty();
        assertThat(rejected.faults()).isNotEmpty();
      }
      records++;
    }
    return records;
  }

  private static Arguments input(String name, String text) {
    return Arguments.of(name, HprimFile.bytes(text));
  }
}
