package fr.passerelle.coordination.joins;

import fr.passerelle.identity.Rpps;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/**
 * Something a resource or a concept is known by.
 *
 * @param system of the identifier or code; the type for an id of this server
 */
record Name(String system, String value) {
  private static final String IDNPS = "urn:oid:1.2.250.1.71.4.2.1";
  private static final Set<String> OF_PROFESSIONALS = Set.of(Rpps.SYSTEM, IDNPS);

  static Name of(Coding coding) {
    return new Name(coding.getSystem(), coding.getCode());
  }

  /** An RPPS is the same number with and without its prefix. */
  static Optional<Name> of(Identifier identifier) {
    if (!identifier.hasSystem() || !identifier.hasValue()) {
      return Optional.empty();
    }
    return OF_PROFESSIONALS.contains(identifier.getSystem())
        ? Rpps.parse(identifier.getValue()).map(rpps -> new Name(Rpps.SYSTEM, rpps.number()))
        : Optional.of(new Name(identifier.getSystem(), identifier.getValue()));
  }

  /** By its id; a contained resource has none beyond the one that contains it. */
  static Optional<Name> of(Resource resource) {
    String id = resource.getIdElement().getIdPart();
    return id == null || id.startsWith("#")
        ? Optional.empty()
        : Optional.of(new Name(resource.fhirType(), id));
  }
}
