package fr.passerelle.fhirserver.search;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.ValueSetExpansionOutcome;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import fr.passerelle.fhirserver.errors.FailureOutcome;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.fhirserver.hooks.ServerHook;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Refuses a search by {@code :in} or {@code :not-in} a value set whose codes the server cannot list
 * (400): one it does not know, or one without end such as all of LOINC. HAPI would fail (500). See
 * <a href="https://hl7.org/fhir/R4/search.html#token">FHIR, search by token</a>.
 */
@Component
@Interceptor
public final class ListedValueSets implements ServerHook {
  private final IValidationSupport terminology;

  ListedValueSets(IValidationSupport terminology) {
    this.terminology = terminology;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void check(RequestDetails request) {
    if (request.getRestOperationType() != RestOperationTypeEnum.SEARCH_TYPE) {
      return;
    }
    request.getParameters().entrySet().stream()
        .filter(asked -> asked.getKey().endsWith(":in") || asked.getKey().endsWith(":not-in"))
        .flatMap(asked -> Arrays.stream(asked.getValue()))
        .flatMap(urls -> Arrays.stream(urls.split(",")))
        .forEach(url -> list(request, url));
  }

  private void list(RequestDetails request, String url) {
    if (!canBeListed(url)) {
      String sentence = Wording.of(request).say("search.valueset");
      throw new InvalidRequestException(sentence, FailureOutcome.of(400, sentence));
    }
  }

  private boolean canBeListed(String url) {
    try {
      ValueSetExpansionOutcome listed =
          terminology.expandValueSet(
              new ValidationSupportContext(terminology), new ValueSetExpansionOptions(), url);
      return listed != null && listed.getValueSet() != null;
    } catch (ResourceNotFoundException e) {
      return false;
    }
  }
}
