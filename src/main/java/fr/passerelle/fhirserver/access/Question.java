package fr.passerelle.fhirserver.access;

import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import fr.passerelle.security.AccessDecision;
import fr.passerelle.security.AccessPath;
import fr.passerelle.security.AccessRequest;
import fr.passerelle.security.AccessRequest.Action;
import java.util.Objects;

/** The question put to {@link AccessDecision}; a refusal ends the request with 403. */
final class Question {
  private final AccessDecision access;

  Question(AccessDecision access) {
    this.access = access;
  }

  void ask(AccessPath path, Action action, String type, String id) {
    AccessRequest request =
        new AccessRequest(
            path, action, Objects.requireNonNullElse(type, ""), Objects.requireNonNullElse(id, ""));
    AccessDecision.Verdict verdict = access.decide(request);
    if (!verdict.allowed()) {
      throw new ForbiddenOperationException(verdict.reason());
    }
  }
}
