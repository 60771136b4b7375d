package fr.passerelle.profiles.validation;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.hapi.converters.canonical.VersionCanonicalizer;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.Enumerations;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.StructureDefinition.TypeDerivationRule;

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

  /** Every definition by name, type and kind, without its elements. */
  List<StructureDefinition> headers() {
    List<IBaseResource> definitions = support.fetchAllStructureDefinitions();
    return definitions.stream()
        .map(org.hl7.fhir.r4.model.StructureDefinition.class::cast)
        .map(ModelConversion::header)
        .toList();
  }

  private IBaseResource withSnapshot(IBaseResource definition) {
    return snapshots.generateSnapshot(
        new ValidationSupportContext(support), definition, "", null, "");
  }

  private static StructureDefinition header(org.hl7.fhir.r4.model.StructureDefinition definition) {
    StructureDefinition header = new StructureDefinition();
    header.setUrl(definition.getUrl());
    header.setVersion(definition.getVersion());
    header.setName(definition.getName());
    header.setStatus(Enumerations.PublicationStatus.ACTIVE);
    header.setType(definition.getType());
    header.setAbstract(definition.getAbstract());
    header.setBaseDefinition(definition.getBaseDefinition());
    header.setKind(StructureDefinitionKind.fromCode(definition.getKind().toCode()));
    if (definition.hasDerivation()) {
      header.setDerivation(TypeDerivationRule.fromCode(definition.getDerivation().toCode()));
    }
    setOrigin(header, definition);
    return header;
  }

  private static void setOrigin(StructureDefinition converted, IBaseResource definition) {
    String origin =
        (String) definition.getUserData(DefaultProfileValidationSupport.SOURCE_PACKAGE_ID);
    if (origin != null) {
      converted.setSourcePackage(new PackageInformation(origin, null, null, new Date(0)));
    }
  }
}
