package fr.passerelle.hl7v2;

import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** The stay during which a report was made, as a pointer by its number (PV1-19). */
final class VisitOfReport {
  private VisitOfReport() {}

  static Optional<Reference> of(Reading reading) {
    return reading.message().first("PV1").flatMap(pv1 -> of(reading, pv1.field(19)));
  }

  private static Optional<Reference> of(Reading reading, Field cx) {
    String system = SystemUri.ofComponent(reading.partner(), cx, 4, "visits");
    Optional<Identifier> number = IdentifierFromCx.of(reading.partner(), cx, system);
    return number.map(visit -> new Reference().setType("Encounter").setIdentifier(visit));
  }
}
