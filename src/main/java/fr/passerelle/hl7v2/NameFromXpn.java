package fr.passerelle.hl7v2;

import fr.passerelle.translation.FrenchFhir;
import java.util.Optional;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.StringType;

/** A person's name (data type XPN, as the French type constraints use it). */
final class NameFromXpn {
  private NameFromXpn() {}

  /** Empty when neither family nor given name is there. */
  static Optional<HumanName> of(Field xpn) {
    HumanName name = new HumanName();
    given(name, xpn);
    suffixes(name, xpn);
    use(xpn.component(7)).ifPresent(name::setUse);
    boolean named = name.hasFamily() || name.hasGiven();
    return named ? Optional.of(name) : Optional.empty();
  }

  private static void given(HumanName name, Field xpn) {
    String family = xpn.component(1, 1);
    String first = xpn.component(2);
    String others = xpn.component(3); // XPN.3: list of all birth given names
    if (!family.isEmpty()) {
      name.setFamily(family);
    }
    if (!first.isEmpty()) {
      name.addGiven(first);
    }
    if (!others.isEmpty()) {
      name.addExtension(FrenchFhir.BIRTH_GIVEN_NAMES, new StringType(others));
    }
  }

  private static void suffixes(HumanName name, Field xpn) {
    if (!xpn.component(4).isEmpty()) {
      name.addSuffix(xpn.component(4));
    }
    if (!xpn.component(5).isEmpty()) {
      name.addPrefix(xpn.component(5)); // XPN.5: civility
    }
  }

  /** XPN.7, HL7 table 0200: L is the birth name, D the name in use. */
  private static Optional<NameUse> use(String type) {
    return switch (type) {
      case "L", "B", "" -> Optional.of(NameUse.OFFICIAL);
      case "D", "S" -> Optional.of(NameUse.USUAL);
      case "M" -> Optional.of(NameUse.MAIDEN);
      case "N" -> Optional.of(NameUse.NICKNAME);
      default -> Optional.empty();
    };
  }
}
