package fr.passerelle.profiles.validation;

import java.util.EnumSet;
import java.util.concurrent.CancellationException;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;

/**
 * HAPI's policies, and the place where HL7's validator tells where it is: what it meets is noted
 * for who asked for that, and it is ended at the next element once its thread is interrupted, for
 * it never asks whether anybody still waits.
 */
final class WatchedPolicies extends FhirDefaultPolicyAdvisor {

  @Override
  public EnumSet<ElementValidationAction> policyForElement(
      IResourceValidator validator,
      Object context,
      StructureDefinition structure,
      ElementDefinition element,
      String path) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("nobody waits for this validation any more");
    }
    MetElements.note(structure, element);
    return super.policyForElement(validator, context, structure, element, path);
  }
}
