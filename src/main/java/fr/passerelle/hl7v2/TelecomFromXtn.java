package fr.passerelle.hl7v2;

import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;

/** A phone number or electronic address (data type XTN, with XTN.12 as later versions have it). */
final class TelecomFromXtn {
  private TelecomFromXtn() {}

  /** Empty when there is no value. {@code use} is what the field itself means. */
  static Optional<ContactPoint> of(Field xtn, ContactPointUse use) {
    String email = xtn.component(4);
    String number =
        Stream.of(xtn.component(12), xtn.component(1), national(xtn), xtn.component(9))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    ContactPointSystem system = system(xtn.component(3), xtn.component(2), email, number);
    String value = system == ContactPointSystem.EMAIL && !email.isEmpty() ? email : number;
    if (value.isEmpty()) {
      return Optional.empty();
    }
    boolean mobile = "CP".equals(xtn.component(3));
    return Optional.of(
        new ContactPoint()
            .setSystem(system)
            .setValue(value)
            .setUse(mobile ? ContactPointUse.MOBILE : use(xtn.component(2), use)));
  }

  /** XTN.5 to XTN.8: country, area, local number, extension. */
  private static String national(Field xtn) {
    return Stream.of(5, 6, 7, 8)
        .map(xtn::component)
        .filter(part -> !part.isEmpty())
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private static ContactPointSystem system(
      String equipment, String useCode, String email, String number) {
    return switch (equipment) {
      case "FX" -> ContactPointSystem.FAX;
      case "BP" -> ContactPointSystem.PAGER;
      case "Internet", "X.400" -> ContactPointSystem.EMAIL;
      default -> {
        boolean electronic = "NET".equals(useCode) || number.isEmpty() && !email.isEmpty();
        yield electronic || number.contains("@")
            ? ContactPointSystem.EMAIL
            : ContactPointSystem.PHONE;
      }
    };
  }

  /** XTN.2, HL7 table 0201. */
  private static ContactPointUse use(String code, ContactPointUse otherwise) {
    return switch (code) {
      case "PRN", "VHN" -> ContactPointUse.HOME;
      case "WPN" -> ContactPointUse.WORK;
      default -> otherwise;
    };
  }
}
