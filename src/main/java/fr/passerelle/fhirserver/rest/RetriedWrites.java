package fr.passerelle.fhirserver.rest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import fr.passerelle.fhirserver.hooks.ServerHook;
import fr.passerelle.fhirserver.store.ServerRequest;
import org.springframework.stereotype.Component;

/**
 * Tries a write again when another one got in its way, unless the client said how often itself, or
 * asked with {@code If-Match} to be told.
 */
@Component
@Interceptor
public final class RetriedWrites implements ServerHook {

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void allowRetries(RequestDetails request) {
    boolean wantsToKnow = request.getHeader(Constants.HEADER_IF_MATCH) != null;
    if (request.getRequestType() != RequestTypeEnum.GET && !request.isRetry() && !wantsToKnow) {
      request.setRetry(true);
      request.setMaxRetries(ServerRequest.RETRIES);
    }
  }
}
