package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.fhirserver.hooks.ServerHook;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ProfileValidator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Validates the text of a write that claims a profile of ours before it is parsed, so that one
 * answer (422) lists every fault, unknown elements among them.
 */
@Interceptor
public final class ValidatedWrites implements ServerHook {
  private final ProfileValidator validator;
  private final Claim claim;

  ValidatedWrites(ProfileValidator validator, Claim claim) {
    this.validator = validator;
    this.claim = claim;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void validate(RequestDetails request) {
    if (!SentText.isOfResources(request)) {
      return;
    }
    String text = SentText.of(request);
    if (!claim.isIn(text)) {
      return;
    }
    List<ResourceText> parts = JsonCutter.cut(text).resources();
    boolean isBundle = !parts.isEmpty() && request.getResourceName() == null;
    Stream<ResourceText> resources =
        isBundle ? parts.stream() : Stream.of(ResourceText.alone(text));
    Locale language = Wording.of(request).locale();
    List<Finding> findings =
        resources
            .filter(resource -> claim.isIn(resource.text()))
            .flatMap(resource -> findings(resource, language))
            .toList();
    Broken.refuseIfBroken(findings);
    Broken.noteValidated(request);
  }

  private Stream<Finding> findings(ResourceText resource, Locale language) {
    return validator.validate(resource.text(), List.of(), language).findings().stream()
        .map(resource::inWhole);
  }
}
