package fr.passerelle.hprim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Translated;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCutTest {
  private static final String ONE = HprimFile.HEADER + "Premier, élevé.\n****FIN****\n";
  private static final String TWO =
      HprimFile.HEADER.replace("Zoé", "Noël").replace("PAT00417", "PAT00418")
          + "Second, élevé.\n****FIN****\n";

  @Test
  void each_patient_of_a_file_is_a_record_with_its_own_bytes_and_rank() {
    List<InboundMessage> records = cut(ONE + TWO + "****FINFICHIER****\n");
    assertThat(records).extracting(InboundMessage::rank).containsExactly(1, 2);
    assertThat(records.get(0).bytes()).isEqualTo(HprimFile.bytes(ONE));
    assertThat(records.get(1).bytes()).isEqualTo(HprimFile.bytes(TWO + "****FINFICHIER****\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "windows-1252", "x-MacRoman", "IBM850", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void records_are_read_in_every_charset(String charset) {
    byte[] file = (ONE + TWO).getBytes(Charset.forName(charset));
    List<InboundMessage> records =
        new HprimMedecinTranslator().split(InboundMessage.of(HprimFile.LABORATORY, file));
    assertThat(joined(records)).isEqualTo(file);
    assertThat(records.stream().map(RecordCutTest::givenName)).containsExactly("Zoé", "Noël");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n", "\r\r\n", "\r\n\r\n", "\n\n"})
  void line_ends_of_every_kind_are_read(String end) {
    List<InboundMessage> records = cut((ONE + TWO).replace("\n", end));
    assertThat(records.stream().map(RecordCutTest::givenName)).containsExactly("Zoé", "Noël");
  }

  @Test
  void mixed_line_ends_are_read() {
    List<InboundMessage> records = cut(ONE.replace("\n", "\r\n") + TWO.replace("\n", "\r"));
    assertThat(records.stream().map(RecordCutTest::givenName)).containsExactly("Zoé", "Noël");
  }

  @ParameterizedTest
  @ValueSource(strings = {"****FIN***", "  ****FIN****  ", "***FIN****", "****fin****"})
  void marks_are_read_as_they_are_written_in_practice(String mark) {
    assertThat(cut((ONE + TWO).replace("****FIN****", mark))).hasSize(2);
  }

  @Test
  void text_after_the_end_of_the_file_stays_with_the_last_record_and_is_told() {
    List<InboundMessage> records = cut(ONE + "****FINFICHIER****\nEnvoyé par la messagerie.\n");
    assertThat(records).hasSize(1);
    Translated translated = translated(records.get(0));
    assertThat(translated.unmapped()).extracting(u -> u.place().toString()).contains("LINE 16");
    assertThat(translated.remarks())
        .extracting(remark -> remark.sentence().key())
        .contains("record.textAfterEnd");
  }

  @Test
  void files_put_one_behind_the_other_are_cut_apart() {
    String end = "****FINFICHIER****\n";
    assertThat(cut(ONE + end + TWO + end)).hasSize(2);
    assertThat(cut(ONE + end + TWO.replace("****FIN****\n", ""))).hasSize(2);
  }

  @Test
  void what_follows_an_end_mark_within_a_file_is_a_record_even_when_it_cannot_be_read() {
    List<InboundMessage> records = cut(ONE + "PAT00418\nESSAI\n");
    assertThat(records).hasSize(2);
    assertThat(HprimFile.rejected(new String(records.get(1).bytes(), StandardCharsets.UTF_8)))
        .isNotNull();
  }

  @Test
  void marks_repeated_or_alone_make_no_empty_records() {
    assertThat(cut("****FIN****\n" + ONE + "****FIN****\n\n****FINFICHIER****\n\u001A")).hasSize(1);
    assertThat(cut("****FIN****\n".repeat(50))).hasSize(1);
    assertThat(cut("")).hasSize(1);
  }

  private static List<InboundMessage> cut(String file) {
    List<InboundMessage> records = new HprimMedecinTranslator().split(HprimFile.message(file));
    assertThat(joined(records)).isEqualTo(HprimFile.bytes(file));
    return records;
  }

  private static byte[] joined(List<InboundMessage> records) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    records.forEach(record -> all.writeBytes(record.bytes()));
    return all.toByteArray();
  }

  private static Translated translated(InboundMessage record) {
    return (Translated) new HprimMedecinTranslator().translate(record);
  }

  private static String givenName(InboundMessage record) {
    Patient patient = translated(record).subject().orElseThrow();
    return patient.getNameFirstRep().getGivenAsSingleString();
  }
}
