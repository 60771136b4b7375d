package fr.passerelle.hl7v2;

import fr.passerelle.translation.Hl7Time;
import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** The report on one examination (OBR, HL7 v2.5 paragraph 7.4.1). */
final class ReportFromObr {
  private static final String SERVICE = "http://terminology.hl7.org/CodeSystem/v2-0074";

  private ReportFromObr() {}

  static DiagnosticReport of(Reading reading, ReportGroup group, ReportKey key) {
    Segment obr = group.obr();
    DiagnosticReport report = new DiagnosticReport();
    OwnedId.give(report, reading.partner(), key.report());
    report.addIdentifier(key.report());
    ReportKey.number(reading.partner(), obr.field(3), "reports")
        .map(ReportFromObr::filler)
        .ifPresent(report::addIdentifier);
    report.setStatus(status(group));
    category(obr).ifPresent(report::addCategory);
    report.setCode(code(reading, obr));
    report.setSubject(new Reference(Translated.SUBJECT));
    VisitOfReport.of(reading).ifPresent(report::setEncounter);
    effective(reading, obr, report);
    reading.time(obr, 22).ifPresent(time -> report.setIssuedElement(time.toInstant()));
    interpreter(reading, obr).ifPresent(report::addResultsInterpreter);
    conclusion(group).ifPresent(report::setConclusion);
    return report;
  }

  private static Identifier filler(Identifier number) {
    IdentifierFromCx.type(number, "FILL");
    return number;
  }

  /** OBR-25, HL7 table 0123; without it the lines decide. */
  private static DiagnosticReportStatus status(ReportGroup group) {
    String code = group.obr().text(25);
    return switch (code.isEmpty() ? ofLines(group) : code) {
      case "O", "I", "S" -> DiagnosticReportStatus.REGISTERED;
      case "A" -> DiagnosticReportStatus.PARTIAL;
      case "P", "R" -> DiagnosticReportStatus.PRELIMINARY;
      case "F" -> DiagnosticReportStatus.FINAL;
      case "C" -> DiagnosticReportStatus.CORRECTED;
      case "X" -> DiagnosticReportStatus.CANCELLED;
      case "D", "W" -> DiagnosticReportStatus.ENTEREDINERROR;
      default -> DiagnosticReportStatus.UNKNOWN;
    };
  }

  private static String ofLines(ReportGroup group) {
    List<String> lines =
        group.values().stream()
            .map(line -> line.obx().text(11))
            .filter(status -> !status.isEmpty())
            .distinct()
            .toList();
    if (lines.size() == 1) {
      return lines.get(0);
    }
    return lines.contains("P") ? "A" : lines.contains("C") ? "C" : lines.contains("F") ? "F" : "";
  }

  /** OBR-24: the diagnostic service, for instance LAB or RAD. */
  private static Optional<CodeableConcept> category(Segment obr) {
    String code = obr.text(24);
    return code.isEmpty()
        ? Optional.empty()
        : Optional.of(new CodeableConcept(new Coding().setSystem(SERVICE).setCode(code)));
  }

  private static CodeableConcept code(Reading reading, Segment obr) {
    Optional<CodeableConcept> code = AnalysisCode.of(reading, obr, 4, "");
    if (code.isEmpty()) {
      reading.warn(obr.place(4), "remark.examination-without-code");
    }
    return code.orElseGet(() -> new CodeableConcept().setText("?"));
  }

  /** OBR-7 and OBR-8: sampling. */
  private static void effective(Reading reading, Segment obr, DiagnosticReport report) {
    Optional<Hl7Time> start = reading.time(obr, 7);
    Optional<Hl7Time> end = reading.time(obr, 8);
    if (end.isPresent() && !end.equals(start)) {
      Period period = new Period().setEndElement(end.get().toDateTime());
      start.ifPresent(time -> period.setStartElement(time.toDateTime()));
      report.setEffective(period);
    } else {
      start.ifPresent(time -> report.setEffective(time.toDateTime()));
    }
  }

  /** OBR-32 (data type NDL): number, family and given name are subcomponents. */
  private static Optional<Reference> interpreter(Reading reading, Segment obr) {
    Field ndl = obr.field(32);
    String number = ndl.component(1, 1);
    String name = (ndl.component(1, 3) + " " + ndl.component(1, 2)).strip();
    if (number.isEmpty() && name.isEmpty()) {
      return Optional.empty();
    }
    Reference who = new Reference().setType("Practitioner");
    if (!number.isEmpty()) {
      String system = reading.partner().localSystem("professionals");
      who.setIdentifier(new Identifier().setSystem(system).setValue(number));
    }
    return Optional.of(name.isEmpty() ? who : who.setDisplay(name));
  }

  private static Optional<String> conclusion(ReportGroup group) {
    String text =
        group.notes().stream().map(NoteFromNte::text).collect(Collectors.joining("\n")).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
