package fr.passerelle.fhirserver.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import fr.passerelle.fhirserver.hooks.StorageHook;
import fr.passerelle.security.AccessPath;
import fr.passerelle.security.AccessRequest.Action;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Asks about every resource that leaves the store (read, history, search, include, operation) and
 * every one that is written, wherever the write comes from.
 */
@Interceptor(order = -100)
public final class AskedOfResources implements StorageHook {
  private final Question question;

  AskedOfResources(Question question) {
    this.question = question;
  }

  @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
  public void leaving(IPreResourceShowDetails leaving) {
    for (IBaseResource resource : leaving.getAllResources()) {
      ask(AccessPath.FHIR_RESOURCE_OUT, Action.READ, resource);
    }
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void creating(IBaseResource resource) {
    ask(AccessPath.FHIR_RESOURCE_IN, Action.WRITE, resource);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updating(IBaseResource before, IBaseResource after) {
    ask(AccessPath.FHIR_RESOURCE_IN, Action.WRITE, after);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
  public void deleting(IBaseResource resource) {
    ask(AccessPath.FHIR_RESOURCE_IN, Action.WRITE, resource);
  }

  private void ask(AccessPath path, Action action, IBaseResource resource) {
    if (resource != null) {
      question.ask(path, action, resource.fhirType(), resource.getIdElement().getIdPart());
    }
  }
}
