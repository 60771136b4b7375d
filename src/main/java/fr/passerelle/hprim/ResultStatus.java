package fr.passerelle.hprim;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;

/** RES field 9: the status of a result, and what the statuses of all results say of the report. */
enum ResultStatus {
  P(ObservationStatus.PRELIMINARY, DiagnosticReportStatus.PARTIAL),
  C(ObservationStatus.CORRECTED, DiagnosticReportStatus.CORRECTED),
  F(ObservationStatus.FINAL, DiagnosticReportStatus.FINAL),
  X(ObservationStatus.CANCELLED, DiagnosticReportStatus.CANCELLED);

  private final ObservationStatus observation;
  private final DiagnosticReportStatus report;

  ResultStatus(ObservationStatus observation, DiagnosticReportStatus report) {
    this.observation = observation;
    this.report = report;
  }

  static Optional<ResultStatus> of(String sent) {
    return Arrays.stream(values()).filter(each -> each.name().equalsIgnoreCase(sent)).findFirst();
  }

  ObservationStatus observation() {
    return observation;
  }

  /** One preliminary result makes the report partial; nothing said leaves it unknown. */
  static DiagnosticReportStatus ofReport(Collection<ObservationStatus> results) {
    return Arrays.stream(values())
        .filter(each -> results.contains(each.observation))
        .findFirst()
        .map(each -> each.report)
        .orElse(DiagnosticReportStatus.UNKNOWN);
  }
}
