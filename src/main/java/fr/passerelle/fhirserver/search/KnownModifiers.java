package fr.passerelle.fhirserver.search;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import fr.passerelle.fhirserver.errors.FailureOutcome;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.fhirserver.hooks.ServerHook;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Refuses a search whose modifier the server does not know for that parameter (400), as <a
 * href="https://hl7.org/fhir/R4/search.html#modifiers">FHIR</a> demands. HAPI would leave it out
 * and answer another question than the one asked. Of a chain the first link is looked at.
 */
@Component
@Interceptor
public final class KnownModifiers implements ServerHook {
  private final ISearchParamRegistry parameters;

  KnownModifiers(ISearchParamRegistry parameters) {
    this.parameters = parameters;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void check(RequestDetails request) {
    if (request.getRestOperationType() != RestOperationTypeEnum.SEARCH_TYPE) {
      return;
    }
    for (String asked : request.getParameters().keySet()) {
      String link = asked.contains(".") ? asked.substring(0, asked.indexOf('.')) : asked;
      int colon = link.indexOf(':');
      if (colon > 0) {
        check(request, link.substring(0, colon), link.substring(colon + 1));
      }
    }
  }

  private void check(RequestDetails request, String name, String modifier) {
    RuntimeSearchParam parameter =
        parameters.getActiveSearchParam(
            request.getResourceName(), name, SearchParamLookupContextEnum.SEARCH);
    if (parameter == null) {
      return; // not a parameter of this type: HAPI says so
    }
    SortedSet<String> known = modifiersOf(parameter, request.getFhirContext());
    if (!known.contains(modifier)) {
      String sentence = Wording.of(request).say("search.modifier", name, String.join(", ", known));
      throw new InvalidRequestException(sentence, FailureOutcome.of(400, sentence));
    }
  }

  private static SortedSet<String> modifiersOf(RuntimeSearchParam parameter, FhirContext fhir) {
    SortedSet<String> known = new TreeSet<>(ofType(parameter.getParamType()));
    known.add("missing");
    if (parameter.getParamType() == RestSearchParameterTypeEnum.REFERENCE) {
      known.addAll(parameter.hasTargets() ? parameter.getTargets() : fhir.getResourceTypes());
    }
    return known;
  }

  private static Set<String> ofType(RestSearchParameterTypeEnum type) {
    return switch (type) {
      case STRING -> Set.of("exact", "contains", "text", "nickname");
      case TOKEN -> Set.of("not", "text", "in", "not-in", "above", "below", "of-type");
      case REFERENCE -> Set.of("above", "below");
      case URI -> Set.of("above", "below", "contains");
      default -> Set.of();
    };
  }
}
