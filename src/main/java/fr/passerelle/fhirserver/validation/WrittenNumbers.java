package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.util.FhirTerser;
import fr.passerelle.fhirserver.errors.FailureOutcome;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.fhirserver.hooks.StorageHook;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.DecimalType;
import org.springframework.stereotype.Component;

/**
 * Refuses a resource with a decimal that nobody could write out again (422), however it came: in
 * XML or by a patch a number is text until the resource is known.
 */
@Component
@Interceptor
public final class WrittenNumbers implements StorageHook {
  private final FhirTerser terser;

  WrittenNumbers(FhirContext fhir) {
    this.terser = fhir.newTerser();
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void creating(IBaseResource resource, RequestDetails request) {
    boolean isWritable =
        terser.getAllPopulatedChildElementsOfType(resource, DecimalType.class).stream()
            .allMatch(decimal -> decimal.isEmpty() || WritableNumber.is(decimal.getValue()));
    if (!isWritable) {
      String sentence = Wording.of(request).say("error.number", WritableNumber.DIGITS);
      throw new UnprocessableEntityException(sentence, FailureOutcome.of(422, sentence));
    }
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updating(IBaseResource before, IBaseResource after, RequestDetails request) {
    creating(after, request);
  }
}
