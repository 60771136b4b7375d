package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.fhirserver.hooks.ServerHook;
import fr.passerelle.fhirserver.validation.WritePolicy.Consequence;
import fr.passerelle.profiles.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Validates the text of a write that is refused when it breaks a profile, before it is parsed, so
 * that one answer (422) lists every fault, unknown elements among them. What this leaves out is
 * looked at by {@link ValidatedContent}.
 */
@Interceptor
public final class ValidatedWrites implements ServerHook {
  private final WritePolicy policy;

  ValidatedWrites(WritePolicy policy) {
    this.policy = policy;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void validate(RequestDetails request) {
    if (!SentText.isOfResources(request)) {
      return;
    }
    List<ResourceText> refusable =
        resources(SentText.of(request), request)
            .filter(one -> policy.of(typeOf(one, request), one.text()) == Consequence.REFUSED)
            .toList();
    if (!refusable.isEmpty()) {
      Locale language = Wording.of(request).locale();
      Broken.refuseIfBroken(
          refusable.stream()
              .flatMap(one -> findings(one, typeOf(one, request), language))
              .toList());
      Broken.noteValidated(request);
    }
  }

  private static Stream<ResourceText> resources(String text, RequestDetails request) {
    return request.getResourceName() == null
        ? Cut.of(text).resources().stream()
        : Stream.of(ResourceText.alone(text));
  }

  private static String typeOf(ResourceText resource, RequestDetails request) {
    return request.getResourceName() == null
        ? Cut.typeOf(resource.text())
        : request.getResourceName();
  }

  private Stream<Finding> findings(ResourceText resource, String type, Locale language) {
    return policy.findings(type, resource.text(), language).stream().map(resource::inWhole);
  }
}
