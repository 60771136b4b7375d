package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.Partner;
import java.util.List;
import org.hl7.fhir.r4.model.Identifier;

/**
 * Numbers with the authority that gave them (data types CX and EI): an OID as such, a domain of the
 * recipient by its name, any other address as what it is.
 */
final class Numbers {
  private static final String OID = "urn:oid:";
  private static final String INS_AUTHORITY = "ASIP-SANTE-INS-NIR";
  private static final String URI = "urn:ietf:rfc:3986";

  private final Partner recipient;

  Numbers(Partner recipient) {
    this.recipient = recipient;
  }

  /** PID-3: a number of a person. */
  String cx(Identifier identifier) {
    return Line.joined(
        "^",
        List.of(
            Line.escape(identifier.getValue()),
            "",
            "",
            Line.joined("&", authority(identifier)),
            Line.escape(type(identifier)),
            "",
            Times.of(identifier.getPeriod().getStartElement(), recipient),
            Times.of(identifier.getPeriod().getEndElement(), recipient)));
  }

  /** OBR-2, OBR-3, TXA-12: a number of a thing. A document known by its OID alone is that OID. */
  String ei(Identifier identifier) {
    if (URI.equals(identifier.getSystem()) && identifier.getValue().startsWith(OID)) {
      return Line.escape(identifier.getValue().substring(OID.length()));
    }
    List<String> authority = authority(identifier);
    return Line.joined(
        "^",
        List.of(
            Line.escape(identifier.getValue()),
            authority.get(0),
            authority.get(1),
            authority.get(2)));
  }

  /** Data type HD: namespace, universal id and its type. */
  List<String> authority(Identifier identifier) {
    String system = identifier.hasSystem() ? identifier.getSystem() : "";
    String own = recipient.systemBase() + "/" + recipient.id() + "/";
    if (system.isEmpty() || recipient.identityDomain().filter(system::equals).isPresent()) {
      return List.of("", "", "");
    }
    if (system.startsWith(own)) {
      return List.of(Line.escape(system.substring(own.length())), "", "");
    }
    return system.startsWith(OID)
        ? List.of(
            FrenchFhir.isIns(identifier) ? INS_AUTHORITY : "",
            system.substring(OID.length()),
            "ISO")
        : List.of("", Line.escape(system), "URI");
  }

  /** CX.5; every kind of INS is typed INS (PAM FR 2.11), its OID tells which. */
  private static String type(Identifier identifier) {
    if (FrenchFhir.isIns(identifier)) {
      return "INS";
    }
    String code = Codes.code(identifier.getType());
    return code.isEmpty() && identifier.getType().hasText() ? identifier.getType().getText() : code;
  }
}
