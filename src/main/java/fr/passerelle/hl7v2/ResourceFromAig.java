package fr.passerelle.hl7v2;

import fr.passerelle.identity.Rpps;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * What else a rendez-vous takes (AIG-3, HL7 v2.5 paragraph 10.6.5): a device; a professional where
 * the number is an RPPS with a good key, for French agendas name them here.
 */
final class ResourceFromAig {
  private ResourceFromAig() {}

  /** Empty when there is neither number nor name. */
  static Optional<Reference> of(Reading reading, Segment aig) {
    String number = aig.text(3);
    String name = aig.field(3).component(2);
    Optional<Rpps> rpps = Rpps.parse(number).filter(Rpps::hasValidKey);
    Reference what = new Reference().setType(rpps.isPresent() ? "Practitioner" : "Device");
    if (!name.isEmpty()) {
      what.setDisplay(name);
    }
    if (rpps.isPresent()) {
      what.setIdentifier(new Identifier().setSystem(Rpps.SYSTEM).setValue(rpps.get().number()));
    } else if (!number.isEmpty()) {
      String system = reading.partner().localSystem("resources");
      what.setIdentifier(new Identifier().setSystem(system).setValue(number));
    }
    return what.hasDisplay() || what.hasIdentifier() ? Optional.of(what) : Optional.empty();
  }
}
