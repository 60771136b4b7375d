package fr.passerelle.hl7v2;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.v25.message.ACK;
import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.AnswerStyle.Acknowledgement;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Partner.Processing;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Remark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AcknowledgementTest {
  private static final String MSH =
      "MSH|^~\\&|LOGI|CAB|PSL|ESP|20260302091500||ADT^A28^ADT_A05|CE-1|P|2.5^FRA^2.11|||||FRA|UNICODE"
          + " UTF-8";
  private static final Outcome REFUSED =
      Outcome.refused(
          List.of(
              new Fault(
                  Fault.FIELD_MISSING,
                  Place.field("PID", 3),
                  Reading.sentence("fault.field-missing", "PID-3")),
              new Fault(
                  Fault.INS_DIFFERS, Place.field("PID", 5), Reading.sentence("remark.ins-twice"))));

  @Test
  void the_answer_goes_back_to_who_sent() {
    assertThat(lines(Partners.PRODUCTION, MSH, of(Fate.INTEGRATED)))
        .containsExactly(
            "MSH|^~\\&|PSL|ESP|LOGI|CAB|20261121210000||ACK^A28^ACK|d41023fd101d3da4b9d8|P"
                + "|2.5^FRA^2.11|||||FRA|UNICODE UTF-8",
            "MSA|AA|CE-1");
  }

  @ParameterizedTest
  @CsvSource({
    "INTEGRATED, AA",
    "DUPLICATE, AA",
    "SUPERSEDED, AA",
    "IGNORED, AA",
    "HELD, AA",
    "REFUSED, AE",
    "NOT_RECEIVED, AR"
  })
  void each_fate_has_its_code(Fate fate, String code) {
    assertThat(code(Partners.PRODUCTION, MSH, of(fate))).isEqualTo(code);
  }

  @ParameterizedTest
  @EnumSource(Acknowledgement.class)
  void nothing_stored_is_never_answered_positively(Acknowledgement style) {
    Partner partner = partner(style, true, false);
    assertThat(code(partner, MSH, Outcome.notReceived())).isEqualTo("AR");
  }

  @Test
  void a_refusal_names_place_code_and_reason_of_every_fault() {
    assertThat(lines(Partners.PRODUCTION, MSH, REFUSED))
        .contains(
            "ERR||PID^1^3|101^Required field missing^HL70357|E||||PID-3 est vide, alors que ce"
                + " champ est obligatoire.")
        .anyMatch(
            line ->
                line.startsWith("ERR||PID^1^5|207^Application internal error^HL70357|E|904|||"));
  }

  @Test
  void a_held_record_is_a_warning_where_custody_is_ours() {
    assertThat(lines(Partners.PRODUCTION, MSH, of(Fate.HELD)))
        .anyMatch(line -> line.startsWith("ERR||PID^1|0^Message accepted^HL70357|W|"));
  }

  @Test
  void a_held_record_is_error_902_where_the_document_volet_is_declared() {
    String msh = MSH + "|||2.1^CISIS_CDA_HL7_V2";
    assertThat(code(Partners.PRODUCTION, msh, of(Fate.HELD))).isEqualTo("AE");
    assertThat(lines(Partners.PRODUCTION, msh, of(Fate.HELD)))
        .anyMatch(line -> line.contains("|E|902|"));
  }

  @Test
  void a_held_record_is_error_902_where_the_route_says_so() {
    Partner partner = partner(Acknowledgement.FRENCH, true, true);
    assertThat(code(partner, MSH, of(Fate.HELD))).isEqualTo("AE");
  }

  @Test
  void remarks_go_out_as_warnings_unless_the_partner_wants_none() {
    Outcome outcome =
        new Outcome(
            Fate.INTEGRATED,
            List.of(),
            List.of(
                Remark.warning(
                    Place.field("PID", 32), Reading.sentence("remark.reliability-absent")),
                Remark.information(
                    Place.field("ROL", 4), Reading.sentence("remark.proposed-not-applied"))),
            List.of());
    assertThat(lines(Partners.PRODUCTION, MSH, outcome))
        .filteredOn(line -> line.startsWith("ERR"))
        .singleElement()
        .asString()
        .contains("PID^1^32", "|W|");
    assertThat(lines(partner(Acknowledgement.FRENCH, false, false), MSH, outcome)).hasSize(2);
  }

  @Test
  void plain_hl7_rejects_what_french_volets_call_an_error() {
    Outcome testMessage =
        Outcome.refused(
            List.of(
                new Fault(
                    Fault.PROCESSING_ID,
                    Place.field("MSH", 11),
                    Reading.sentence("fault.test-on-production"))));
    assertThat(code(partner(Acknowledgement.HL7, true, false), MSH, testMessage)).isEqualTo("AR");
    assertThat(code(partner(Acknowledgement.HL7, true, false), MSH, REFUSED)).isEqualTo("AE");
  }

  @Test
  void a_sender_that_chokes_on_errors_gets_aa_and_warnings() {
    Partner partner = partner(Acknowledgement.ALWAYS_AA, true, false);
    assertThat(code(partner, MSH, REFUSED)).isEqualTo("AA");
    assertThat(lines(partner, MSH, REFUSED)).anyMatch(line -> line.contains("|W|904|"));
  }

  @Test
  void the_sender_s_delimiters_and_charset_are_used() {
    String msh = "MSH#*~\\&#A#B#C#D###ADT*A28#7#P#2.5######8859/1";
    byte[] answer =
        Partners.TRANSLATOR
            .answer(InboundMessage.of(Partners.PRODUCTION, msh.getBytes(ISO_8859_1)), REFUSED)
            .bytes();
    assertThat(new String(answer, ISO_8859_1))
        .startsWith("MSH#*~\\&#C#D#A#B#20261121210000##ACK*A28*ACK#")
        .contains("\rMSA#AE#7\r", "donné");
  }

  @Test
  void a_sender_that_names_no_charset_is_answered_in_ascii() {
    String msh = "MSH|^~\\&|A|B|C|D|||ADT^A28|7|P|2.5";
    assertThat(lines(Partners.PRODUCTION, msh, REFUSED))
        .anyMatch(line -> line.contains("Le meme matricule est donne"));
  }

  @Test
  void bytes_that_are_no_message_are_answered_too() {
    assertThat(lines(Partners.PRODUCTION, "bonjour", REFUSED))
        .startsWith("MSH|^~\\&|||||20261121210000||ACK|" + id("bonjour") + "|P|2.5", "MSA|AE");
  }

  @Test
  void hapi_reads_the_answer_as_an_acknowledgement() throws HL7Exception {
    String answer = String.join("\r", lines(Partners.PRODUCTION, MSH, REFUSED));
    ACK ack = (ACK) new DefaultHapiContext().getPipeParser().parse(answer);
    assertThat(ack.getMSA().getMessageControlID().getValue()).isEqualTo("CE-1");
    assertThat(ack.getERRReps()).isEqualTo(2);
    assertThat(ack.getERR(0).getHL7ErrorCode().getIdentifier().getValue()).isEqualTo("101");
  }

  private static String id(String text) {
    return lines(Partners.PRODUCTION, text, REFUSED).get(0).split("\\|")[9];
  }

  private static Partner partner(Acknowledgement style, boolean warnings, boolean heldIsError) {
    return Partners.partner(Processing.PRODUCTION, new AnswerStyle(style, warnings, heldIsError));
  }

  private static Outcome of(Fate fate) {
    return new Outcome(fate, List.of(), List.of(), List.of());
  }

  private static String code(Partner partner, String msh, Outcome outcome) {
    return lines(partner, msh, outcome).get(1).split("\\|")[1];
  }

  private static List<String> lines(Partner partner, String msh, Outcome outcome) {
    InboundMessage record = Partners.record(partner, msh);
    return List.of(
        new String(Partners.TRANSLATOR.answer(record, outcome).bytes(), UTF_8).split("\r"));
  }
}
