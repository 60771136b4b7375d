package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.SaidResources;
import fr.passerelle.translation.WrittenProfessional;
import java.util.List;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Professionals (data type XCN), by reference or by what is known of them. */
final class Professionals {
  private static final String NATIONAL = "ASIP-SANTE-PS";

  private final SaidResources said;
  private final Numbers numbers;

  Professionals(SaidResources said, Numbers numbers) {
    this.said = said;
    this.numbers = numbers;
  }

  /** Empty text when nothing is known but an address on this server. */
  String xcn(Reference reference) {
    WrittenProfessional who = WrittenProfessional.of(reference, said);
    Identifier number = who.number();
    return Line.joined(
        "^",
        List.of(
            Line.escape(number.getValue()),
            Line.escape(who.name().family()),
            Line.escape(who.name().given()),
            "",
            "",
            Line.escape(who.name().prefix()),
            "",
            "",
            number.hasValue() ? authority(who) : "",
            "",
            "",
            "",
            who.hasRpps() ? "RPPS" : ""));
  }

  private String authority(WrittenProfessional who) {
    return who.hasRpps()
        ? Line.subcomponents(NATIONAL, FrenchFhir.PROFESSIONAL_OID, "ISO")
        : Line.joined("&", numbers.authority(who.number()));
  }
}
