package fr.passerelle.hl7v2;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Resource;

/** ADT about a stay: PV1 and ZBE make the Encounter (IHE PAM FR, patient encounter management). */
final class VisitMapping {
  private VisitMapping() {}

  static List<Resource> of(Reading reading) {
    List<Resource> owned = new ArrayList<>();
    reading
        .message()
        .first("PV1")
        .flatMap(pv1 -> EncounterFromPv1.of(reading, pv1))
        .map(Encounter.class::cast)
        .ifPresent(owned::add);
    return owned;
  }
}
