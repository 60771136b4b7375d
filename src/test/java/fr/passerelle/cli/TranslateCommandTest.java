package fr.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody does with a message before a line of code is written. */
class TranslateCommandTest {
  private static final String PRACTICE = "camel-routes/cabinet-exemple-hl7v2/cases/";
  private static final String LABORATORY = "camel-routes/labo-exemple-hprim/cases/";
  private static final String REPORT = LABORATORY + "01-compte-rendu-de-biologie/input.hpr";

  @TempDir Path directory;

  @Test
  void a_report_is_one_bundle_on_the_output_and_its_remarks_stand_beside_it() {
    Typed typed = translate(REPORT);
    assertThat(typed.exit()).isZero();
    Bundle bundle = bundle(typed);
    assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.COLLECTION);
    assertThat(bundle.getEntry().get(0).getResource()).isInstanceOf(Patient.class);
    assertThat(bundle.getEntry().get(1).getResource()).isInstanceOf(DiagnosticReport.class);
    assertThat(typed.out()).contains("Glycémie à jeun");
    assertThat(typed.err())
        .contains("Format: hprim-medecin. Records: 1.", "Record 1: translated.", "LINE 8");
  }

  @Test
  void several_records_are_one_bundle_of_bundles() {
    Bundle bundle = bundle(translate(LABORATORY + "02-deux-patients/input.hpr"));
    assertThat(bundle.getEntry())
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.getResource()).isInstanceOf(Bundle.class));
  }

  @Test
  void a_refused_record_among_others_keeps_its_place_and_is_told_by_the_exit_code()
      throws Exception {
    Path both = directory.resolve("both.hl7");
    String good = Files.readString(Path.of(PRACTICE + "02-a31-telephone-efface/input.hl7"));
    Files.writeString(both, "MSH|^~\\&|A|B|C|D|20260101||ZZZ^Z01|1|P|2.5\r" + good);
    Typed typed = translate(both.toString());
    assertThat(typed.exit()).isEqualTo(1);
    Bundle bundle = bundle(typed);
    assertThat(bundle.getEntry().get(0).getResource()).isInstanceOf(OperationOutcome.class);
    assertThat(bundle.getEntry().get(1).getResource()).isInstanceOf(Bundle.class);
    assertThat(typed.err()).contains("Record 1: refused", "MSH-9 (code 200)", "Record 2: trans");
  }

  @Test
  void what_is_refused_gives_no_resource_and_the_reason_in_the_language_asked_for() {
    Typed typed = translate(LABORATORY + "05-refuse-entete-incomplet/input.hpr", "--lang", "fr");
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains("refusé", "L'entête doit avoir 12 lignes");
  }

  @Test
  void what_no_format_recognises_is_refused() throws Exception {
    Path file = directory.resolve("empty");
    Files.createFile(file);
    assertThat(translate(file.toString()).exit()).isEqualTo(1);
  }

  @Test
  void what_is_piped_in_is_read() throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of(REPORT));
    Typed piped = Typed.piped(bytes, Locale.ENGLISH, "translate", "-");
    assertThat(piped).isEqualTo(translate(REPORT));
  }

  @Test
  void the_report_can_be_read_by_a_program() throws Exception {
    Typed typed = translate(REPORT, "--report", "json");
    JsonNode report = new ObjectMapper().readTree(typed.err());
    assertThat(report.path("format").asText()).isEqualTo("hprim-medecin");
    JsonNode record = report.path("records").path(0);
    assertThat(record.path("fate").asText()).isEqualTo("INTEGRATED");
    assertThat(record.path("unmapped").path(0).path("place").asText()).isEqualTo("LINE 8");
    assertThat(record.path("remarks").path(0).path("sentence").asText()).isNotEmpty();
  }

  @Test
  void the_reasons_of_a_refusal_can_be_read_by_a_program() throws Exception {
    Typed typed = translate(LABORATORY + "05-refuse-entete-incomplet/input.hpr", "--report=json");
    JsonNode record = new ObjectMapper().readTree(typed.err()).path("records").path(0);
    assertThat(record.path("fate").asText()).isEqualTo("REFUSED");
    assertThat(record.path("faults").path(0).path("code").asInt()).isEqualTo(100);
  }

  @Test
  void the_contract_of_a_partner_is_read_by_whichever_form_of_the_option() {
    Typed one = translate(REPORT, "--partner=labo-exemple-hprim");
    Typed other = translate("--partner", "labo-exemple-hprim", REPORT);
    assertThat(one).isEqualTo(other);
    assertThat(one.out()).contains("/sid/labo-exemple-hprim/").contains("http://loinc.org");
    assertThat(translate(REPORT).out()).contains("/sid/essai/");
  }

  @Test
  void a_test_message_is_read_without_a_contract_and_refused_where_one_says_production()
      throws Exception {
    Path test = directory.resolve("test.hl7");
    String production = Files.readString(Path.of(PRACTICE + "02-a31-telephone-efface/input.hl7"));
    Files.writeString(test, production.replace("|P|2.5", "|T|2.5"));
    assertThat(translate(test.toString()).exit()).isZero();
    Typed refused = translate(test.toString(), "--partner=cabinet-exemple-hl7v2");
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("MSH-11 (code 202)");
  }

  @Test
  void an_event_the_contract_does_not_want_is_told() {
    Typed typed =
        translate(
            PRACTICE + "05-oru-biologie/input.hl7",
            "--partner=cabinet-exemple-hl7v2",
            "--passerelle.routes.cabinet-exemple-hl7v2.events=ADT^A28");
    assertThat(typed.exit()).isZero();
    assertThat(typed.err()).contains("Record 1: an event the contract");
  }

  @Test
  void a_format_can_be_named() {
    assertThat(translate(REPORT, "--format", "hl7v2").err()).contains("MSH (code 100)");
    assertThat(translate(REPORT, "--format=hprim-medecin").exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "--format=hl7,          auto",
    "--report=pdf,          'text, json'",
    "--partner=nobody,      labo-exemple-hprim",
    "--partner=../secret,   No route folder"
  })
  void a_value_no_option_knows_is_told_with_the_possible_ones(String option, String told) {
    Typed typed = translate(REPORT, option);
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format", "--forma=hl7v2", "--partner", "--output=x"})
  void an_option_without_its_value_or_of_another_command_is_told(String option) {
    Typed typed = translate(REPORT, option);
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).contains("Unknown option: " + option);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "nul\0name", "."})
  void a_file_that_cannot_be_read_is_told(String name) {
    Typed typed = translate(directory.resolve(".") + "/" + name);
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains("could not be read");
  }

  @Test
  void one_file_is_translated_at_a_time() {
    assertThat(translate().exit()).isEqualTo(2);
    assertThat(translate(REPORT, REPORT).exit()).isEqualTo(2);
  }

  @Test
  void it_repeats_nothing_of_the_message_in_its_report() {
    Typed typed = translate(REPORT);
    assertThat(typed.err().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    assertThat(typed.err()).doesNotContain("LECLERC", "2570264990000", "SAINT-ESSAI");
  }

  private static Bundle bundle(Typed typed) {
    return FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, typed.out());
  }

  private static Typed translate(String... args) {
    String[] words = new String[args.length + 1];
    words[0] = "translate";
    System.arraycopy(args, 0, words, 1, args.length);
    return Typed.in(Locale.ENGLISH, words);
  }
}
