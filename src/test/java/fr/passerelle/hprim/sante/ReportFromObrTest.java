package fr.passerelle.hprim.sante;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.translation.Translated;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFromObrTest {

  @Test
  void the_executants_number_and_the_first_analysis_are_its_identifier() {
    DiagnosticReport report = report("OBR|1|E1~R1|X1~D1|GLY~GLYCEMIE~L^NA~SODIUM~L");
    assertThat(report.getIdentifierFirstRep().getValue()).isEqualTo("D1.GLY"); // OBR-3 (9.4)
    assertThat(report("OBR|1|E1~R1||GLY").getIdentifierFirstRep().getValue()).isEqualTo("R1.GLY");
    assertThat(report("OBR|1|E1~R1|X1~D1|GLY~GLYCEMIE~L").getId()).isEqualTo(report.getId());
    assertThat(report.getCode().getCodingFirstRep().getCode()).isEqualTo("11502-2");
    assertThat(report.getCode().getText()).isEqualTo("GLYCEMIE, SODIUM");
    Translated said = translated("OBR|1|||GLY");
    assertThat(SanteFile.remarks(said)).contains("report.noNumber");
  }

  @ParameterizedTest
  @CsvSource({
    "F,FINAL",
    "P,PRELIMINARY",
    "C,CORRECTED",
    "X,CANCELLED",
    "I,REGISTERED",
    "D,ENTEREDINERROR",
    "M,UNKNOWN"
  })
  void a_status_is_what_the_sender_says(String sent, DiagnosticReportStatus status) {
    assertThat(report("OBR|1||D1|GLY" + "|".repeat(21) + sent).getStatus())
        .isEqualTo(status); // OBR-25 (9.26)
  }

  @Test
  void sampling_is_a_moment_or_a_period_that_goes_forward() {
    assertThat(
            report("OBR|1||D1|GLY|||20260317073000").getEffectiveDateTimeType().getValueAsString())
        .isEqualTo("2026-03-17T07:30:00+01:00"); // OBR-7 (9.8)
    assertThat(
            report("OBR|1||D1|GLY|||20260316^20260317")
                .getEffectivePeriod()
                .getEndElement()
                .getValueAsString())
        .isEqualTo("2026-03-17");
    Translated backwards = translated("OBR|1||D1|GLY|||201204281412^20120428");
    assertThat(SanteFile.remarks(backwards)).contains("time.backwards");
  }

  @Test
  void order_and_specimen_are_contained() {
    DiagnosticReport report =
        report("OBR|1|E1~R1|X1~D1|GLY|R|||||||||20260317083000|SANG|1001~MARTIN");
    ServiceRequest order = (ServiceRequest) report.getContained().get(0);
    assertThat(order.getIdentifierFirstRep().getValue()).isEqualTo("R1");
    assertThat(order.getRequester().getIdentifier().getValue()).isEqualTo("1001");
    Specimen specimen = (Specimen) report.getContained().get(1);
    assertThat(specimen.getType().getText()).isEqualTo("SANG"); // OBR-15 (9.16)
    assertThat(specimen.getIdentifierFirstRep().getValue()).isEqualTo("X1");
    assertThat(specimen.getReceivedTimeElement().getValueAsString())
        .isEqualTo("2026-03-17T08:30:00+01:00"); // OBR-14 (9.15)
  }

  @Test
  void comments_below_the_request_are_its_conclusion() {
    DiagnosticReport report = report("OBR|1||D1|GLY\r\nC|1|L|Une ligne^une autre");
    assertThat(report.getConclusion()).isEqualTo("Une ligne\nune autre"); // C-3 (12.4)
  }

  @Test
  void a_radiologist_sends_no_laboratory_report() {
    String file = SanteFile.results("OBR|1||R1|RX~RADIO~L").replace("H2.1~C", "H2.1~R"); // H-12.2
    DiagnosticReport report = (DiagnosticReport) SanteFile.translated(file).owned().get(0);
    assertThat(report.hasCategory()).isFalse();
  }

  private static DiagnosticReport report(String obr) {
    return (DiagnosticReport) translated(obr).owned().get(0);
  }

  private static Translated translated(String obr) {
    return SanteFile.translated(SanteFile.results(obr));
  }
}
