package fr.passerelle.hl7v2;

import static fr.passerelle.hl7v2.Oru.OBR;
import static fr.passerelle.hl7v2.Oru.keys;
import static fr.passerelle.hl7v2.Oru.obx;
import static fr.passerelle.hl7v2.Oru.read;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.cda.Cda;
import fr.passerelle.translation.Translated;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFromObxTest {
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
  void a_pdf_beside_values_is_a_form_of_the_report_and_no_second_one() {
    Translated read =
        read(
            OBR,
            obx("NM", "HB", "1"),
            "OBX|2|ED|PDF^Compte rendu^L||^application^pdf^Base64^JVBERg==||||||F");
    assertThat(read.owned()).hasSize(2);
    DiagnosticReport report = (DiagnosticReport) read.owned().get(0);
    assertThat(report.getPresentedForm())
        .singleElement()
        .satisfies(
            form -> {
              assertThat(form.getContentType()).isEqualTo("application/pdf");
              assertThat(form.getTitle()).isEqualTo("Compte rendu");
              assertThat(form.getData()).isNotEmpty();
            });
  }

  @Test
  void a_pdf_that_is_withdrawn_leaves_the_report() {
    Translated read =
        read(
            OBR,
            obx("NM", "HB", "1"),
            "OBX|2|ED|PDF^Compte rendu^L||^application^pdf^Base64^JVBERg==||||||D");
    assertThat(((DiagnosticReport) read.owned().get(0)).getPresentedForm()).isEmpty();
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
            "OBX|2|ED|X^Y^L||" + Cda.of().inBase64() + "||||||F",
            "OBX|3|CE|" + flag + "^x^MetaDMPMSS||" + value + "^^expandedYes-NoIndicator||||||F");
    assertThat(read.owned())
        .hasSize(3)
        .allSatisfy(
            each ->
                assertThat(each.getMeta().getSecurity())
                    .extracting(Coding::getCode)
                    .contains(label));
    assertThat(((DocumentReference) read.owned().get(2)).getSecurityLabel())
        .extracting(each -> each.getCodingFirstRep().getCode())
        .containsExactly("N", label);
  }

  @Test
  void what_hides_nothing_is_no_label() {
    Translated read = read(OBR, obx("NM", "HB", "1"), "OBX|2|CE|MASQUE_PS^x^MetaDMPMSS||N||||||F");
    assertThat(read.owned().get(0).getMeta().getSecurity()).isEmpty();
    assertThat(read.lifted())
        .extracting(each -> each.resourceId() + " " + each.label().getCode())
        .containsExactly(
            read.owned().get(0).getId() + " MASQUE_PS", read.owned().get(1).getId() + " MASQUE_PS");
    assertThat(read.unmapped())
        .extracting(each -> each.place().toString())
        .filteredOn(place -> place.startsWith("OBX[2]"))
        .containsExactly("OBX[2]-11"); // the status of an instruction says nothing
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
}
