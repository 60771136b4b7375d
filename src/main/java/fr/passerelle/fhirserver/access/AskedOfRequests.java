package fr.passerelle.fhirserver.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import fr.passerelle.fhirserver.hooks.ServerHook;
import fr.passerelle.security.AccessPath;
import fr.passerelle.security.AccessRequest.Action;

/** Asks about every FHIR request, once it is known what it wants and before anything is done. */
@Interceptor(order = -100)
public final class AskedOfRequests implements ServerHook {
  private final Question question;

  AskedOfRequests(Question question) {
    this.question = question;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void ask(RequestDetails request) {
    String id = request.getId() == null ? "" : request.getId().getIdPart();
    question.ask(AccessPath.FHIR_REQUEST, action(request), request.getResourceName(), id);
  }

  private static Action action(RequestDetails request) {
    boolean reads =
        request.getRequestType() == RequestTypeEnum.GET
            || request.getRequestType() == RequestTypeEnum.HEAD
            || request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE
            || request.getRestOperationType() == RestOperationTypeEnum.SEARCH_SYSTEM;
    return reads ? Action.READ : Action.WRITE;
  }
}
