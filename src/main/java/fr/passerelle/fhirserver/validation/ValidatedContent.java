package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.fhirserver.hooks.StorageHook;
import fr.passerelle.fhirserver.joins.Advice;
import fr.passerelle.profiles.Finding;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * Validates what is about to be stored over HTTP: what a patch makes of a resource and whatever was
 * not validated as a text at the door, and what is stored although it breaks a profile, which it
 * tags. Writes of the program itself are validated by who makes them.
 */
@Interceptor(order = 100)
public final class ValidatedContent implements StorageHook {
  private static final String TAGGED = ValidatedContent.class.getName();

  private final WritePolicy policy;
  private final NonConforming tag;
  private final DaoRegistry daos;

  ValidatedContent(WritePolicy policy, NonConforming tag, DaoRegistry daos) {
    this.policy = policy;
    this.tag = tag;
    this.daos = daos;
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void creating(IBaseResource resource, RequestDetails request) {
    if (StorageHook.isOfProgram(request) || !(resource instanceof Resource written)) {
      return;
    }
    switch (policy.of(written)) {
      case REFUSED -> refuseIfBroken(written, request);
      case TAGGED -> tagIfBroken(written, request);
      case NOT_LOOKED_AT -> {}
    }
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updating(IBaseResource before, IBaseResource after, RequestDetails request) {
    creating(after, request);
  }

  /** HAPI keeps the tags of the version before: the one that is no longer true is taken off. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
    if (StorageHook.isOfProgram(request)
        || !(before instanceof Resource old && tag.isOn(old))
        || !(after instanceof Resource written)
        || tagged(request).contains(written)) {
      return;
    }
    tag.takeOff(written);
    daos.getResourceDao(written.fhirType())
        .metaDeleteOperation(
            written.getIdElement().toUnqualifiedVersionless(), tag.alone(), request);
  }

  private void refuseIfBroken(Resource written, RequestDetails request) {
    tag.takeOff(written);
    if (!Broken.isValidated(request)) {
      Broken.refuseIfBroken(policy.findings(written, Wording.of(request).locale()));
    }
  }

  private void tagIfBroken(Resource written, RequestDetails request) {
    List<Finding> faults =
        policy.findings(written, Wording.of(request).locale()).stream()
            .filter(Finding::isFault)
            .map(Finding::asWarning)
            .toList();
    if (faults.isEmpty()) {
      tag.takeOff(written);
    } else {
      tag.putOn(written);
      tagged(request).add(written);
      Advice.note(written, faults, request);
    }
  }

  /** By identity: HAPI has put the tag of the version before on whatever is stored. */
  @SuppressWarnings("unchecked")
  private static Set<Resource> tagged(RequestDetails request) {
    return (Set<Resource>)
        request
            .getUserData()
            .computeIfAbsent(TAGGED, key -> Collections.newSetFromMap(new IdentityHashMap<>()));
  }
}
