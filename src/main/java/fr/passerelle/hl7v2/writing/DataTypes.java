package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.FrenchFhir;
import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;

/** Names, addresses and numbers to call (HL7 v2.5 chapter 2.A, data types XPN, XAD and XTN). */
final class DataTypes {
  private DataTypes() {}

  /** Data type XPN: L the birth name, D the name in use. */
  static String xpn(HumanName name) {
    String use =
        name.hasUse()
            ? switch (name.getUse()) {
              case OFFICIAL -> "L";
              case USUAL -> "D";
              case MAIDEN -> "M";
              case NICKNAME -> "N";
              default -> "U";
            }
            : "U";
    return Line.components(
        name.getFamily(),
        name.getGivenAsSingleString(),
        text(name.getExtensionByUrl(FrenchFhir.BIRTH_GIVEN_NAMES)),
        name.getSuffixAsSingleString(),
        name.getPrefixAsSingleString(),
        "",
        use);
  }

  /** Data type XAD; XAD.9 is the INSEE code in France. */
  static String xad(Address address, String type) {
    List<String> lines = address.getLine().stream().map(line -> line.getValue()).toList();
    Extension insee = address.getExtensionByUrl(FrenchFhir.INSEE_CODE);
    String code = insee != null && insee.getValue() instanceof Coding it ? it.getCode() : "";
    return Line.components(
        lines.isEmpty() ? "" : lines.get(0),
        lines.size() < 2 ? "" : String.join("\n", lines.subList(1, lines.size())),
        address.getCity(),
        address.getState(),
        address.getPostalCode(),
        address.getCountry(),
        type,
        "",
        code);
  }

  /** HL7 table 0190. */
  static String use(Address address) {
    if (!address.hasUse()) {
      return address.hasType() && address.getType() == Address.AddressType.POSTAL ? "M" : "";
    }
    return switch (address.getUse()) {
      case HOME -> "H";
      case WORK -> "O";
      case TEMP -> "C";
      case OLD -> "BA";
      default -> "";
    };
  }

  /** Those of work, or all others. */
  static List<String> telecoms(List<ContactPoint> all, boolean work) {
    return all.stream()
        .filter(ContactPoint::hasValue)
        .filter(telecom -> (telecom.getUse() == ContactPointUse.WORK) == work)
        .map(DataTypes::xtn)
        .toList();
  }

  /** Data type XTN: the number in XTN.12 as later versions have it, and in XTN.1 for all others. */
  private static String xtn(ContactPoint telecom) {
    String use = telecom.getUse() == ContactPointUse.WORK ? "WPN" : "PRN";
    if (telecom.getSystem() == ContactPoint.ContactPointSystem.EMAIL) {
      return Line.components("", "NET", "Internet", telecom.getValue());
    }
    String equipment =
        telecom.getUse() == ContactPointUse.MOBILE
            ? "CP"
            : telecom.getSystem() == ContactPoint.ContactPointSystem.FAX ? "FX" : "PH";
    String number = telecom.getValue();
    return Line.components(number, use, equipment, "", "", "", "", "", "", "", "", number);
  }

  private static String text(Extension extension) {
    return extension == null ? "" : extension.getValue().primitiveValue();
  }
}
