package fr.passerelle.fhirserver.errors;

import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** An OperationOutcome of one issue. */
public final class FailureOutcome {
  private static final Set<Integer> WITH_SENTENCE =
      Set.of(400, 401, 403, 404, 405, 409, 410, 412, 415, 422);

  private FailureOutcome() {}

  /** The sentence people read for that status. */
  static String sentence(Wording wording, int status) {
    return wording.say("error." + (WITH_SENTENCE.contains(status) ? status : "4xx"));
  }

  /** One issue with that sentence. */
  public static OperationOutcome of(int status, String sentence) {
    OperationOutcome outcome = new OperationOutcome();
    outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(type(status));
    outcome.getIssueFirstRep().getDetails().setText(sentence);
    outcome.getIssueFirstRep().setDiagnostics(sentence);
    return outcome;
  }

  private static IssueType type(int status) {
    return switch (status) {
      case 401 -> IssueType.LOGIN;
      case 403 -> IssueType.FORBIDDEN;
      case 404 -> IssueType.NOTFOUND;
      case 405, 415 -> IssueType.NOTSUPPORTED;
      case 409, 412 -> IssueType.CONFLICT;
      case 410 -> IssueType.DELETED;
      case 413 -> IssueType.TOOLONG;
      case 500 -> IssueType.EXCEPTION;
      case 503 -> IssueType.TRANSIENT;
      default -> IssueType.PROCESSING;
    };
  }
}
