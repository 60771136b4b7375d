package fr.passerelle.identification;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import fr.passerelle.fhirserver.hooks.StorageHook;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Keeps the index in step with every write of a Patient, in the transaction of the write. A number
 * that somebody has already stays with them; an INS leads to a person only once it is qualified.
 */
@Component
@Interceptor
public final class NumbersOfWrites implements StorageHook {
  private final IdentifierIndex index;

  NumbersOfWrites(IdentifierIndex index) {
    this.index = index;
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource) {
    claim(resource);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after) {
    claim(after);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(IBaseResource resource) {
    if (resource instanceof Patient patient) {
      index.release(patient.getIdElement().getIdPart());
    }
  }

  private void claim(IBaseResource resource) {
    if (!(resource instanceof Patient patient)) {
      return;
    }
    List<PatientNumber> numbers =
        PatientNumbers.isValidated(patient)
            ? PatientNumbers.numbers(patient)
            : PatientNumbers.local(patient);
    try {
      numbers.forEach(number -> index.claim(patient.getIdElement().getIdPart(), number, ""));
    } catch (DuplicateKeyException e) {
      throw new ResourceVersionConflictException(
          "An identifier of this Patient was given to another one at the same instant: try again.");
    }
  }
}
