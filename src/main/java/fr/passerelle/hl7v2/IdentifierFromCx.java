package fr.passerelle.hl7v2;

import fr.passerelle.translation.FrenchFhir;
import fr.passerelle.translation.Hl7Time;
import fr.passerelle.translation.Partner;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;

/** A local identifier with its authority and type (data type CX). */
final class IdentifierFromCx {
  /** Codes of v2-0203 that French messages use for people, stays and orders. */
  private static final Set<String> HL7_TYPES =
      Set.of(
          "PI", "PN", "MR", "PT", "RRI", "AN", "VN", "PPN", "CZ", "NI", "XX", "DN", "EI", "RI",
          "FILL", "PLAC", "ACSN");

  private IdentifierFromCx() {}

  /** Empty when there is no value. */
  static Optional<Identifier> of(Partner partner, Field cx, String system) {
    String value = cx.text();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Identifier identifier = new Identifier().setSystem(system).setValue(value);
    type(identifier, cx.component(5)); // CX.5: identifier type code
    period(identifier, partner, cx);
    return Optional.of(identifier);
  }

  static void type(Identifier identifier, String code) {
    if (HL7_TYPES.contains(code)) {
      identifier.getType().addCoding().setSystem(FrenchFhir.HL7_IDENTIFIER_TYPE).setCode(code);
    } else if (!code.isEmpty()) {
      identifier.getType().setText(code);
    }
  }

  static void period(Identifier identifier, Partner partner, Field cx) {
    // CX.7 and CX.8: effective and expiration date
    Hl7Time.parse(cx.component(7), partner.zone())
        .ifPresent(time -> identifier.getPeriod().setStartElement(time.toDateTime()));
    Hl7Time.parse(cx.component(8), partner.zone())
        .ifPresent(time -> identifier.getPeriod().setEndElement(time.toDateTime()));
  }
}
