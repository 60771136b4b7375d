package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ValidationReport;
import java.util.List;

/** The refusal of what breaks the profile it claims, and the note that a request was checked. */
final class Broken {
  private static final String VALIDATED = Broken.class.getName();

  private Broken() {}

  static void refuseIfBroken(List<Finding> findings) {
    ValidationReport report = new ValidationReport(findings);
    if (!report.isValid()) {
      throw new UnprocessableEntityException(
          "The resource does not hold the profile it claims.", report.toOperationOutcome());
    }
  }

  static void noteValidated(RequestDetails request) {
    request.getUserData().put(VALIDATED, true);
  }

  static boolean isValidated(RequestDetails request) {
    return request.getUserData().containsKey(VALIDATED);
  }
}
