package fr.passerelle.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.SourceField;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both ways between an element of FHIR and its field. */
class TraceTest {
  private static final String REPORT =
      "MSH|^~\\&|SIL|LABO|P|E|20260401181500||ORU^R01|CE-1|P|2.5|||||FRA|UNICODE UTF-8\r"
          + "PID|1||L-1^^^LABO^PI||BERTHELOT^AMANDINE^^^^^L||19620714|F\r"
          + "OBR|1||26040112^LABO|HBG^Suivi^L|||20260401073000|||||||||||||||20260401180000||LAB|F\r";

  @Test
  void an_identity_comes_from_its_pid() {
    Trace trace = Cases.hl7("01-a28-identite-qualifiee").trace();
    assertThat(sources(trace, "Patient.name[0].family")).containsExactly("PID-5.1");
    assertThat(sources(trace, "Patient.name[1].family")).containsExactly("PID-5.1~2");
    assertThat(sources(trace, "Patient.birthDate")).containsExactly("PID-7");
    assertThat(sources(trace, "Patient.gender")).containsExactly("PID-8");
    assertThat(sources(trace, "Patient.identifier[0].value")).contains("PID-3.1~2");
    assertThat(sources(trace, "Patient.identifier[1].system")).containsExactly("PID-3.4");
    assertThat(sources(trace, "Patient.address[0].city")).containsExactly("PID-11.3");
    assertThat(sources(trace, "record.asOf")).contains("EVN-6");
  }

  @Test
  void a_result_comes_from_its_obx() {
    Trace trace = Cases.hl7("05-oru-biologie").trace();
    assertThat(sources(trace, "Observation.value.value")).contains("OBX-5");
    assertThat(sources(trace, "Observation#2.value.value")).contains("OBX[2]-5");
    assertThat(sources(trace, "Observation#2.status")).containsExactly("OBX[2]-11");
    assertThat(sources(trace, "Observation#2.note[0].text")).containsExactly("NTE[2]-3");
    assertThat(sources(trace, "DiagnosticReport.issued")).containsExactly("OBR-22");
  }

  @Test
  void the_other_way_a_field_says_what_it_gives() {
    Trace trace = Cases.hl7("05-oru-biologie").trace();
    SourceField unit = trace.source().find("OBX[2]-6.1").orElseThrow();
    assertThat(trace.link(unit).orElseThrow().elements())
        .extracting(ElementPath::toString)
        .contains("Observation#2.value.unit", "Observation#2.value.code");
  }

  @Test
  void an_element_of_a_fixed_value_stands_and_falls_with_a_field() {
    Trace trace = Cases.hl7("01-a28-identite-qualifiee").trace();
    assertThat(sources(trace, "Patient.telecom[0].system")).containsExactly("PID-13.12");
  }

  @Test
  void a_laboratory_file_is_traced_by_line_and_field() {
    Trace trace = Cases.hprim("01-compte-rendu-de-biologie").trace();
    assertThat(sources(trace, "Patient.name[0].family")).containsExactly("LINE 2");
    assertThat(sources(trace, "Patient.birthDate")).containsExactly("LINE 7");
    assertThat(sources(trace, "Observation.value.value")).containsExactly("LINE 24-4");
    assertThat(sources(trace, "Observation#2.value.unit")).containsExactly("LINE 24-11");
    assertThat(sources(trace, "DiagnosticReport.presentedForm[0].data"))
        .contains("LINE 14", "LINE 17");
  }

  @Test
  void resources_whose_ids_change_with_a_field_are_told_apart_by_their_place() {
    Trace trace = Cases.hl7("05-oru-biologie").trace();
    SourceField filler = trace.source().find("OBR-3.1").orElseThrow();
    assertThat(trace.link(filler).orElseThrow().elements())
        .extracting(ElementPath::toString)
        .contains("DiagnosticReport.identifier[1].value", "Observation#6.identifier[0].value")
        .noneMatch(path -> path.endsWith("subject.reference"))
        .noneMatch(path -> path.startsWith("DiagnosticReport.result["));
  }

  @Test
  void a_refused_record_has_its_text_and_no_elements() {
    Trace trace = Cases.hl7("07-refuse-message-de-test").trace();
    assertThat(trace.elements()).isEmpty();
    assertThat(trace.source().fields()).isNotEmpty();
    assertThat(trace.links()).isEmpty();
  }

  @Test
  void a_segment_glued_to_another_or_broken_by_a_line_end_keeps_its_places() {
    InboundMessage message =
        Cases.message(
            "MSH|^~\\&|A|B|C|D|20260316143012||ADT^A04|1|P|2.5\r\n"
                + "PV1|1|O|||| ZBE|M-1|2026\r\n"
                + "NTE|1||une ligne\nune autre\r\n");
    List<String> fields =
        Cases.HL7.source(message).fields().stream().map(SourceField::address).toList();
    assertThat(fields).endsWith("PV1-1", "PV1-2", "ZBE-1", "ZBE-2", "NTE-1", "NTE-3");
    assertThat(values(message)).endsWith("1", "O", "M-1", "2026", "1", "une ligne\nune autre");
  }

  @Test
  void a_text_of_utf_16_is_traced_too() {
    Trace trace = Cases.hprim("07-utf-16").trace();
    assertThat(sources(trace, "Patient.birthDate")).containsExactly("LINE 7");
  }

  @Test
  void a_record_too_long_to_look_at_whole_is_looked_at_field_by_field() {
    InboundMessage message = Cases.message(REPORT + obx(40));
    Trace part = Trace.of(Cases.HL7, message, 30L * message.bytes().length);
    assertThat(part.complete()).isFalse();
    assertThat(part.links()).hasSize(30);
    SourceField last = part.source().find("OBX[40]-5").orElseThrow();
    assertThat(Trace.of(Cases.HL7, message, last).links())
        .singleElement()
        .satisfies(
            link ->
                assertThat(link.elements())
                    .extracting(ElementPath::toString)
                    .containsExactly("Observation#40.value.value"));
  }

  private static String obx(int count) {
    return Stream.iterate(1, rank -> rank + 1)
        .limit(count)
        .map(
            rank ->
                "OBX|#|NM|C#^Analyse #^L||#.5|g/L|1 - 9|N|||F|||20260401073000\r"
                    .replace("#", rank.toString()))
        .reduce("", String::concat);
  }

  private static List<String> values(InboundMessage message) {
    return Cases.HL7.source(message).fields().stream()
        .map(Cases.HL7.source(message)::value)
        .toList();
  }

  private static List<String> sources(Trace trace, String path) {
    return trace.elements().stream()
        .map(Trace.Element::path)
        .filter(element -> element.toString().equals(path))
        .flatMap(element -> trace.fieldsOf(element).stream())
        .map(SourceField::address)
        .toList();
  }
}
