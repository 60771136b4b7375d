package fr.passerelle.profiles;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;

/** Every finding of one validation. */
public record ValidationReport(List<Finding> findings) {

  /** Whether no finding is a fault. */
  public boolean isValid() {
    return findings.stream().noneMatch(Finding::isFault);
  }

  /** The findings as FHIR says them (OperationOutcome, with path, line and column, and rule). */
  public OperationOutcome toOperationOutcome() {
    OperationOutcome outcome = new OperationOutcome();
    findings.forEach(finding -> add(outcome, finding));
    if (findings.isEmpty()) {
      outcome
          .addIssue()
          .setSeverity(OperationOutcome.IssueSeverity.INFORMATION)
          .setCode(OperationOutcome.IssueType.INFORMATIONAL)
          .setDiagnostics("No issue found: the resource is valid.");
    }
    return outcome;
  }

  private static void add(OperationOutcome outcome, Finding finding) {
    OperationOutcome.OperationOutcomeIssueComponent issue =
        outcome
            .addIssue()
            .setSeverity(OperationOutcome.IssueSeverity.valueOf(finding.severity().name()))
            .setCode(code(finding))
            .setDiagnostics(finding.message());
    issue.getDetails().addCoding().setCode(finding.rule());
    issue.addExpression(finding.path());
    if (finding.line() > 0) {
      issue.addLocation("Line[" + finding.line() + "] Col[" + finding.column() + "]");
    }
  }

  private static OperationOutcome.IssueType code(Finding finding) {
    return "too-long".equals(finding.rule())
        ? OperationOutcome.IssueType.TOOCOSTLY
        : OperationOutcome.IssueType.PROCESSING;
  }
}
