package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import fr.passerelle.fhirserver.errors.FailureOutcome;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.fhirserver.hooks.ServerHook;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.springframework.stereotype.Component;

/**
 * Refuses a write with an empty string (422) and says where each stands, whatever profile the
 * resource claims: the parser stops at the first one and knows no path. What claims a profile of
 * ours was told so before, with its other faults.
 */
@Component
@Interceptor(order = 100)
public final class NoEmptyStrings implements ServerHook {
  /** More places than anybody reads at once. */
  private static final int AT_MOST = 50;

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void check(RequestDetails request) {
    EncodingEnum encoding = encoding(request);
    if (encoding == null || !SentText.isOfResources(request) && !SentText.isPatch(request)) {
      return;
    }
    String text = SentText.of(request);
    List<EmptyString> found = EmptyString.in(text, encoding);
    if (!found.isEmpty()) {
      Wording wording = Wording.of(request);
      throw new UnprocessableEntityException(wording.say("error.422"), outcome(found, wording));
    }
  }

  /** Null for what is no resource, such as the bytes of a Binary. */
  private static EncodingEnum encoding(RequestDetails request) {
    String type = request.getHeader("Content-Type");
    return type != null && type.startsWith(Constants.CT_JSON_PATCH)
        ? EncodingEnum.JSON
        : EncodingEnum.forContentType(type);
  }

  private static OperationOutcome outcome(List<EmptyString> found, Wording wording) {
    OperationOutcome outcome = new OperationOutcome();
    found.stream().limit(AT_MOST).forEach(empty -> outcome.addIssue(issue(empty, wording)));
    return outcome;
  }

  private static OperationOutcomeIssueComponent issue(EmptyString empty, Wording wording) {
    String sentence = wording.say("error.empty", empty.path());
    return FailureOutcome.of(422, sentence)
        .getIssueFirstRep()
        .addExpression(empty.path())
        .addLocation("Line[" + empty.line() + "] Col[" + empty.column() + "]");
  }
}
