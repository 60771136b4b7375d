package fr.passerelle.fhirserver.hooks;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;

/**
 * A HAPI interceptor that is called for every read and write of the store, also for those the
 * program makes of its own. Implementations are registered with the store only: one that were
 * registered at the door too would be called twice.
 */
public interface StorageHook {

  /** Whether the program itself reads or writes, and not a client over HTTP. */
  static boolean isOfProgram(RequestDetails request) {
    return request == null || request instanceof SystemRequestDetails;
  }
}
