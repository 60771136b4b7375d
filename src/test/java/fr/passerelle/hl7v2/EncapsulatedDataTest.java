package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data inside OBX-5 (data type ED). */
class EncapsulatedDataTest {

  @ParameterizedTest
  @CsvSource({
    "Base64, JVBERg==",
    "base64, JVBE Rg==",
    "Base64, JVBE\\.br\\Rg==",
    "Hex, 25504446",
    "A, %PDF",
    "UU, '$)5!$1@'",
    "'', %PDF"
  })
  void ed_4_tells_how_the_data_was_made_text(String encoding, String data) {
    assertThat(text("^application^pdf^" + encoding + "^" + data)).isEqualTo("%PDF");
  }

  @Test
  void a_uuencoded_file_is_told_by_its_first_line_and_may_hold_delimiters() {
    byte[] bytes = new byte[1000];
    new Random(3).nextBytes(bytes);
    String field = "^application^octet-stream^A^begin 644 x\n" + uuencoded(bytes) + "`\nend";
    assertThat(field.substring(40)).contains("&", "^");
    EncapsulatedData data = EncapsulatedData.of(new Field(field, Notation.USUAL));
    assertThat(data.bytes()).isEqualTo(bytes);
    assertThat(data.decoded()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Base64, JVBE?", "Base64, été", "Hex, 2550444", "UU, '$é'", "UU, ''", "ROT13, abc"})
  void data_that_cannot_be_decoded_is_kept_as_it_came(String encoding, String sent) {
    EncapsulatedData data =
        EncapsulatedData.of(new Field("^application^pdf^" + encoding + "^" + sent, Notation.USUAL));
    assertThat(data.decoded()).isFalse();
    assertThat(new String(data.bytes(), StandardCharsets.UTF_8)).isEqualTo(sent);
  }

  @Test
  void a_payload_of_megabytes_in_lines_takes_its_length_in_time() {
    byte[] bytes = new byte[3_000_000];
    new Random(4).nextBytes(bytes);
    String lines = Base64.getMimeEncoder(76, new byte[] {'\r'}).encodeToString(bytes);
    var message =
        Partners.record(
            Partners.PRODUCTION,
            "MSH|^~\\&|A|B|C|D|20260101||ORU^R01|1|P|2.5",
            "PID|1||7^^^LAB^PI||DUPUIS^ANNE^^^^^L",
            "OBR|1||9|X",
            "OBX|1|ED|X^Œuvre||^application^pdf^Base64^" + lines + "||||||F");
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThat(Partners.TRANSLATOR.translate(message)).isNotNull());
  }

  private static String text(String field) {
    byte[] bytes = EncapsulatedData.of(new Field(field, Notation.USUAL)).bytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String uuencoded(byte[] bytes) {
    StringBuilder lines = new StringBuilder();
    for (int start = 0; start < bytes.length; start += 45) {
      int count = Math.min(45, bytes.length - start);
      lines.append((char) (' ' + count));
      for (int at = start; at < start + count; at += 3) {
        int group = 0;
        for (int next = at; next < at + 3; next++) {
          group = group << 8 | (next < start + count ? bytes[next] & 0xFF : 0);
        }
        for (int shift = 18; shift >= 0; shift -= 6) {
          int value = group >> shift & 0x3F;
          lines.append(value == 0 ? '`' : (char) (' ' + value));
        }
      }
      lines.append('\n');
    }
    return lines.toString();
  }
}
