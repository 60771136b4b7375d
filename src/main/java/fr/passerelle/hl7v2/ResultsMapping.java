package fr.passerelle.hl7v2;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * ORU^R01: each OBR a report with its results and documents. A group that only carries documents
 * (ANS volet Transmission de documents) is its documents and no report.
 */
final class ResultsMapping {
  private ResultsMapping() {}

  static List<Resource> of(Reading reading) {
    List<Resource> owned = new ArrayList<>();
    for (ReportGroup group : ReportGroup.of(reading.message())) {
      owned.addAll(of(reading, group));
    }
    return owned;
  }

  private static List<Resource> of(Reading reading, ReportGroup group) {
    ReportKey key = ReportKey.of(reading, group.obr());
    List<Coding> labels = TransmissionFlags.labels(reading, group);
    List<Resource> owned = new ArrayList<>();
    boolean onlyDocuments = group.values().isEmpty() && !group.documents().isEmpty();
    if (onlyDocuments) {
      documents(reading, group, key, labels).forEach(owned::add);
    } else {
      report(reading, group, key, labels, owned);
    }
    return owned;
  }

  private static void report(
      Reading reading,
      ReportGroup group,
      ReportKey key,
      List<Coding> labels,
      List<Resource> owned) {
    DiagnosticReport report = ReportFromObr.of(reading, group, key, labels);
    owned.add(report);
    for (ReportGroup.ResultLine line : group.values()) {
      Observation result = ObservationFromObx.of(reading, line, key, report, labels);
      report.addResult(new Reference(result.getId()));
      owned.add(result);
    }
    for (DocumentReference document : documents(reading, group, key, labels)) {
      document.getContext().addRelated(new Reference(report.getId()));
      owned.add(document);
    }
  }

  private static List<DocumentReference> documents(
      Reading reading, ReportGroup group, ReportKey key, List<Coding> labels) {
    return group.documents().stream()
        .map(line -> DocumentFromObx.of(reading, group, line.obx(), key, labels))
        .toList();
  }
}
