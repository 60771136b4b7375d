package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Communication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of a document in the DMP or in MSSanté (ZAM). */
class BusinessAnswerTest {
  private static final String ERR =
      "ERR||PID^1^3|207^Erreur^HL70357|E|DMPClosed^DMP fermé^DMPERRORCODE|||Le DMP est fermé";

  @ParameterizedTest
  @CsvSource({
    "Z01, ACK_RECEPTION_DMP, Y, completed",
    "Z02, ACK_RECEPTION_MSS, Y, completed",
    "Z03, ACK_LECTURE_MSS, Y, completed",
    "Z01, ACK_RECEPTION_DMP, N, not-done"
  })
  void an_answer_is_about_the_message_it_names(
      String event, String code, String value, String status) {
    Communication told = told(read(event, obx(code, value)));
    assertThat(told.getStatus().toCode()).isEqualTo(status); // OBX-5
    assertThat(told.getCategoryFirstRep().getCodingFirstRep().getCode()).isEqualTo(code); // OBX-3
    assertThat(told.getAboutFirstRep().getIdentifier().getValue()).isEqualTo("015"); // OBX-4
    assertThat(told.getSentElement().getValueAsString()).startsWith("2026-04-02T09:00:00"); // MSH-7
    assertThat(told.hasSubject()).isFalse();
  }

  @Test
  void err_says_why_not() {
    Communication told = told(read("Z01", ERR, obx("ACK_RECEPTION_DMP", "N")));
    assertThat(told.getStatusReason().getCoding())
        .extracting(coding -> coding.getCode())
        .containsExactly("DMPClosed", "207"); // ERR-5, ERR-3
    assertThat(told.getStatusReason().getText()).contains("Le DMP est fermé"); // ERR-8
  }

  @Test
  void each_answer_of_a_message_stands_by_itself() {
    Translated read = read("Z02", obx("ACK_RECEPTION_MSS", "Y"), obx("ACK_LECTURE_MSS", "N"));
    assertThat(read.owned()).hasSize(2);
    assertThat(read.owned().get(0).getId()).isNotEqualTo(read.owned().get(1).getId());
  }

  @Test
  void without_obx_the_acknowledgement_says_it() {
    Communication told = told(read("Z03", "MSA|AE|015"));
    assertThat(told.getStatus().toCode()).isEqualTo("not-done"); // MSA-1
    assertThat(told.getAboutFirstRep().getIdentifier().getValue()).isEqualTo("015"); // MSA-2
    assertThat(told.getCategoryFirstRep().getCodingFirstRep().getCode())
        .isEqualTo("ACK_LECTURE_MSS");
  }

  @Test
  void a_person_beside_it_is_nobody_s_identity() {
    Translated read = read("Z01", Mdm.PID, obx("ACK_RECEPTION_DMP", "Y"));
    assertThat(read.subject()).isEmpty();
    assertThat(read.unmapped()).extracting(field -> field.place().segment()).contains("PID");
  }

  @Test
  void what_is_unclear_is_kept_and_remarked_on() {
    Translated read = read("Z01", "OBX|1|CE|ACK_RECEPTION_DMP||PEUT-ETRE");
    assertThat(told(read).getStatus().toCode()).isEqualTo("unknown");
    assertThat(Oru.keys(read)).contains("remark.answer-unclear", "remark.answer-without-message");
  }

  @Test
  void an_answer_that_answers_nothing_is_refused() {
    assertThat(Mdm.faults(Partners.TEST, msh("Z01"))).containsExactly("100 OBX");
  }

  private static String obx(String code, String value) {
    return "OBX|1|CE|" + code + "^^MetaDMPMSS|015|" + value + "^^expandedYes-NoIndicator||||||F";
  }

  private static Communication told(Translated read) {
    return (Communication) read.owned().get(0);
  }

  private static Translated read(String event, String... segments) {
    return Partners.translated(
        Stream.concat(Stream.of(msh(event)), Stream.of(segments)).toArray(String[]::new));
  }

  private static String msh(String event) {
    return "MSH|^~\\&|PFI|CHU|C|D|20260402090000||ZAM^"
        + event
        + "^ZAM_Z01|Z7|P|2.5|||||FRA|UNICODE UTF-8";
  }
}
