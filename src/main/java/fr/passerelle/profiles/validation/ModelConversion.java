package fr.passerelle.profiles.validation;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.hapi.converters.canonical.VersionCanonicalizer;
import java.util.Date;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;

/** Definitions of R4 in the R5 model HL7's validator works on. */
final class ModelConversion {
  private final IValidationSupport support;
  private final VersionCanonicalizer converter;
  private final SnapshotGeneratingValidationSupport snapshots;

  ModelConversion(IValidationSupport support, IWorkerContext context) {
    this.support = support;
    this.converter = new VersionCanonicalizer(support.getFhirContext());
    this.snapshots = new SnapshotGeneratingValidationSupport(support.getFhirContext(), context);
  }

  /** With a snapshot, made where a dropped package has none; null when there is no such one. */
  Resource structureDefinition(String url) {
    IBaseResource definition = support.fetchStructureDefinition(url);
    if (definition == null) {
      return null;
    }
    StructureDefinition converted = converter.structureDefinitionToCanonical(definition);
    if (!converted.hasSnapshot()) {
      converted = converter.structureDefinitionToCanonical(withSnapshot(definition));
    }
    setOrigin(converted, definition);
    return converted;
  }

  /** Null when there is no such one. */
  Resource valueSet(String url) {
    IBaseResource valueSet = support.fetchValueSet(url);
    return valueSet == null ? null : converter.valueSetToValidatorCanonical(valueSet);
  }

  private IBaseResource withSnapshot(IBaseResource definition) {
    return snapshots.generateSnapshot(
        new ValidationSupportContext(support), definition, "", null, "");
  }

  private static void setOrigin(StructureDefinition converted, IBaseResource definition) {
    String origin =
        (String) definition.getUserData(DefaultProfileValidationSupport.SOURCE_PACKAGE_ID);
    if (origin != null) {
      converted.setSourcePackage(new PackageInformation(origin, null, null, new Date(0)));
    }
  }
}
