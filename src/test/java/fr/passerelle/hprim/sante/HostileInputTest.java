package fr.passerelle.hprim.sante;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes come, there is an answer, and in time. */
@Timeout(60)
class HostileInputTest {
  private static final int LARGE = 2_000_000;
  private static final String WHOLE =
      SanteFile.results(
          "OBR|1|E1~R1|X1~D1|GLY~GLYCEMIE~L^NA~SODIUM~L|S||20260316^20260317",
          "OBX|1|NM|GLY~GLYCEMIE~L||0.98|g/l|0.7-1.1|N|||F",
          "A|suite",
          "C|1|L|Texte^suite",
          "OBX|2|CE|GRP~GROUPE~L||A+~A~L||||||F");

  static Stream<Arguments> hostile() {
    return Stream.of(
        input("only headers", (SanteFile.header("ORU") + "\r").repeat(20_000)),
        input(
            "only patients",
            SanteFile.header("ORU") + "\r" + (SanteFile.patient() + "\r").repeat(5_000)),
        input("only continuations", SanteFile.header("ORU") + "\r" + "A|x\r".repeat(LARGE / 10)),
        input("a header of delimiters", "H" + "|".repeat(LARGE)),
        input("a field of repetitions", SanteFile.results("OBR|1||D1|" + "^".repeat(LARGE))),
        input("a value of components", SanteFile.result("OBX|1|NM|A||" + "~".repeat(LARGE))),
        input("a value of escapes", SanteFile.result("OBX|1|TX|A||" + "\\".repeat(LARGE))),
        input("a number without end", SanteFile.result("OBX|1|NM|A||" + "9".repeat(LARGE))),
        input("100,000 results", SanteFile.result("OBX|1|NM|A||1\r".repeat(100_000))),
        input("200,000 lines", SanteFile.header("ORU") + "\n" + "x\n".repeat(200_000)),
        input("no line end", SanteFile.header("ORU") + "x".repeat(LARGE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void every_input_has_an_answer(String name, byte[] bytes) {
    answered(bytes);
  }

  @Test
  void a_good_message_cut_anywhere_has_an_answer() {
    byte[] whole = WHOLE.getBytes(StandardCharsets.ISO_8859_1);
    for (int length = 0; length < whole.length; length++) {
      answered(Arrays.copyOf(whole, length));
    }
  }

  @Test
  void a_good_message_with_bytes_changed_anywhere_has_an_answer() {
    byte[] whole = WHOLE.getBytes(StandardCharsets.ISO_8859_1);
    byte[] delimiters = "|~^\\&\r\nAHPOBX10.".getBytes(StandardCharsets.ISO_8859_1);
    Random random = new Random(8);
    for (int i = 0; i < 4 * whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i % whole.length] = (byte) random.nextInt(256);
      changed[random.nextInt(whole.length)] = delimiters[random.nextInt(delimiters.length)];
      answered(changed);
    }
  }

  private static void answered(byte[] bytes) {
    SanteFile.TRANSLATOR.recognises(bytes);
    int records = 0;
    InboundMessage whole = InboundMessage.of(SanteFile.PARTNER, bytes);
    for (InboundMessage record : SanteFile.TRANSLATOR.split(whole)) {
      Translation translation = SanteFile.TRANSLATOR.translate(record);
      SanteFile.TRANSLATOR.source(record);
      if (translation instanceof Rejected rejected) {
        assertThat(rejected.faults()).isNotEmpty();
        Outcome refused = Outcome.refused(rejected.faults());
        assertThat(SanteFile.TRANSLATOR.answer(record, refused).bytes()).isNotEmpty();
      }
      records++;
    }
    assertThat(records).isPositive();
  }

  private static Arguments input(String name, String text) {
    return Arguments.of(name, text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
