package fr.passerelle.hl7v2;

import fr.passerelle.translation.FrenchFhir;
import java.util.Optional;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Address.AddressType;
import org.hl7.fhir.r4.model.Address.AddressUse;
import org.hl7.fhir.r4.model.Coding;

/** A postal address with its INSEE code (data type XAD). */
final class AddressFromXad {
  /** XAD.7 of a birth place: the French code, and the codes of HL7 table 0190. */
  private static final java.util.Set<String> BIRTH = java.util.Set.of("BDL", "BR", "N");

  private AddressFromXad() {}

  static boolean isBirthPlace(Field xad) {
    return BIRTH.contains(xad.component(7));
  }

  /** Empty when nothing but a type is there. */
  static Optional<Address> of(Field xad) {
    Address address = new Address();
    line(address, xad.component(1, 1));
    line(address, xad.component(2));
    set(xad.component(3), address::setCity);
    set(xad.component(4), address::setState);
    set(xad.component(5), address::setPostalCode);
    set(xad.component(6), address::setCountry);
    set(xad.component(9), code -> insee(address, code)); // XAD.9: INSEE code in France
    if (address.isEmpty()) {
      return Optional.empty();
    }
    use(address, xad.component(7));
    return Optional.of(address);
  }

  private static void line(Address address, String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(address::addLine);
  }

  private static void insee(Address address, String code) {
    address.addExtension(
        FrenchFhir.INSEE_CODE, new Coding().setSystem(FrenchFhir.COMMUNE).setCode(code));
  }

  /** HL7 table 0190. */
  private static void use(Address address, String type) {
    switch (type) {
      case "H", "L", "P" -> address.setUse(AddressUse.HOME);
      case "O", "B" -> address.setUse(AddressUse.WORK);
      case "C" -> address.setUse(AddressUse.TEMP);
      case "BA" -> address.setUse(AddressUse.OLD);
      case "M" -> address.setType(AddressType.POSTAL);
      default -> {
        // no equivalent: the address says enough
      }
    }
  }

  private static void set(String text, java.util.function.Consumer<String> setter) {
    if (!text.isEmpty()) {
      setter.accept(text);
    }
  }
}
