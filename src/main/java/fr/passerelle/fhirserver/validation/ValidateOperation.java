package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.fhirserver.hooks.ServerHook;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.profiles.ValidationReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/**
 * {@code $validate} (FHIR R4 resource-operation-validate.html) on the text as it was sent: HAPI's
 * own answers after parsing, and stops at the first thing the parser cannot read. What the rules
 * joining several resources say comes after what the profiles say.
 */
@Interceptor
public final class ValidateOperation implements ServerHook {
  private final ProfileValidator validator;
  private final BoundedValidation limits;
  private final DaoRegistry daos;
  private final JoinedText joined;

  ValidateOperation(
      ProfileValidator validator, BoundedValidation limits, DaoRegistry daos, JoinedText joined) {
    this.validator = validator;
    this.limits = limits;
    this.daos = daos;
    this.joined = joined;
  }

  /** Answers and returns false, which tells HAPI that nothing is left to do. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public boolean answer(RequestDetails request) throws IOException {
    if (request.getRestOperationType() != RestOperationTypeEnum.VALIDATE
        && !"$validate".equals(request.getOperation())) {
      return true;
    }
    limits.refuseIfTooLarge(request);
    String text = SentText.of(request);
    if (text.isBlank() && request.getId() == null) {
      return true;
    }
    ValidationReport report = text.isBlank() ? ofStored(request) : ofText(request, text);
    RestfulServerUtils.streamResponseAsResource(
        request.getServer(),
        report.toOperationOutcome(),
        Set.of(SummaryEnum.FALSE),
        200,
        false,
        request.isRespondGzip(),
        request,
        null,
        null);
    return false;
  }

  private ValidationReport ofStored(RequestDetails request) {
    Resource stored =
        (Resource) daos.getResourceDao(request.getResourceName()).read(request.getId(), request);
    Locale language = Wording.of(request).locale();
    return report(
        limits.within(() -> validator.validate(stored, language), request),
        joined.findings(stored, asked(request), request));
  }

  private ValidationReport ofText(RequestDetails request, String text) {
    Cut cut = Cut.of(text);
    boolean isWrapped =
        cut.resources().size() == 1
            && cut.resources().get(0).path().startsWith("Parameters")
            && !"Parameters".equals(request.getResourceName());
    ResourceText resource = isWrapped ? cut.resources().get(0) : ResourceText.alone(text);
    List<String> profiles = new ArrayList<>(isWrapped ? cut.profiles() : List.of());
    profiles.addAll(asked(request));
    Locale language = Wording.of(request).locale();
    ValidationReport whole =
        report(
            limits.within(() -> validator.validate(resource.text(), profiles, language), request),
            joined.findings(resource.text(), profiles, request));
    return new ValidationReport(whole.findings().stream().map(resource::inWhole).toList());
  }

  private static List<String> asked(RequestDetails request) {
    return List.of(request.getParameters().getOrDefault("profile", new String[0]));
  }

  private static ValidationReport report(ValidationReport ofProfiles, List<Finding> ofJoins) {
    return new ValidationReport(
        Stream.concat(ofProfiles.findings().stream(), ofJoins.stream()).toList());
  }
}
