package fr.passerelle.hl7v2;

import fr.passerelle.identity.Finess;
import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.Place;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** A structure or unit as a pointer by identifier (data type XON). */
final class OrganizationFromXon {
  private OrganizationFromXon() {}

  /** Empty when there is neither number nor name. */
  static Optional<Reference> of(Reading reading, Field xon, Place place) {
    Reference reference = new Reference().setType("Organization");
    String name = xon.text();
    String number = xon.component(10).isEmpty() ? xon.component(3) : xon.component(10);
    if (!name.isEmpty()) {
      reference.setDisplay(name);
    }
    if (!number.isEmpty()) {
      reference.setIdentifier(identifier(reading, xon, number, place));
    }
    boolean something = reference.hasDisplay() || reference.hasIdentifier();
    return something ? Optional.of(reference) : Optional.empty();
  }

  private static Identifier identifier(Reading reading, Field xon, String number, Place place) {
    String type = xon.component(7); // XON.7: FINEG, FINEJ, IDNST, UF…
    boolean national =
        type.startsWith("FINE") || xon.component(6, 2).equals(FrenchFhir.STRUCTURE_OID);
    Optional<Finess> finess = national ? Finess.parse(number) : Optional.empty();
    if (finess.isPresent()) {
      if (!finess.get().hasValidKey()) {
        reading.note(place, "remark.key-wrong", "FINESS");
      }
      return new Identifier().setSystem(Finess.SYSTEM).setValue(finess.get().number());
    }
    String fallback = type.isEmpty() ? "organizations" : type;
    String system = SystemUri.ofComponent(reading.partner(), xon, 6, fallback);
    return new Identifier().setSystem(system).setValue(number);
  }
}
