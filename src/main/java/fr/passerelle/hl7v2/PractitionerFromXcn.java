package fr.passerelle.hl7v2;

import fr.passerelle.identity.Rpps;
import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.Place;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** A professional as a pointer by identifier (data type XCN): the directory knows who that is. */
final class PractitionerFromXcn {
  private static final Set<String> NATIONAL_TYPES = Set.of("RPPS", "IDNPS", "ADELI");

  private PractitionerFromXcn() {}

  /** Empty when there is neither number nor name. */
  static Optional<Reference> of(Reading reading, Field xcn, Place place) {
    Reference reference = new Reference().setType("Practitioner");
    String display = display(xcn);
    if (!display.isEmpty()) {
      reference.setDisplay(display);
    }
    if (!xcn.text().isEmpty()) {
      reference.setIdentifier(identifier(reading, xcn, place));
    }
    boolean someone = reference.hasDisplay() || reference.hasIdentifier();
    return someone ? Optional.of(reference) : Optional.empty();
  }

  private static Identifier identifier(Reading reading, Field xcn, Place place) {
    String number = xcn.text();
    if (!isNational(xcn)) {
      String system = SystemUri.ofComponent(reading.partner(), xcn, 9, "professionals");
      return new Identifier().setSystem(system).setValue(number);
    }
    return Rpps.parse(number)
        .map(rpps -> rpps(reading, rpps, place))
        .orElseGet(
            () ->
                new Identifier()
                    .setSystem("urn:oid:" + FrenchFhir.PROFESSIONAL_OID)
                    .setValue(number));
  }

  private static Identifier rpps(Reading reading, Rpps rpps, Place place) {
    if (!rpps.hasValidKey()) {
      reading.note(place, "remark.key-wrong", "RPPS");
    }
    return new Identifier().setSystem(Rpps.SYSTEM).setValue(rpps.number());
  }

  /** XCN.13: identifier type; XCN.9: authority. Either is enough, both are mistyped in practice. */
  private static boolean isNational(Field xcn) {
    boolean byType = NATIONAL_TYPES.contains(xcn.component(13));
    boolean byOid = xcn.component(9, 2).equals(FrenchFhir.PROFESSIONAL_OID);
    boolean byName = xcn.component(9, 1).replace(" ", "").equals("ASIP-SANTE-PS");
    return byType || byOid || byName;
  }

  private static String display(Field xcn) {
    // XCN.6, 3, 2.1: prefix, given, family; XCN.10 only says which kind of name it is.
    xcn.component(10);
    return Stream.of(xcn.component(6), xcn.component(3), xcn.component(2, 1))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
