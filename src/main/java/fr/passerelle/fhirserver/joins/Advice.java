package fr.passerelle.fhirserver.joins;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import fr.passerelle.fhirserver.hooks.ServerHook;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ValidationReport;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;

/**
 * Says with an accepted write what the profiles and rules advise or could not check: in the
 * OperationOutcome a client asks for ({@code Prefer: return=OperationOutcome}, FHIR R4
 * http.html#return) and in that of each entry of a transaction's answer. An entry of a batch that
 * was refused has its faults there: HAPI keeps no more of a refusal than its message.
 */
@Interceptor
public final class Advice implements ServerHook {
  private static final String NOTED = Advice.class.getName();

  /** A set: a write that is tried again says everything again. */
  public static void note(IBaseResource written, List<Finding> findings, RequestDetails request) {
    int entry = Entries.indexOf(written, request);
    noted(request).computeIfAbsent(entry, key -> new LinkedHashSet<>()).addAll(findings);
  }

  @SuppressWarnings("unchecked")
  private static Map<Integer, Set<Finding>> noted(RequestDetails request) {
    return (Map<Integer, Set<Finding>>)
        request.getUserData().computeIfAbsent(NOTED, key -> new ConcurrentHashMap<>());
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void say(RequestDetails request, IBaseResource answer) {
    if (!request.getUserData().containsKey(NOTED)) {
      return;
    }
    if (answer instanceof Bundle bundle) {
      noted(request).forEach((entry, findings) -> add(outcome(bundle, entry), findings));
    } else {
      noted(request).values().forEach(findings -> add(answer, findings));
    }
  }

  private static IBaseResource outcome(Bundle bundle, int entry) {
    return entry < 0 || entry >= bundle.getEntry().size()
        ? null
        : bundle.getEntry().get(entry).getResponse().getOutcome();
  }

  private static void add(IBaseResource answer, Set<Finding> findings) {
    if (answer instanceof OperationOutcome outcome) {
      new ValidationReport(List.copyOf(findings))
          .toOperationOutcome()
          .getIssue()
          .forEach(outcome::addIssue);
    }
  }
}
