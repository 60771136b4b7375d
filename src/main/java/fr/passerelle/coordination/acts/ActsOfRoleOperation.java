package fr.passerelle.coordination.acts;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import fr.passerelle.fhirserver.errors.FailureOutcome;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.fhirserver.hooks.ServerOperation;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * {@code GET /fhir/$acts-of-role?role=system|code}: the acts a role does, and how much of each is
 * its own. An extended operation (FHIR R4 operations.html): the answer is Parameters with an {@code
 * act} for each, or a {@code message} where no file speaks of the role.
 */
public final class ActsOfRoleOperation implements ServerOperation {
  private final ActsOfRoles acts;
  private final String codeSystems;

  /**
   * @param codeSystems what the URLs of our code systems begin with
   */
  ActsOfRoleOperation(ActsOfRoles acts, String codeSystems) {
    this.acts = acts;
    this.codeSystems = codeSystems;
  }

  /**
   * @param role the code system by its URL or its name in the nomenclature ({@code TRE_G15}), a
   *     bar, and the code
   */
  @Operation(name = "$acts-of-role", idempotent = true)
  @Description(
      shortDefinition = "Acts a role does, and how much of each is its own",
      value = "role=system|code, for instance role=TRE_R85|332. The list is data of the practice.")
  public Parameters actsOfRole(
      @OperationParam(name = "role", min = 1, max = 1) TokenParam role, RequestDetails request) {
    List<RoleAct> found =
        asked(role).map(acts::of).orElseThrow(() -> refusal(say(request, "acts.ask")));
    Parameters answer = new Parameters();
    if (found.isEmpty()) {
      answer.addParameter("message", say(request, "acts.none"));
    }
    found.forEach(act -> describe(act, answer.addParameter().setName("act")));
    return answer;
  }

  private static Optional<RoleCode> asked(TokenParam role) {
    return role == null || role.getSystem() == null || role.getValue() == null
        ? Optional.empty()
        : RoleCode.of(role.getSystem(), role.getValue());
  }

  private void describe(RoleAct act, ParametersParameterComponent answer) {
    part(answer, "code", new Coding(codeSystems + "psl-cs-acte", act.act(), act.label()));
    part(
        answer,
        "autonomy",
        new Coding(codeSystems + "psl-cs-autonomie", act.autonomy().code(), null));
    text(answer, "domain", act.domain());
    text(answer, "condition", act.condition());
    text(answer, "source", act.source());
  }

  private static void text(ParametersParameterComponent answer, String name, String text) {
    if (!text.isEmpty()) {
      part(answer, name, new StringType(text));
    }
  }

  private static void part(ParametersParameterComponent answer, String name, Type value) {
    answer.addPart().setName(name).setValue(value);
  }

  private static String say(RequestDetails request, String key) {
    return Wording.of(request, ActsOfRoles.class).say(key);
  }

  private static InvalidRequestException refusal(String sentence) {
    return new InvalidRequestException(sentence, FailureOutcome.of(400, sentence));
  }
}
