package fr.passerelle.fhirserver.errors;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import fr.passerelle.fhirserver.hooks.ServerHook;
import java.util.UUID;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes every failure an OperationOutcome (FHIR R4 http.html#rejecting): a sentence in the client's
 * language, and HAPI's details of what is wrong with the request. A failure of ours says nothing of
 * the inside; the log has where it happened, without the text of the failure.
 */
@Component
@Interceptor
public final class ErrorAnswers implements ServerHook {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException answer(RequestDetails request, Throwable failure) {
    BaseServerResponseException answer = asAnswer(failure);
    answer.setOperationOutcome(
        answer.getStatusCode() < 500 || isToldByUs(answer)
            ? refusal(request, answer)
            : FailureOutcome.of(500, Wording.of(request).say("error.500", logged(failure))));
    return answer;
  }

  private static BaseServerResponseException asAnswer(Throwable failure) {
    if (failure instanceof BaseServerResponseException known) {
      return known;
    }
    return failure instanceof DataFormatException
        ? new InvalidRequestException(failure)
        : new InternalErrorException(failure);
  }

  private static OperationOutcome refusal(
      RequestDetails request, BaseServerResponseException answer) {
    SentValues sent = SentValues.of(request);
    if (answer.getOperationOutcome() instanceof OperationOutcome told && told.hasIssue()) {
      told.getIssue().stream()
          .filter(issue -> !isOurs(issue))
          .forEach(
              issue ->
                  issue.setDiagnostics(
                      sent.takenOutOf(ErrorText.readable(issue.getDiagnostics()))));
      return told;
    }
    OperationOutcome outcome =
        FailureOutcome.of(
            answer.getStatusCode(),
            FailureOutcome.sentence(Wording.of(request), answer.getStatusCode()));
    String details = sent.takenOutOf(ErrorText.readable(answer.getMessage()));
    if (!details.isEmpty()) {
      outcome.getIssueFirstRep().setDiagnostics(details);
    }
    return outcome;
  }

  /** That we cannot do it now is for the client to know, and nothing to look for in the log. */
  private static boolean isToldByUs(BaseServerResponseException answer) {
    return answer.getStatusCode() == 503
        && answer.getOperationOutcome() instanceof OperationOutcome told
        && told.hasIssue()
        && told.getIssue().stream().allMatch(ErrorAnswers::isOurs);
  }

  /** A sentence of ours stands in the details too, and repeats nothing that was sent. */
  private static boolean isOurs(OperationOutcomeIssueComponent issue) {
    return issue.getDetails().hasText()
        && issue.getDetails().getText().equals(issue.getDiagnostics());
  }

  /** Notes where it happened and returns the id that finds the note. */
  private static String logged(Throwable failure) {
    // Not the request's own id: a client chooses that one, and may have put a name in it.
    UUID id = UUID.randomUUID();
    LOG.error("request {} failed: {}", id, FailureTrail.of(failure));
    return id.toString();
  }
}
