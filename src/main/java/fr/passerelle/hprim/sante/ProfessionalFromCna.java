package fr.passerelle.hprim.sante;

import fr.passerelle.identity.Rpps;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** A professional as a pointer by identifier (data type CNA: number, name, kind of number). */
final class ProfessionalFromCna {
  private ProfessionalFromCna() {}

  /** Empty when there is neither number nor name. */
  static Optional<Reference> of(Reading reading, Field cna) {
    Reference reference = new Reference().setType("Practitioner");
    String number = cna.component(1);
    String name = name(cna.parts(2));
    cna.component(3); // it only says whose number it is
    if (!number.isEmpty()) {
      reference.setIdentifier(identifier(reading, number));
    }
    if (!name.isEmpty()) {
      reference.setDisplay(name);
    }
    boolean someone = reference.hasDisplay() || reference.hasIdentifier();
    return someone ? Optional.of(reference) : Optional.empty();
  }

  /** An RPPS is known by its key, whatever the kind says. */
  private static Identifier identifier(Reading reading, String number) {
    return Rpps.parse(number)
        .filter(Rpps::hasValidKey)
        .map(rpps -> new Identifier().setSystem(Rpps.SYSTEM).setValue(rpps.number()))
        .orElseGet(() -> reading.identifier("professionals", number));
  }

  /** Family, given, second, alias, civility: said in the order people say it. */
  private static String name(List<String> parts) {
    return Stream.of(5, 2, 1)
        .filter(part -> part <= parts.size())
        .map(part -> parts.get(part - 1))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
