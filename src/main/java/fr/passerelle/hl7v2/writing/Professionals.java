package fr.passerelle.hl7v2.writing;

import fr.passerelle.identity.Rpps;
import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.SaidResources;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** Professionals (data type XCN), by reference or by what is known of them. */
final class Professionals {
  private static final String NATIONAL = "ASIP-SANTE-PS";

  private final SaidResources said;
  private final Numbers numbers;

  Professionals(SaidResources said, Numbers numbers) {
    this.said = said;
    this.numbers = numbers;
  }

  /** Empty text when nothing is known but an address on this server. */
  String xcn(Reference reference) {
    Optional<Practitioner> known = practitioner(reference);
    Identifier number =
        known
            .filter(Practitioner::hasIdentifier)
            .map(this::number)
            .orElse(reference.getIdentifier());
    HumanName name = known.map(Practitioner::getNameFirstRep).orElse(new HumanName());
    boolean named = name.hasFamily();
    return Line.joined(
        "^",
        List.of(
            Line.escape(number.getValue()),
            Line.escape(named ? name.getFamily() : reference.getDisplay()),
            Line.escape(named ? name.getGivenAsSingleString() : ""),
            "",
            "",
            Line.escape(named ? name.getPrefixAsSingleString() : ""),
            "",
            "",
            number.hasValue() ? authority(number) : "",
            "",
            "",
            "",
            isRpps(number) ? "RPPS" : ""));
  }

  private Optional<Practitioner> practitioner(Reference reference) {
    return said.find(reference, PractitionerRole.class)
        .map(PractitionerRole::getPractitioner)
        .or(() -> Optional.of(reference))
        .flatMap(who -> said.find(who, Practitioner.class));
  }

  private Identifier number(Practitioner practitioner) {
    return practitioner.getIdentifier().stream()
        .filter(Professionals::isRpps)
        .findFirst()
        .orElse(practitioner.getIdentifierFirstRep());
  }

  private String authority(Identifier number) {
    return isRpps(number)
        ? Line.subcomponents(NATIONAL, FrenchFhir.PROFESSIONAL_OID, "ISO")
        : Line.joined("&", numbers.authority(number));
  }

  private static boolean isRpps(Identifier number) {
    return Rpps.SYSTEM.equals(number.getSystem());
  }
}
