package fr.passerelle.routes.http;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.intake.Receipt;
import fr.passerelle.routes.RouteStatus;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/**
 * What became of a message as an OperationOutcome, for senders that ask for FHIR: an issue with the
 * fate of each record, then its faults and remarks.
 */
final class ReceiptOutcome {
  private static final String TABLE_0357 = "http://terminology.hl7.org/CodeSystem/v2-0357";

  private final Locale locale;
  private final OperationOutcome outcome = new OperationOutcome();

  ReceiptOutcome(Locale locale) {
    this.locale = locale;
  }

  byte[] json(Receipt receipt) {
    receipt.records().forEach(this::record);
    return FhirContext.forR4Cached()
        .newJsonParser()
        .encodeResourceToString(outcome)
        .getBytes(StandardCharsets.UTF_8);
  }

  private void record(Receipt.Entry entry) {
    Fate fate = entry.outcome().fate();
    Sentence said = Sentence.of(RouteStatus.class, "http." + fate.name(), entry.journalId());
    issue(severity(fate), type(fate), said);
    entry.outcome().faults().forEach(this::fault);
    entry.outcome().remarks().forEach(this::remark);
  }

  private static IssueSeverity severity(Fate fate) {
    return switch (fate) {
      case REFUSED, NOT_RECEIVED -> IssueSeverity.ERROR;
      case HELD -> IssueSeverity.WARNING;
      case INTEGRATED, DUPLICATE, SUPERSEDED, IGNORED -> IssueSeverity.INFORMATION;
    };
  }

  private static IssueType type(Fate fate) {
    return switch (fate) {
      case REFUSED -> IssueType.PROCESSING;
      case NOT_RECEIVED -> IssueType.TRANSIENT;
      case DUPLICATE -> IssueType.DUPLICATE;
      case HELD, INTEGRATED, SUPERSEDED, IGNORED -> IssueType.INFORMATIONAL;
    };
  }

  private void fault(Fault fault) {
    OperationOutcomeIssueComponent issue =
        at(fault.place(), issue(IssueSeverity.ERROR, IssueType.INVALID, fault.sentence()));
    String system = fault.isApplicative() ? null : TABLE_0357;
    issue.getDetails().addCoding().setSystem(system).setCode(String.valueOf(fault.code()));
  }

  private void remark(Remark remark) {
    boolean warning = remark.severity() == Remark.Severity.WARNING;
    IssueSeverity severity = warning ? IssueSeverity.WARNING : IssueSeverity.INFORMATION;
    at(remark.place(), issue(severity, IssueType.INFORMATIONAL, remark.sentence()));
  }

  private OperationOutcomeIssueComponent issue(
      IssueSeverity severity, IssueType type, Sentence said) {
    OperationOutcomeIssueComponent issue = outcome.addIssue().setSeverity(severity).setCode(type);
    issue.getDetails().setText(said.in(locale));
    return issue;
  }

  private static OperationOutcomeIssueComponent at(
      Place place, OperationOutcomeIssueComponent issue) {
    return issue.setDiagnostics(place.toString());
  }
}
