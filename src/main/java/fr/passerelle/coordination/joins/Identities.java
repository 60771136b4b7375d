package fr.passerelle.coordination.joins;

import fr.passerelle.fhirserver.joins.Neighbours;
import fr.passerelle.identity.Rpps;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Finds out whom references of any form mean. */
final class Identities {
  private static final Set<String> NO_PERSON =
      Set.of("Organization", "CareTeam", "HealthcareService", "Group", "Device", "Location");

  private final Neighbours neighbours;

  Identities(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  /** Of a professional: whoever exercises the role, where it is a role. */
  Identity ofProfessional(Reference reference) {
    return of(reference, Set.of("Practitioner", "Organization"));
  }

  Identity ofPatient(Reference reference) {
    return of(reference, Set.of("Patient"));
  }

  /** Whether the reference may mean a person, as far as it tells. */
  boolean mayBePerson(Reference reference) {
    String type =
        neighbours
            .at(reference, Set.of("Practitioner", "Organization"))
            .map(Resource::fhirType)
            .orElseGet(() -> type(reference));
    return !NO_PERSON.contains(type);
  }

  private Identity of(Reference reference, Set<String> types) {
    Optional<Resource> resource = neighbours.at(reference, types);
    Set<Name> names = new HashSet<>();
    written(reference).ifPresent(names::add);
    resource.flatMap(Name::of).ifPresent(names::add);
    boolean isRole =
        resource.filter(PractitionerRole.class::isInstance).isPresent()
            || "PractitionerRole".equals(type(reference));
    Name.of(reference.getIdentifier())
        // A role has numbers of its own, and one person several roles.
        .filter(number -> !isRole || number.system().equals(Rpps.SYSTEM))
        .ifPresent(names::add);
    if (resource.orElse(null) instanceof PractitionerRole role) {
      names.addAll(ofHolder(role, types));
    } else {
      resource.ifPresent(one -> addNumbers(one, names));
    }
    return new Identity(Set.copyOf(names));
  }

  private Set<Name> ofHolder(PractitionerRole role, Set<String> types) {
    // A role that points at a role, perhaps itself, is nobody's.
    return neighbours.at(role.getPractitioner(), types).orElse(null) instanceof PractitionerRole
        ? Set.of()
        : of(role.getPractitioner(), types).names();
  }

  private static Optional<Name> written(Reference reference) {
    IdType id = new IdType(reference.getReference());
    return id.hasResourceType() && id.hasIdPart() && !id.isAbsolute() && !id.isLocal()
        ? Optional.of(new Name(id.getResourceType(), id.getIdPart()))
        : Optional.empty();
  }

  private static String type(Reference reference) {
    String written = new IdType(reference.getReference()).getResourceType();
    return written == null ? String.valueOf(reference.getType()) : written;
  }

  private static void addNumbers(Resource resource, Set<Name> names) {
    Property identifiers = resource.getChildByName("identifier");
    if (identifiers != null) {
      identifiers.getValues().stream()
          .map(Identifier.class::cast)
          .forEach(identifier -> Name.of(identifier).ifPresent(names::add));
    }
  }
}
