package fr.passerelle.hl7v2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.AnswerStyle.Acknowledgement;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The answer for every combination of MSH-15 and MSH-16 (HL7 v2.5 paragraph 2.9.3). */
class AckModeTest {
  private static final String NONE = "none";

  /** {@code -} is an empty field. */
  @ParameterizedTest
  @CsvSource({
    "-, -, AA, AE, AR", // original mode
    "AL, -, CA, CE, CR",
    "NE, -, none, none, none",
    "ER, -, none, CE, CR",
    "SU, -, CA, none, none",
    "-, AL, AA, AE, AR",
    "-, NE, none, none, none",
    "-, ER, none, AE, AR",
    "-, SU, AA, none, none",
    "AL, AL, AA, AE, AR",
    "AL, NE, CA, CE, CR",
    "AL, ER, CA, AE, AR",
    "AL, SU, AA, CE, CR",
    "NE, AL, AA, AE, AR",
    "NE, NE, none, none, none",
    "NE, ER, none, AE, AR",
    "NE, SU, AA, none, none",
    "ER, AL, AA, AE, AR",
    "ER, NE, none, CE, CR",
    "ER, ER, none, AE, AR",
    "ER, SU, AA, CE, CR",
    "SU, AL, AA, AE, AR",
    "SU, NE, CA, none, none",
    "SU, ER, CA, AE, AR",
    "SU, SU, AA, none, none",
    "\"\", \"\", AA, AE, AR",
    "al, ne, CA, CE, CR",
    "XX, NE, CA, CE, CR" // in no table: answered
  })
  void one_answer_at_most_is_given(
      String accept, String application, String stored, String refused, String away) {
    String msh = msh(field(accept), field(application));
    assertThat(code(AnswerStyle.DEFAULT, msh, of(Fate.INTEGRATED))).isEqualTo(stored);
    assertThat(code(AnswerStyle.DEFAULT, msh, refusal(Fault.FIELD_MISSING))).isEqualTo(refused);
    assertThat(code(AnswerStyle.DEFAULT, msh, Outcome.notReceived())).isEqualTo(away);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fate.class,
      names = {"INTEGRATED", "DUPLICATE", "SUPERSEDED", "IGNORED", "HELD"})
  void custody_is_confirmed_whatever_became_of_the_record(Fate fate) {
    AnswerStyle heldIsError = new AnswerStyle(Acknowledgement.FRENCH, true, true);
    assertThat(code(heldIsError, msh("AL", "NE"), of(fate))).isEqualTo("CA");
  }

  @Test
  void a_held_record_is_an_error_only_for_who_asks_what_became_of_it() {
    AnswerStyle heldIsError = new AnswerStyle(Acknowledgement.FRENCH, true, true);
    assertThat(code(heldIsError, msh("NE", "ER"), of(Fate.HELD))).isEqualTo("AE");
  }

  @Test
  void plain_hl7_rejects_what_french_volets_call_an_error() {
    AnswerStyle hl7 = new AnswerStyle(Acknowledgement.HL7, true, false);
    assertThat(code(hl7, msh("AL", "NE"), refusal(Fault.VERSION))).isEqualTo("CR");
    assertThat(code(AnswerStyle.DEFAULT, msh("AL", "NE"), refusal(Fault.VERSION))).isEqualTo("CE");
  }

  @Test
  void a_sender_that_chokes_on_errors_gets_ca() {
    AnswerStyle always = new AnswerStyle(Acknowledgement.ALWAYS_AA, true, false);
    assertThat(code(always, msh("AL", "NE"), refusal(Fault.VERSION))).isEqualTo("CA");
    assertThat(code(always, msh("AL", "NE"), Outcome.notReceived())).isEqualTo("CR");
  }

  @Test
  void the_reasons_stand_in_an_accept_answer_too() {
    List<String> lines =
        List.of(text(AnswerStyle.DEFAULT, msh("AL", "NE"), refusal(101)).split("\r"));
    assertThat(lines.get(1)).isEqualTo("MSA|CE|CE-1");
    assertThat(lines.get(2)).startsWith("ERR||PID^1^3|101^Required field missing^HL70357|E|");
  }

  private static String field(String value) {
    return "-".equals(value) ? "" : value;
  }

  private static String msh(String accept, String application) {
    return "MSH|^~\\&|LOGI|CAB|PSL|ESP|20260302091500||ADT^A28^ADT_A05|CE-1|P|2.5|||"
        + accept
        + "|"
        + application
        + "|FRA|UNICODE UTF-8";
  }

  private static Outcome of(Fate fate) {
    return new Outcome(fate, List.of(), List.of(), List.of());
  }

  private static Outcome refusal(int code) {
    Fault fault =
        new Fault(code, Place.field("PID", 3), Reading.sentence("fault.field-missing", "PID-3"));
    return Outcome.refused(List.of(fault));
  }

  private static String code(AnswerStyle style, String msh, Outcome outcome) {
    String text = text(style, msh, outcome);
    return text.isEmpty() ? NONE : text.split("\r")[1].split("\\|")[1];
  }

  private static String text(AnswerStyle style, String msh, Outcome outcome) {
    Partner partner = Partners.partner(Partner.Processing.PRODUCTION, style);
    InboundMessage record = Partners.record(partner, msh);
    return new String(Partners.TRANSLATOR.answer(record, outcome).bytes(), UTF_8);
  }
}
