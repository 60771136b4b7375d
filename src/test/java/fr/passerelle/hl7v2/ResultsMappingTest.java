package fr.passerelle.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsMappingTest {
  private static final String MSH =
      "MSH|^~\\&|SIL|LAB|C|D|20260401180000||ORU^R01^ORU_R01|1|P|2.5|||||FRA|UNICODE UTF-8";
  private static final String PID = "PID|1||7^^^LAB^PI||DUPUIS^ANNE^^^^^L";
  private static final String OBR =
      "OBR|1|D9^CAB|L9^LAB|NFS^Numération^L|||202604010730|||||||||10002422979^N^P^^^^^^ASIP-SANTE-PS^D^^^RPPS||||||202604011700||LAB|F";
  private static final String BASE = "https://partner.example/sid/cabinet-exemple-hl7v2/";

  @Test
  void the_report_is_the_head_and_its_results_follow() {
    Translated read = read(OBR, obx("NM", "HB", "13.2"), obx("NM", "HT", "40"));
    assertThat(read.owned())
        .extracting(Resource::fhirType)
        .containsExactly("DiagnosticReport", "Observation", "Observation");
    DiagnosticReport report = (DiagnosticReport) read.owned().get(0);
    assertThat(report.getResult())
        .extracting(Reference::getReference)
        .containsExactly(read.owned().get(1).getId(), read.owned().get(2).getId());
    assertThat(report.getEffectiveDateTimeType().getValueAsString())
        .isEqualTo("2026-04-01T07:30:00+02:00");
    assertThat(report.getIssuedElement().getValueAsString()).startsWith("2026-04-01T17:00:00");
    assertThat(report.getCategoryFirstRep().getCodingFirstRep().getCode()).isEqualTo("LAB");
  }

  @Test
  void two_examinations_under_one_number_are_two_reports() {
    Translated read =
        read(OBR, obx("NM", "HB", "13.2"), OBR.replace("NFS", "IONO"), obx("NM", "K", "4.1"));
    assertThat(read.owned())
        .extracting(Resource::fhirType)
        .containsExactly("DiagnosticReport", "Observation", "DiagnosticReport", "Observation");
    assertThat(read.owned()).extracting(Resource::getId).doesNotHaveDuplicates();
    assertThat(((DiagnosticReport) read.owned().get(2)).getResult())
        .extracting(Reference::getReference)
        .containsExactly(read.owned().get(3).getId());
  }

  @Test
  void a_correction_that_sends_one_line_only_names_the_same_resources() {
    Translated first = read(OBR, obx("NM", "HB", "13.2"), obx("NM", "HT", "40"));
    Translated correction = read(OBR, obx("NM", "HT", "41"));
    assertThat(correction.owned().get(0).getId()).isEqualTo(first.owned().get(0).getId());
    assertThat(correction.owned().get(1).getId()).isEqualTo(first.owned().get(2).getId());
  }

  @Test
  void one_analysis_twice_is_two_observations() {
    Translated read = read(OBR, obx("NM", "HB", "13.2"), obx("NM", "HB", "13.4"));
    assertThat(read.owned()).extracting(Resource::getId).doesNotHaveDuplicates();
  }

  @Test
  void obr_2_and_16_the_order_is_contained() {
    DiagnosticReport report = (DiagnosticReport) read(OBR).owned().get(0);
    ServiceRequest order = (ServiceRequest) report.getContained().get(0);
    assertThat(order.getIdentifierFirstRep().getValue()).isEqualTo("D9");
    assertThat(order.getRequester().getIdentifier().getValue()).isEqualTo("10002422979");
    assertThat(report.getBasedOnFirstRep().getReference()).isEqualTo("#" + order.getIdPart());
  }

  @ParameterizedTest
  @CsvSource({
    "F, final", "P, preliminary", "R, preliminary", "C, corrected", "A, partial", "X, cancelled",
    "O, registered", "Z, unknown"
  })
  void obr_25_the_status(String sent, String status) {
    String obr = OBR.substring(0, OBR.length() - 1) + sent;
    assertThat(((DiagnosticReport) read(obr).owned().get(0)).getStatus().toCode())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "F, final", "P, preliminary", "C, corrected", "X, cancelled", "D, entered-in-error",
    "I, registered", "'', final"
  })
  void obx_11_the_status_of_a_line(String sent, String status) {
    String obx = "OBX|1|NM|HB^Hb^L||13|g/dL|||||" + sent;
    assertThat(observation(obx).getStatus().toCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "NM, '13.2', '', 13.2",
    "NM, '13,2', '', 13.2",
    "NM, '<0,5', <, 0.5",
    "NM, '>= 100', >=, 100",
    "NM, '+2', '', 2",
    "SN, '<^5', <, 5",
    "SN, '^7', '', 7"
  })
  void obx_5_a_number_however_it_is_written(
      String type, String sent, String comparator, String value) {
    Quantity quantity = observation(obx(type, "HB", sent)).getValueQuantity();
    assertThat(quantity.getValue()).isEqualByComparingTo(value);
    assertThat(quantity.hasComparator() ? quantity.getComparator().toCode() : "")
        .isEqualTo(comparator);
    assertThat(quantity.getCode()).isEqualTo("g/dL");
  }

  @Test
  void obx_5_an_interval_and_a_titre() {
    assertThat(observation(obx("SN", "X", "^2^-^5")).getValueRange().getHigh().getValue())
        .isEqualByComparingTo("5");
    assertThat(observation(obx("SN", "X", "^1^:^128")).getValueRatio().getDenominator().getValue())
        .isEqualByComparingTo("128");
  }

  @ParameterizedTest
  @CsvSource({"NM, 85*, 85* g/dL", "NM, négatif, négatif", "SN, '^abc', ^abc"})
  void obx_5_what_is_no_number_is_kept_as_text(String type, String sent, String kept) {
    Translated read = read(OBR, obx(type, "X", sent));
    assertThat(((Observation) read.owned().get(1)).getValueStringType().getValue())
        .isEqualTo(kept);
    assertThat(keys(read)).contains("remark.value-not-of-type");
  }

  @ParameterizedTest
  @CsvSource({"DT, 20260401, 2026-04-01", "TS, 202604010730, 2026-04-01T07:30:00+02:00"})
  void obx_5_a_date(String type, String sent, String written) {
    assertThat(observation(obx(type, "X", sent)).getValueDateTimeType().getValueAsString())
        .isEqualTo(written);
  }

  @Test
  void obx_5_a_time_a_code_and_an_unknown_type() {
    assertThat(observation(obx("TM", "X", "0730")).getValueTimeType().getValue())
        .isEqualTo("07:30:00");
    assertThat(observation(obx("CWE", "X", "260385009^Négatif^SCT")).getValueCodeableConcept().getCodingFirstRep().getSystem())
        .isEqualTo("http://snomed.info/sct");
    Translated unknown = read(OBR, obx("XAD", "X", "rue^ville"));
    assertThat(((Observation) unknown.owned().get(1)).getValueStringType().getValue())
        .startsWith("rue^ville");
    assertThat(keys(unknown)).contains("remark.value-type-unknown");
  }

  @Test
  void obx_5_lines_of_a_text_and_several_codes() {
    assertThat(observation(obx("TX", "X", "a~b")).getValueStringType().getValue())
        .isEqualTo("a\nb");
    assertThat(observation(obx("CE", "X", "A^a^L~B^b^L")).getComponent()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"'4,0 - 6,0', 4.0, 6.0", "'0.70-1.10', 0.70, 1.10", "'-2 - 2', -2, 2", "'< 20', , 20", "'> 60', 60, "})
  void obx_7_plain_bounds_are_read(String sent, String low, String high) {
    var range = observation("OBX|1|NM|HB^Hb^L||5|g/L|" + sent + "||||F").getReferenceRangeFirstRep();
    assertThat(range.getText()).isEqualTo(sent);
    assertThat(range.hasLow() ? range.getLow().getValue().toPlainString() : null).isEqualTo(low);
    assertThat(range.hasHigh() ? range.getHigh().getValue().toPlainString() : null)
        .isEqualTo(high);
  }

  @Test
  void obx_7_other_reference_values_stay_text() {
    assertThat(observation("OBX|1|NM|HB^Hb^L||5|g/L|vr : 4 à 10000||||F").getReferenceRangeFirstRep().hasLow())
        .isFalse();
  }

  @Test
  void obx_3_loinc_and_local_code_stand_side_by_side() {
    List<Coding> codings =
        observation("OBX|1|NM|4548-4^HbA1c^LN^A1C^Hb A1c^L||5||||||F").getCode().getCoding();
    assertThat(codings)
        .extracting(Coding::getSystem)
        .containsExactly("http://loinc.org", BASE + "codes");
  }

  @Test
  void obx_14_and_16_when_and_who() {
    Observation observation =
        observation("OBX|1|NM|HB^Hb^L||5||||||F|||202604010800|75^Labo|B1^N^P");
    assertThat(observation.getEffectiveDateTimeType().getValueAsString())
        .isEqualTo("2026-04-01T08:00:00+02:00");
    assertThat(observation.getPerformer())
        .extracting(Reference::getDisplay)
        .containsExactly("P N", "Labo");
  }

  @Test
  void nte_notes_stand_where_they_were_written() {
    Translated read = read(OBR, "NTE|1||du compte rendu", obx("NM", "HB", "1"), "NTE|1||de la ligne");
    assertThat(((DiagnosticReport) read.owned().get(0)).getConclusion())
        .isEqualTo("du compte rendu");
    assertThat(((Observation) read.owned().get(1)).getNoteFirstRep().getText())
        .isEqualTo("de la ligne");
  }

  @Test
  void a_report_without_number_is_told_to_be_final() {
    assertThat(keys(read("OBR|1|||NFS^Numération^L", obx("NM", "HB", "1"))))
        .contains("remark.report-without-number");
  }

  @ParameterizedTest
  @CsvSource({
    "^TEXT^XML^Base64^PGEvPg==, text/xml, <a/>",
    "^application^pdf^Base64^JVBERg==, application/pdf, %PDF",
    "^TEXT^^A^bonjour, text/plain, bonjour"
  })
  void ed_a_document_is_kept_byte_for_byte(String value, String type, String content) {
    Attachment attachment = document(value).getContentFirstRep().getAttachment();
    assertThat(attachment.getContentType()).isEqualTo(type);
    assertThat(new String(attachment.getData(), StandardCharsets.UTF_8)).isEqualTo(content);
  }

  @Test
  void ed_a_document_that_cannot_be_decoded_is_kept_as_it_came() {
    Translated read = read(OBR, "OBX|1|ED|X^Y^L||^TEXT^XML^Base64^PGEv?||||||F");
    Attachment attachment =
        ((DocumentReference) read.owned().get(0)).getContentFirstRep().getAttachment();
    assertThat(new String(attachment.getData(), StandardCharsets.UTF_8)).isEqualTo("PGEv?");
    assertThat(keys(read)).contains("remark.document-not-decoded");
  }

  @Test
  void a_document_beside_values_belongs_to_the_report() {
    Translated read =
        read(OBR, obx("NM", "HB", "1"), "OBX|2|ED|PDF^Compte rendu^L||^application^pdf^Base64^JVBERg==||||||F");
    DocumentReference document = (DocumentReference) read.owned().get(2);
    assertThat(document.getContext().getRelatedFirstRep().getReference())
        .isEqualTo(read.owned().get(0).getId());
  }

  @ParameterizedTest
  @CsvSource({
    "MASQUE_PS, Y, MASQUE_PS",
    "INVISIBLE_PATIENT, Y, INVISIBLE_PATIENT",
    "INVISIBLE_REP_LEGAUX, Y, INVISIBLE_REPRESENTANTS_LEGAUX",
    "INVISIBLE_PATIENT, '', INVISIBLE_PATIENT",
    "INVISIBLE_PATIENT, oui, INVISIBLE_PATIENT"
  })
  void what_hides_a_result_is_on_every_resource_of_it(String flag, String value, String label) {
    Translated read =
        read(
            OBR,
            obx("NM", "HB", "1"),
            "OBX|2|ED|X^Y^L||^TEXT^XML^Base64^PGEvPg==||||||F",
            "OBX|3|CE|" + flag + "^x^MetaDMPMSS||" + value + "^^expandedYes-NoIndicator||||||F");
    assertThat(read.owned())
        .hasSize(3)
        .allSatisfy(
            each ->
                assertThat(each.getMeta().getSecurity())
                    .extracting(Coding::getCode)
                    .containsExactly(label));
    assertThat(((DocumentReference) read.owned().get(2)).getSecurityLabel()).hasSize(1);
  }

  @Test
  void what_hides_nothing_is_no_label() {
    Translated read = read(OBR, obx("NM", "HB", "1"), "OBX|2|CE|MASQUE_PS^x^MetaDMPMSS||N||||||F");
    assertThat(read.owned().get(0).getMeta().getSecurity()).isEmpty();
    assertThat(read.unmapped()).noneMatch(each -> each.place().toString().startsWith("OBX[2]"));
  }

  @Test
  void an_instruction_for_the_transmission_is_listed_and_not_carried_out() {
    Translated read = read(OBR, obx("NM", "HB", "1"), "OBX|2|CE|DESTDMP^x^MetaDMPMSS||Y||||||F");
    assertThat(read.owned()).hasSize(2);
    assertThat(read.unmapped()).anyMatch(each -> each.place().toString().equals("OBX[2]-5"));
  }

  private static DocumentReference document(String value) {
    return (DocumentReference) read(OBR, "OBX|1|ED|X^Y^L||" + value + "||||||F").owned().get(0);
  }

  private static Observation observation(String obx) {
    return (Observation) read(OBR, obx).owned().get(1);
  }

  private static String obx(String type, String code, String value) {
    return "OBX|1|" + type + "|" + code + "^" + code + "^L||" + value + "|g/dL|||||F";
  }

  private static Translated read(String... segments) {
    String[] all = new String[segments.length + 2];
    all[0] = MSH;
    all[1] = PID;
    System.arraycopy(segments, 0, all, 2, segments.length);
    return Partners.translated(all);
  }

  private static List<String> keys(Translated read) {
    return read.remarks().stream().map(remark -> remark.sentence().key()).toList();
  }
}
