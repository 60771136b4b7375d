package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/** A report as OBR with its results and notes (HL7 v2.5 paragraph 7.3.1). */
final class ReportLines {
  private final DiagnosticReport report;
  private final SaidResources said;
  private final Partner recipient;
  private final Numbers numbers;
  private final Professionals professionals;

  ReportLines(DiagnosticReport report, SaidResources said, Partner recipient) {
    this.report = report;
    this.said = said;
    this.recipient = recipient;
    this.numbers = new Numbers(recipient);
    this.professionals = new Professionals(said, numbers);
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(obr());
    if (report.hasConclusion()) {
      lines.add(ObxFromObservation.note(report.getConclusion()));
    }
    for (Observation result : said.results(report)) {
      lines.addAll(new ObxFromObservation(result, recipient, professionals).lines());
    }
    for (Attachment form : report.getPresentedForm()) {
      EmbeddedData.of(form)
          .ifPresent(data -> lines.add(data.obx(Codes.of(report.getCode())).put(11, status())));
    }
    int rank = 0;
    for (Line line : lines) {
      if (line.toString().startsWith("OBX")) {
        rank++;
        line.put(1, Integer.toString(rank));
      }
    }
    return lines;
  }

  private Line obr() {
    Optional<ServiceRequest> order = order();
    Line line =
        new Line("OBR")
            .put(1, "1")
            .put(2, order.map(ServiceRequest::getIdentifierFirstRep).map(this::ei).orElse(""))
            .put(3, number().map(this::ei).orElse(""))
            .put(4, Codes.of(report.getCode()))
            .put(22, Times.of(report.getIssuedElement(), recipient))
            .put(24, Line.escape(Codes.code(report.getCategoryFirstRep())))
            .put(25, status());
    order
        .filter(ServiceRequest::hasRequester)
        .ifPresent(known -> line.put(16, professionals.xcn(known.getRequester())));
    order
        .filter(ServiceRequest::hasNote)
        .ifPresent(known -> line.text(13, known.getNoteFirstRep().getText()));
    line.put(32, interpreter());
    if (report.getEffective() instanceof BaseDateTimeType when) {
      line.put(7, Times.of(when, recipient));
    } else if (report.hasEffectivePeriod()) {
      line.put(7, Times.of(report.getEffectivePeriod().getStartElement(), recipient));
      line.put(8, Times.of(report.getEffectivePeriod().getEndElement(), recipient));
    }
    return line;
  }

  /** OBR-32 (data type NDL): number and name are subcomponents. */
  private String interpreter() {
    Reference who = report.getResultsInterpreterFirstRep();
    return Line.subcomponents(who.getIdentifier().getValue(), who.getDisplay());
  }

  private String ei(Identifier identifier) {
    return identifier.hasValue() ? numbers.ei(identifier) : "";
  }

  /** The number the laboratory gave; else any the report has. */
  private Optional<Identifier> number() {
    return report.getIdentifier().stream()
        .filter(each -> Codes.code(each.getType()).equals("FILL"))
        .findFirst()
        .or(() -> report.getIdentifier().stream().findFirst());
  }

  private Optional<ServiceRequest> order() {
    return report.getBasedOn().stream()
        .flatMap(
            order ->
                report.getContained().stream()
                    .filter(ServiceRequest.class::isInstance)
                    .filter(one -> order.getReference().equals("#" + id(one.getId())))
                    .map(ServiceRequest.class::cast)
                    .findFirst()
                    .or(() -> said.find(order, ServiceRequest.class))
                    .stream())
        .findFirst();
  }

  private static String id(String contained) {
    return contained.startsWith("#") ? contained.substring(1) : contained;
  }

  /** OBR-25, HL7 table 0123. */
  private String status() {
    return report.hasStatus()
        ? switch (report.getStatus()) {
          case REGISTERED -> "O";
          case PARTIAL -> "A";
          case PRELIMINARY -> "P";
          case FINAL -> "F";
          case CORRECTED, AMENDED, APPENDED -> "C";
          case CANCELLED -> "X";
          case ENTEREDINERROR -> "D";
          default -> "";
        }
        : "";
  }
}
