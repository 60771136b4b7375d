package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Translated;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BTS-1 and FTS-1 against what came. */
class BatchCountsTest {
  private static final String MESSAGE =
      "MSH|^~\\&|A|B|C|D|20260302||ADT^A31^ADT_A05|1|P|2.5|||||FRA|UNICODE UTF-8\r"
          + "PID|1||7^^^FAC^PI||DUPUIS^ANNE^^^^^L\r";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "FHS|,BHS|,M,M,BTS|2,FTS|1;''",
        "BHS|,M,M,BTS|2|comment;''",
        "M,M,FTS|2;''",
        "FHS|,BHS|,M,BTS|1,BHS|,M,M,BTS|2,FTS|2;''",
        "BHS|,M,M,BTS|,FTS|;''",
        "FHS|,BHS|,M,M,BTS|3,FTS|1;2",
        "FHS|,BHS|,M,BTS|2,BHS|,M,BTS|1,FTS|2;1",
        "FHS|,BHS|,M,BTS|1,BHS|,M,BTS|1,FTS|3;2",
        "BHS|,M,BTS|99999999999;''"
      })
  void a_wrong_count_is_a_remark_with_the_message_before_it(String file, String remarked) {
    byte[] bytes = file.replace(",", "\r").replace("M", MESSAGE).getBytes(StandardCharsets.UTF_8);
    List<InboundMessage> records =
        Partners.TRANSLATOR.split(InboundMessage.of(Partners.PRODUCTION, bytes));
    String with =
        records.stream()
            .filter(
                record ->
                    Oru.keys((Translated) Partners.TRANSLATOR.translate(record))
                        .contains("remark.batch-count"))
            .map(record -> Integer.toString(record.rank()))
            .reduce("", String::concat);
    assertThat(with).isEqualTo(remarked);
  }
}
