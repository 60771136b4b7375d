package fr.passerelle.translation;

import fr.passerelle.identity.Rpps;
import java.util.Optional;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/**
 * Who a reference points at, as a message names a professional.
 *
 * @param number the RPPS where there is one; without a value where no number is known
 */
public record WrittenProfessional(Identifier number, WrittenName name) {

  /** By the resource it points at, a role too, else by what it says itself. */
  public static WrittenProfessional of(Reference reference, SaidResources said) {
    Optional<Practitioner> known =
        said.find(reference, PractitionerRole.class)
            .map(PractitionerRole::getPractitioner)
            .or(() -> Optional.of(reference))
            .flatMap(who -> said.find(who, Practitioner.class));
    return new WrittenProfessional(
        known
            .filter(Practitioner::hasIdentifier)
            .map(WrittenProfessional::number)
            .orElse(reference.getIdentifier()),
        known
            .map(Practitioner::getNameFirstRep)
            .filter(HumanName::hasFamily)
            .map(
                name ->
                    new WrittenName(
                        name.getPrefixAsSingleString(),
                        name.getGivenAsSingleString(),
                        name.getFamily()))
            .orElseGet(() -> WrittenName.of(reference.getDisplay())));
  }

  /** Whether the number is the national one. */
  public boolean hasRpps() {
    return isRpps(number);
  }

  private static Identifier number(Practitioner practitioner) {
    return practitioner.getIdentifier().stream()
        .filter(WrittenProfessional::isRpps)
        .findFirst()
        .orElse(practitioner.getIdentifierFirstRep());
  }

  private static boolean isRpps(Identifier number) {
    return Rpps.SYSTEM.equals(number.getSystem());
  }
}
