package fr.passerelle.intake;

import java.util.List;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a message says of a person beside identity and stay. A later word about the same fact
 * counts, and an older one makes nothing else of its message old.
 */
final class Facts {
  private Facts() {}

  /** Whether a record brings facts only, and none of what a head decides about. */
  static boolean areAllOf(List<Resource> owned) {
    return owned.stream()
        .allMatch(resource -> resource instanceof Observation || resource instanceof RelatedPerson);
  }
}
