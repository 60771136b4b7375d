package fr.passerelle.hl7v2;

import fr.passerelle.identity.Rpps;
import java.util.Optional;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Who refers or is asked (PRD), as a pointer by identifier: the directory knows who that is. */
final class PractitionerFromPrd {
  private static final String NATIONAL = "RPPS";

  private PractitionerFromPrd() {}

  /** Empty when there is neither number nor name. */
  static Optional<Reference> of(Reading reading, Segment prd) {
    Reference who = new Reference().setType("Practitioner");
    NameFromXpn.of(prd.field(2)).map(PractitionerFromPrd::words).ifPresent(who::setDisplay);
    number(reading, prd).ifPresent(who::setIdentifier);
    return who.hasDisplay() || who.hasIdentifier() ? Optional.of(who) : Optional.empty();
  }

  private static String words(HumanName name) {
    return (name.getPrefixAsSingleString() + " " + name.getGivenAsSingleString())
        .strip()
        .concat(" " + (name.hasFamily() ? name.getFamily() : ""))
        .strip();
  }

  /** PRD-7 (data type PLN): number and its type; 11 digits with a good key need no type. */
  private static Optional<Identifier> number(Reading reading, Segment prd) {
    String number = prd.text(7);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    boolean said = prd.field(7).component(2).equals(NATIONAL);
    Optional<Rpps> rpps = Rpps.parse(number).filter(known -> said || known.hasValidKey());
    if (rpps.isEmpty()) {
      String system = reading.partner().localSystem("professionals");
      return Optional.of(new Identifier().setSystem(system).setValue(number));
    }
    if (!rpps.get().hasValidKey()) {
      reading.note(prd.place(7), "remark.key-wrong", NATIONAL);
    }
    return Optional.of(new Identifier().setSystem(Rpps.SYSTEM).setValue(rpps.get().number()));
  }
}
