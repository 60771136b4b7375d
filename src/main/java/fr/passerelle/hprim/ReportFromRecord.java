package fr.passerelle.hprim;

import fr.passerelle.hprim.written.SentDate;
import fr.passerelle.terminology.LoincCode;
import fr.passerelle.translation.Translated;
import java.util.List;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/** Lines 9-11 and the words of a record as the DiagnosticReport that holds its results together. */
final class ReportFromRecord {
  private static final String SECTIONS = "http://terminology.hl7.org/CodeSystem/v2-0074";
  private static final String LABORATORY_REPORT = "11502-2";

  private final Layout layout;
  private final Header header;
  private final ReportKey key;
  private final Notes notes;

  ReportFromRecord(Layout layout, ReportKey key, Notes notes) {
    this.layout = layout;
    this.header = layout.headerLines();
    this.key = key;
    this.notes = notes;
  }

  DiagnosticReport report(Results results) {
    DiagnosticReport report = new DiagnosticReport();
    report.setId(key.urn("DiagnosticReport", key.value()));
    report.addIdentifier().setSystem(key.partner().localSystem("report")).setValue(key.value());
    report.setStatus(
        ResultStatus.ofReport(
            results.observations().stream().map(Observation::getStatus).toList()));
    code(report);
    report.setSubject(new Reference(Translated.SUBJECT));
    ReportText.attachments(layout.text(), results.texts()).forEach(report::addPresentedForm);
    request(report);
    date(report);
    sender(report);
    receiver();
    bind(report, results.observations());
    return report;
  }

  /** Without a machine block it may be a letter or an imaging report: nothing says which. */
  private void code(DiagnosticReport report) {
    if (layout.hasBlock()) {
      report.addCategory().addCoding().setSystem(SECTIONS).setCode("LAB");
      report.getCode().addCoding().setSystem(LoincCode.SYSTEM).setCode(LABORATORY_REPORT);
    }
    report
        .getCode()
        .setText(layout.hasBlock() ? "Compte rendu de biologie médicale" : "Compte rendu");
  }

  private void request(DiagnosticReport report) {
    if (!header.has(HeaderLine.REQUEST)) {
      notes.warning(header.place(HeaderLine.REQUEST), "report.noRequest");
      return;
    }
    Reference request = new Reference().setType("ServiceRequest");
    request
        .getIdentifier()
        .setSystem(key.partner().localSystem("request"))
        .setValue(header.words(HeaderLine.REQUEST));
    report.addBasedOn(request);
  }

  private void date(DiagnosticReport report) {
    SentDate date = header.date(HeaderLine.RECORD_DATE);
    date.fhir().ifPresent(day -> report.setEffective(new DateTimeType(day)));
    if (date.day().isEmpty()) {
      notes.warning(header.place(HeaderLine.RECORD_DATE), "report.noDate");
    }
    if (date.isUnreadable()) {
      unmapped(HeaderLine.RECORD_DATE);
    }
  }

  private void sender(DiagnosticReport report) {
    CodeAndName sender = CodeAndName.of(header.raw(HeaderLine.SENDER));
    if (sender.display().isEmpty()) {
      return;
    }
    Reference performer = report.addPerformer().setDisplay(sender.display());
    sender
        .code()
        .ifPresent(
            code ->
                performer
                    .getIdentifier()
                    .setSystem(key.partner().localSystem("sender"))
                    .setValue(code));
    if (!sender.certain()) {
      notes.information(header.place(HeaderLine.SENDER), "report.senderCode");
    }
  }

  /** R4 reports have no place for whom they are sent to. */
  private void receiver() {
    if (header.has(HeaderLine.RECEIVER)) {
      unmapped(HeaderLine.RECEIVER);
    }
  }

  private static void bind(DiagnosticReport report, List<Observation> observations) {
    for (Observation observation : observations) {
      observation.setSubject(report.getSubject().copy());
      report.getPerformer().forEach(performer -> observation.addPerformer(performer.copy()));
      if (report.hasEffective()) {
        observation.setEffective(report.getEffective().copy());
      }
      report.addResult(new Reference(observation.getId()));
    }
  }

  private void unmapped(HeaderLine line) {
    notes.unmapped(header.place(line), line.french());
  }
}
