package fr.passerelle.cda;

import fr.passerelle.identity.Finess;
import fr.passerelle.identity.InsKind;
import fr.passerelle.identity.Rpps;
import fr.passerelle.translation.FrenchFhir;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * Somebody of the header as a pointer by identifier: a professional ({@code assignedAuthor}, {@code
 * assignedEntity}), a device or a structure. The directory knows who that is.
 */
final class ParticipantReference {
  private ParticipantReference() {}

  /** A person or device; empty when nothing names them. */
  static Optional<Reference> of(CdaElement assigned) {
    boolean isDevice = assigned.first("assignedAuthoringDevice").isPresent();
    Reference who = new Reference().setType(isDevice ? "Device" : "Practitioner");
    name(assigned, isDevice).ifPresent(who::setDisplay);
    assigned
        .all("id")
        .flatMap(id -> InstanceIdentifier.ofEntity(id).stream())
        .filter(number -> !isPatient(number))
        .findFirst()
        .map(ParticipantReference::professional)
        .ifPresent(who::setIdentifier);
    return who.hasDisplay() || who.hasIdentifier() ? Optional.of(who) : Optional.empty();
  }

  /** A structure; empty when nothing names it. */
  static Optional<Reference> ofOrganization(CdaElement organization) {
    Reference who = new Reference().setType("Organization");
    organization.textOf("name").ifPresent(who::setDisplay);
    organization
        .first("id")
        .flatMap(InstanceIdentifier::ofEntity)
        .map(ParticipantReference::structure)
        .ifPresent(who::setIdentifier);
    return who.hasDisplay() || who.hasIdentifier() ? Optional.of(who) : Optional.empty();
  }

  /** A patient who wrote the document is no professional, and the INS is no number of one. */
  private static boolean isPatient(Identifier number) {
    return InsKind.ofOid(number.getSystem().replaceFirst("^urn:oid:", "")).isPresent();
  }

  private static Identifier professional(Identifier number) {
    Optional<Rpps> rpps =
        number.getSystem().equals("urn:oid:" + FrenchFhir.PROFESSIONAL_OID)
            ? Rpps.parse(number.getValue())
            : Optional.empty();
    return rpps.map(found -> new Identifier().setSystem(Rpps.SYSTEM).setValue(found.number()))
        .orElse(number);
  }

  private static Identifier structure(Identifier number) {
    Optional<Finess> finess =
        number.getSystem().equals("urn:oid:" + FrenchFhir.STRUCTURE_OID)
            ? Finess.parse(number.getValue())
            : Optional.empty();
    return finess
        .map(found -> new Identifier().setSystem(Finess.SYSTEM).setValue(found.number()))
        .orElse(number);
  }

  private static Optional<String> name(CdaElement assigned, boolean isDevice) {
    if (isDevice) {
      return assigned
          .textOf("assignedAuthoringDevice", "softwareName")
          .or(() -> assigned.textOf("assignedAuthoringDevice", "manufacturerModelName"));
    }
    return assigned.first("assignedPerson", "name").map(ParticipantReference::words);
  }

  /** As it is said: suffix (DR, PR), given name, family name. */
  private static String words(CdaElement name) {
    return Stream.of("suffix", "given", "family")
        .flatMap(part -> name.textOf(part).stream())
        .collect(Collectors.joining(" "));
  }
}
