package fr.passerelle.validation.pages;

import fr.passerelle.security.AccessDecision;
import fr.passerelle.security.AccessPath;
import fr.passerelle.security.AccessRequest;
import fr.passerelle.translation.Sentence;
import fr.passerelle.web.ApiRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Asks whether somebody may validate, and refuses where not. */
@Component
class ValidationAccess {
  private final AccessDecision access;

  ValidationAccess(AccessDecision access) {
    this.access = access;
  }

  void check(AccessRequest.Action action) {
    AccessRequest request =
        new AccessRequest(AccessPath.VALIDATION, action, "ValidationReport", "");
    if (!access.decide(request).allowed()) {
      throw ApiRefusal.of(
          HttpStatus.FORBIDDEN, Sentence.of(ValidationAccess.class, "validation.not-allowed"));
    }
  }
}
