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
import fr.passerelle.profiles.ProfileValidator;
import fr.passerelle.profiles.ValidationReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/**
 * {@code $validate} (FHIR R4 resource-operation-validate.html) on the text as it was sent: HAPI's
 * own answers after parsing, and stops at the first thing the parser cannot read.
 */
@Interceptor
public final class ValidateOperation implements ServerHook {
  private final ProfileValidator validator;
  private final DaoRegistry daos;

  ValidateOperation(ProfileValidator validator, DaoRegistry daos) {
    this.validator = validator;
    this.daos = daos;
  }

  /** Answers and returns false, which tells HAPI that nothing is left to do. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public boolean answer(RequestDetails request) throws IOException {
    if (request.getRestOperationType() != RestOperationTypeEnum.VALIDATE
        && !"$validate".equals(request.getOperation())) {
      return true;
    }
    String text = new String(request.loadRequestContents(), StandardCharsets.UTF_8);
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
    return validator.validate(
        (Resource) daos.getResourceDao(request.getResourceName()).read(request.getId(), request),
        Wording.of(request).locale());
  }

  private ValidationReport ofText(RequestDetails request, String text) {
    JsonCutter.Cut cut = JsonCutter.cut(text);
    boolean isWrapped =
        cut.resources().size() == 1
            && cut.resources().get(0).path().startsWith("Parameters")
            && !"Parameters".equals(request.getResourceName());
    ResourceText resource = isWrapped ? cut.resources().get(0) : ResourceText.alone(text);
    List<String> profiles = new ArrayList<>(isWrapped ? cut.profiles() : List.of());
    Map<String, String[]> parameters = request.getParameters();
    profiles.addAll(List.of(parameters.getOrDefault("profile", new String[0])));
    return new ValidationReport(
        validator
            .validate(resource.text(), profiles, Wording.of(request).locale())
            .findings()
            .stream()
            .map(resource::inWhole)
            .toList());
  }
}
