package fr.passerelle.fhirserver.persistence;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.svc.ResolveIdentityMode;
import ca.uhn.fhir.jpa.dao.index.IdHelperService;
import ca.uhn.fhir.jpa.model.cross.IResourceLookup;
import ca.uhn.fhir.jpa.model.cross.JpaResourceLookup;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;

/**
 * Finds the target of a reference by a query Hibernate plans once. HAPI's is made of criteria, and
 * Hibernate plans those anew for every reference that is written. Whatever is not simply there
 * (unknown, deleted, without a type) is left to HAPI.
 */
final class PlannedIdLookups extends IdHelperService {
  private static final String LOOKUP =
      "select r.myPid, r.myDeleted from ResourceTable r"
          + " where r.myResourceType = ?1 and r.myFhirId = ?2";

  @PersistenceContext private EntityManager entities;

  @Override
  public IResourceLookup<JpaPid> resolveResourceIdentity(
      RequestPartitionId partition, String type, String id, ResolveIdentityMode mode)
      throws ResourceNotFoundException {
    List<Object[]> found = type == null || mode.isUseCache(true) ? List.of() : find(type, id);
    return found.size() == 1 && found.get(0)[1] == null
        ? there(type, id, (JpaPid) found.get(0)[0])
        : super.resolveResourceIdentity(partition, type, id, mode);
  }

  private List<Object[]> find(String type, String id) {
    return entities
        .createQuery(LOOKUP, Object[].class)
        .setParameter(1, type)
        .setParameter(2, id)
        .getResultList();
  }

  private static IResourceLookup<JpaPid> there(String type, String id, JpaPid row) {
    row.setAssociatedResourceId(new IdType(type, id));
    Date notDeleted = null;
    return new JpaResourceLookup(type, id, row, notDeleted, row.getPartitionablePartitionId());
  }
}
