package fr.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody does whose neighbour reads messages only. */
class WriteCommandTest {
  private static final String CASES = "camel-routes/cabinet-exemple-hl7v2/cases/";
  private static final String REPORT = CASES + "05-oru-biologie/expected.bundle.json";

  @Test
  void a_bundle_is_a_message_on_the_output_and_its_event_stands_beside_it() {
    Typed typed = Typed.in(Locale.ENGLISH, "write", REPORT);
    assertThat(typed.exit()).isZero();
    assertThat(typed.out().split("\r"))
        .hasSizeGreaterThan(8)
        .anySatisfy(line -> assertThat(line).startsWith("OBX|2|NM|GLYC^Glycémie à jeun^L||1.42|"));
    assertThat(typed.err()).contains("Message ORU^R01: ");
  }

  @Test
  void the_contract_of_a_partner_says_how_it_is_written() {
    Typed typed = Typed.in(Locale.ENGLISH, "write", "--partner=labo-exemple-hprim", REPORT);
    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).contains("|labo-exemple-hprim||");
  }

  @Test
  void one_resource_without_its_patient_is_no_message() {
    String report =
        "{\"resourceType\":\"DiagnosticReport\",\"subject\":{\"reference\":\"Patient/1\"}}";
    Typed typed = piped(report);
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains("No message ORU^R01", "No message was written");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MSH|^~\\&|", "{", "{\"resourceType\":\"Pasient\"}", "<a/>"})
  void what_is_no_fhir_is_said_and_nothing_written(String text) {
    Typed typed = piped(text);
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains("no readable resource");
  }

  @Test
  void a_format_nobody_writes_is_said_with_those_there_are() {
    Typed typed = Typed.in(Locale.ENGLISH, "write", "--to=edifact", REPORT);
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).contains("--to", "hl7v2");
  }

  private static Typed piped(String text) {
    return Typed.piped(text.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH, "write", "-");
  }
}
