package fr.passerelle.fhirserver.store;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.model.DeleteConflictList;
import ca.uhn.fhir.jpa.dao.expunge.IResourceExpungeService;
import ca.uhn.fhir.jpa.delete.DeleteConflictUtil;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.ResourceHistoryTablePk;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;

/**
 * Takes versions away for good, inside the running transaction. It uses what HAPI's {@code
 * $expunge} uses below its own threads and transactions; the operation itself stays closed to
 * everybody.
 */
@Component
final class Forgetting {
  /** HAPI counts down from it; a page of the largest number plus one would overflow. */
  private static final int MOST_VERSIONS = 100_000;

  private final FhirContext fhir;
  private final DaoRegistry daos;
  private final IResourceExpungeService<JpaPid, ResourceHistoryTablePk> expunge;
  private final EntityManagerFactory entities;

  Forgetting(
      FhirContext fhir,
      DaoRegistry daos,
      IResourceExpungeService<JpaPid, ResourceHistoryTablePk> expunge,
      EntityManagerFactory entities) {
    this.fhir = fhir;
    this.daos = daos;
    this.expunge = expunge;
    this.entities = entities;
  }

  void versions(IdType from) {
    flush();
    RequestDetails request = ServerRequest.retried();
    long current = current(from);
    for (long version = from.getVersionIdPartAsLong(); version < current; version++) {
      JpaPid one = pid(from);
      one.setVersion(version);
      expunge.expungeHistoricalVersions(
          request,
          expunge.findHistoricalVersionsOfNonDeletedResources(from.getResourceType(), one, 1),
          unbounded());
    }
  }

  void forget(List<IdType> wanted) {
    flush();
    List<IdType> ids = wanted.stream().filter(this::isThere).toList();
    if (ids.isEmpty()) {
      return;
    }
    RequestDetails request = ServerRequest.retried();
    List<JpaPid> pids = ids.stream().map(this::pid).toList();
    DeleteConflictList conflicts = new DeleteConflictList();
    ids.forEach(id -> conflicts.setResourceIdMarkedForDeletion(id.toUnqualifiedVersionless()));
    TransactionDetails details = new TransactionDetails();
    ids.forEach(
        id ->
            daos.getResourceDao(id.getResourceType())
                .delete(id.toUnqualifiedVersionless(), conflicts, request, details));
    DeleteConflictUtil.validateDeleteConflictsEmptyOrThrowException(fhir, conflicts);
    flush();
    pids.forEach(expunge::deleteAllSearchParams);
    expunge.expungeHistoricalVersionsOfIds(request, pids, unbounded());
    expunge.expungeCurrentVersionOfResources(request, pids, unbounded());
  }

  private JpaPid pid(IdType id) {
    JpaPid pid =
        (JpaPid)
            daos.getResourceDao(id.getResourceType())
                .readEntity(id.toUnqualifiedVersionless(), ServerRequest.retried())
                .getPersistentId();
    return JpaPid.fromId(pid.getId());
  }

  private boolean isThere(IdType id) {
    try {
      return current(id) > 0;
    } catch (ResourceNotFoundException e) {
      return false;
    }
  }

  private long current(IdType id) {
    return daos.getResourceDao(id.getResourceType())
        .readEntity(id.toUnqualifiedVersionless(), ServerRequest.retried())
        .getVersion();
  }

  private void flush() {
    EntityManagerFactoryUtils.getTransactionalEntityManager(entities).flush();
  }

  private static AtomicInteger unbounded() {
    return new AtomicInteger(MOST_VERSIONS);
  }
}
