package fr.passerelle.fhirserver.store;

import ca.uhn.fhir.jpa.interceptor.UserRequestRetryVersionConflictsInterceptor;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;

/** Requests the program makes of its own. */
public final class ServerRequest {
  /** How often a transaction is tried again after a conflict with another one. */
  public static final int RETRIES = 10;

  private ServerRequest() {}

  /** A request that is tried again, whole, when another one got in its way. */
  public static SystemRequestDetails retried() {
    SystemRequestDetails request = new SystemRequestDetails();
    UserRequestRetryVersionConflictsInterceptor.addRetryHeader(request, RETRIES);
    return request;
  }
}
