package fr.passerelle.hl7v2.writing;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;

/** Resources of a kind that no message is made of, and that none of those made has taken up. */
final class Unwritten {
  private static final Set<String> TAKEN_UP =
      Set.of(
          "Patient",
          "DiagnosticReport",
          "Observation",
          "ServiceRequest",
          "DocumentReference",
          "Communication",
          "Task",
          "Appointment",
          "Slot",
          "Schedule",
          "Encounter",
          "Practitioner",
          "PractitionerRole");

  private Unwritten() {}

  /** Their types, each once. */
  static List<String> kindsOf(Bundle bundle) {
    return bundle.getEntry().stream()
        .map(entry -> entry.getResource().fhirType())
        .filter(type -> !TAKEN_UP.contains(type))
        .distinct()
        .toList();
  }
}
