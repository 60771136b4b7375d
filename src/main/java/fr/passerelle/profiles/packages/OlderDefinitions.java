package fr.passerelle.profiles.packages;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.util.List;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * The definitions of an older version of our own package, made to point at each other by that
 * version: a profile of then is held to the value sets and extensions of then.
 */
final class OlderDefinitions {
  private final String base;
  private final FhirTerser terser;

  OlderDefinitions(String base, FhirContext fhir) {
    this.base = base + "/";
    this.terser = fhir.newTerser();
  }

  /**
   * Those that are ours: the fragments of official code systems are asked for without a version.
   */
  List<MetadataResource> of(DroppedPackage older) {
    return older.definitions().stream()
        .filter(definition -> definition.getUrl().startsWith(base))
        .map(definition -> pinned(definition, older.manifest().version()))
        .toList();
  }

  private MetadataResource pinned(MetadataResource definition, String version) {
    definition.setVersion(version);
    for (CanonicalType canonical :
        terser.getAllPopulatedChildElementsOfType(definition, CanonicalType.class)) {
      if (canonical.hasValue()
          && canonical.getValue().startsWith(base)
          && canonical.getValue().indexOf('|') < 0) {
        canonical.setValue(canonical.getValue() + "|" + version);
      }
    }
    if (definition instanceof ValueSet) {
      // HAPI remembers by address alone which codes a value set has.
      definition.setUrl(definition.getUrl() + "|" + version).setVersion(null);
    }
    return definition;
  }
}
