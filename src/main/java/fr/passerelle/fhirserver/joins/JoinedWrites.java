package fr.passerelle.fhirserver.joins;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.InterceptorInvocationTimingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import fr.passerelle.fhirserver.hooks.StorageHook;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/**
 * Refuses (422) a write over REST that breaks a rule joining several resources. A transaction is
 * looked at when all of it is stored and nothing is committed, so its entries may come in any
 * order, and one answer has the faults of all. Writes of the program itself are not looked at.
 */
@Interceptor(order = 200)
public final class JoinedWrites implements StorageHook {
  private static final String FOUND = JoinedWrites.class.getName();

  private final Joins joins;

  JoinedWrites(Joins joins) {
    this.joins = joins;
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(
      IBaseResource resource,
      RequestDetails request,
      TransactionDetails transaction,
      InterceptorInvocationTimingEnum timing) {
    if (StorageHook.isOfProgram(request) || !(resource instanceof Resource written)) {
      return;
    }
    List<Finding> found = joins.findings(written, List.of(), List.of(), request);
    if (found.isEmpty()) {
      return;
    }
    Advice.note(resource, found, request);
    List<Finding> placed = Entries.placed(resource, found, request);
    if (timing == InterceptorInvocationTimingEnum.DEFERRED) {
      transaction.getOrCreateUserData(FOUND, ArrayList<Finding>::new).addAll(placed);
    } else {
      refuseIfBroken(placed);
    }
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(
      IBaseResource before,
      IBaseResource after,
      RequestDetails request,
      TransactionDetails transaction,
      InterceptorInvocationTimingEnum timing) {
    created(after, request, transaction, timing);
  }

  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSED)
  public void stored(TransactionDetails transaction) {
    List<Finding> found = transaction.getUserData(FOUND);
    if (found != null) {
      refuseIfBroken(found);
    }
  }

  private static void refuseIfBroken(List<Finding> found) {
    ValidationReport report = new ValidationReport(found);
    if (!report.isValid()) {
      OperationOutcome outcome = report.toOperationOutcome();
      // Sentences of ours: they repeat nothing that was sent, and say so by standing here too.
      outcome.getIssue().forEach(issue -> issue.getDetails().setText(issue.getDiagnostics()));
      throw new UnprocessableEntityException(
          "The resource does not agree with those it points at.", outcome);
    }
  }
}
