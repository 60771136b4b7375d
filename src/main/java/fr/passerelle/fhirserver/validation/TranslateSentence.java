package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.fhirserver.hooks.ServerHook;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;

/**
 * What {@code ConceptMap/$translate} says in words (FHIR R4 conceptmap-operation-translate.html,
 * {@code message}), in the language of the request; HAPI's own is English and says the same of a
 * code that is unknown and of one that a map knows to have no match.
 */
@Interceptor
public final class TranslateSentence implements ServerHook {
  private static final String MESSAGE = "message";

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void say(RequestDetails request, IBaseResource answer) {
    if ("$translate".equals(request.getOperation())
        && answer instanceof Parameters found
        && found.hasParameter("result")) {
      found.getParameter().removeIf(one -> one.getName().equals(MESSAGE));
      found.getParameter().add(1, message(Wording.of(request).say(key(found))));
    }
  }

  private static Parameters.ParametersParameterComponent message(String sentence) {
    return new Parameters.ParametersParameterComponent()
        .setName(MESSAGE)
        .setValue(new StringType(sentence));
  }

  private static String key(Parameters found) {
    if (found.getParameterBool("result")) {
      return "translate.found";
    }
    return found.hasParameter("match") ? "translate.unmatched" : "translate.unknown";
  }
}
