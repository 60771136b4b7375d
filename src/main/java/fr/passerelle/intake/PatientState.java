package fr.passerelle.intake;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Patient;

/** The links and the active flag of a Patient, all that a merge alone decides, as kept text. */
record PatientState(FhirContext fhir) {

  String write(Patient patient) {
    Patient state = new Patient();
    state.setLink(patient.getLink());
    state.setActiveElement(patient.hasActive() ? patient.getActiveElement() : null);
    return fhir.newJsonParser().encodeResourceToString(state);
  }

  Patient read(String text) {
    return fhir.newJsonParser().parseResource(Patient.class, text);
  }
}
