package fr.passerelle.hl7v2;

import fr.passerelle.translation.Movement;
import java.util.Optional;

/** ADT about a stay: PV1 and ZBE make one movement of it (IHE PAM FR, patient encounters). */
final class VisitMapping {
  private VisitMapping() {}

  static Optional<Movement> of(Reading reading) {
    return reading
        .message()
        .first("PV1")
        .flatMap(pv1 -> EncounterFromPv1.of(reading, pv1))
        .map(says -> MovementFromZbe.of(reading, says));
  }
}
