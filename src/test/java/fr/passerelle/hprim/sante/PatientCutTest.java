package fr.passerelle.hprim.sante;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Translated;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientCutTest {
  private static final String TWO =
      SanteFile.header("ORU")
          + "\r\nP|1||P1||ESSAI~Zoé\r\nOBR|1||D1|GLY~Glycémie élevée\r\nP|2||P2||ESSAI~Noël\r\nOBR|1||D2|GLY~Glycémie élevée\r\nL|1\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "IBM850", "UTF-16LE", "x-MacRoman"})
  void each_patient_is_a_record_with_the_header_and_the_end(String charset) {
    List<InboundMessage> records = cut(TWO.getBytes(Charset.forName(charset)));
    assertThat(records).extracting(InboundMessage::rank).containsExactly(1, 2);
    assertThat(records.stream().map(PatientCutTest::givenName)).containsExactly("Zoé", "Noël");
    assertThat(records.stream().map(PatientCutTest::remarks))
        .allMatch(remarks -> !remarks.contains("message.noEnd"));
  }

  @Test
  void a_file_of_one_patient_is_left_as_it_is() {
    byte[] bytes = SanteFile.result("OBX|1|NM|HB||1").getBytes(Charset.forName("UTF-8"));
    assertThat(cut(bytes))
        .singleElement()
        .satisfies(one -> assertThat(one.bytes()).isEqualTo(bytes));
    assertThat(cut(new byte[0])).hasSize(1);
  }

  private static List<InboundMessage> cut(byte[] bytes) {
    return SanteFile.TRANSLATOR.split(InboundMessage.of(SanteFile.PARTNER, bytes));
  }

  private static List<String> remarks(InboundMessage record) {
    return SanteFile.remarks((Translated) SanteFile.TRANSLATOR.translate(record));
  }

  private static String givenName(InboundMessage record) {
    Translated said = (Translated) SanteFile.TRANSLATOR.translate(record);
    return said.subject().orElseThrow().getNameFirstRep().getGivenAsSingleString();
  }
}
