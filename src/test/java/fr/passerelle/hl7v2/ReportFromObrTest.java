package fr.passerelle.hl7v2;

import static fr.passerelle.hl7v2.Oru.OBR;
import static fr.passerelle.hl7v2.Oru.keys;
import static fr.passerelle.hl7v2.Oru.obx;
import static fr.passerelle.hl7v2.Oru.read;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFromObrTest {
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
    "F, final",
    "P, preliminary",
    "R, preliminary",
    "C, corrected",
    "A, partial",
    "X, cancelled",
    "O, registered",
    "Z, unknown"
  })
  void obr_25_the_status(String sent, String status) {
    String obr = OBR.substring(0, OBR.length() - 1) + sent;
    assertThat(((DiagnosticReport) read(obr).owned().get(0)).getStatus().toCode())
        .isEqualTo(status);
  }

  @Test
  void a_report_without_number_is_told_to_be_final() {
    assertThat(keys(read("OBR|1|||NFS^Numération^L", obx("NM", "HB", "1"))))
        .contains("remark.report-without-number");
  }
}
