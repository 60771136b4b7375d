package fr.passerelle.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchTextTest {
  private static final String REPORT =
      "Résultats reçus à l'hôpital : glycémie élevée, contrôle conseillé";
  private static final String CAPITALS = "HÉMATOLOGIE - NUMÉRATION, FORMULE LEUCOCYTAIRE";
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "windows-1252",
        "ISO-8859-1",
        "x-MacRoman",
        "IBM850",
        "UTF-16LE",
        "UTF-16BE"
      })
  void a_report_is_read_in_whatever_charset_it_was_written(String charset) {
    assertThat(decode(REPORT.getBytes(Charset.forName(charset)))).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1", "x-MacRoman", "IBM850"})
  void capitals_with_accents_are_read_too(String charset) {
    assertThat(decode(CAPITALS.getBytes(Charset.forName(charset)))).isEqualTo(CAPITALS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "x-MacRoman", "IBM850"})
  void one_accent_is_enough(String charset) {
    assertThat(decode("Zoé Essai".getBytes(Charset.forName(charset)))).isEqualTo("Zoé Essai");
  }

  @Test
  void an_accent_that_ends_the_file_is_not_taken_for_a_cut_letter_of_utf_8() {
    assertThat(decode("Zoé".getBytes(WINDOWS))).isEqualTo("Zoé");
  }

  @Test
  void a_file_cut_inside_a_letter_is_still_utf_8() {
    byte[] whole = "Glycémie élevé".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    assertThat(decode(cut)).startsWith("Glycémie élev").hasSize(14);
  }

  @Test
  void byte_order_marks_are_no_text() {
    assertThat(decode(joined(UTF_8_MARK, REPORT.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(REPORT);
    assertThat(decode(("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(REPORT);
    assertThat(decode(("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(REPORT);
  }

  @Test
  void a_declared_charset_that_fits_is_believed() {
    FrenchText.Decoded read = declared(REPORT.getBytes(StandardCharsets.ISO_8859_1), "ISO-8859-1");
    assertThat(read.text()).isEqualTo(REPORT);
    assertThat(read.asDeclared()).isTrue();
  }

  @Test
  void utf_8_declared_as_latin_1_is_read_as_utf_8_and_said_so() {
    FrenchText.Decoded read = declared(REPORT.getBytes(StandardCharsets.UTF_8), "ISO-8859-1");
    assertThat(read.text()).isEqualTo(REPORT);
    assertThat(read.asDeclared()).isFalse();
  }

  @Test
  void latin_1_declared_as_utf_8_is_read_as_latin_1_and_said_so() {
    FrenchText.Decoded read = declared(REPORT.getBytes(WINDOWS), "UTF-8");
    assertThat(read.text()).isEqualTo(REPORT);
    assertThat(read.asDeclared()).isFalse();
  }

  @Test
  void cp850_declared_as_windows_is_read_as_cp850() {
    FrenchText.Decoded read = declared(REPORT.getBytes(Charset.forName("IBM850")), "windows-1252");
    assertThat(read.text()).isEqualTo(REPORT);
    assertThat(read.charset()).isEqualTo(Charset.forName("IBM850"));
  }

  @Test
  void an_apostrophe_of_windows_in_declared_latin_1_is_kept() {
    assertThat(declared("l’œdème".getBytes(WINDOWS), "ISO-8859-1").text()).isEqualTo("l’œdème");
  }

  @Test
  void ascii_is_whatever_was_declared() {
    FrenchText.Decoded read = declared("PID".getBytes(StandardCharsets.US_ASCII), "windows-1252");
    assertThat(read.asDeclared()).isTrue();
    assertThat(declared(new byte[] {'P', 'I'}, "UTF-16LE").text()).isEqualTo("PI");
  }

  @Test
  void a_byte_without_meaning_in_windows_1252_is_kept_as_latin_1() {
    byte[] bytes = "Zoé et \u0081".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(decode(bytes)).isEqualTo("Zoé et \u0081");
  }

  @Test
  void any_bytes_give_a_text() {
    Random random = new Random(850);
    for (int length = 0; length < 300; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      assertThat(FrenchText.decode(bytes, Optional.empty()).text()).isNotNull();
    }
  }

  private static String decode(byte[] bytes) {
    return FrenchText.decode(bytes, Optional.empty()).text();
  }

  private static FrenchText.Decoded declared(byte[] bytes, String charset) {
    return FrenchText.decode(bytes, Optional.of(Charset.forName(charset)));
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
