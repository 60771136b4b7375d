package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.fhirserver.hooks.StorageHook;
import fr.passerelle.profiles.ProfileValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * Validates what a patch makes of a resource, and every other write over HTTP whose text was not
 * validated at the door. Writes of the program itself are validated by who makes them.
 */
@Interceptor(order = 100)
public final class ValidatedPatches implements StorageHook {
  private final ProfileValidator validator;
  private final Claim claim;

  ValidatedPatches(ProfileValidator validator, Claim claim) {
    this.validator = validator;
    this.claim = claim;
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void creating(IBaseResource resource, RequestDetails request) {
    if (!StorageHook.isOfProgram(request)
        && !Broken.isValidated(request)
        && resource instanceof Resource written
        && claim.isIn(written)) {
      Broken.refuseIfBroken(validator.validate(written, Wording.of(request).locale()).findings());
    }
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updating(IBaseResource before, IBaseResource after, RequestDetails request) {
    creating(after, request);
  }
}
