package fr.passerelle.fhirserver.persistence;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.svc.ResolveIdentityMode;
import ca.uhn.fhir.jpa.dao.index.IdHelperService;
import ca.uhn.fhir.jpa.model.cross.IResourceLookup;
import ca.uhn.fhir.jpa.model.cross.JpaResourceLookup;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import com.google.common.collect.Iterables;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;

/**
 * Finds the target of a reference by a query Hibernate plans once. HAPI's is made of criteria, and
 * Hibernate plans those anew for every reference that is written; and its query for the many ids of
 * a bundle is a chain of "or", for which H2 reads the whole table of resources. Whatever is not
 * simple (deleted, without a type, cached) is left to HAPI.
 */
final class PlannedIdLookups extends IdHelperService {
  private static final String LOOKUP =
      "select r.myPid, r.myDeleted from ResourceTable r"
          + " where r.myResourceType = ?1 and r.myFhirId = ?2";

  private static final int MOST_IN_A_QUERY = 400;
  // Without the type: of an index of two columns H2 uses a list only for the first, and would read
  // all resources of the type. Ids hardly ever repeat between types.
  private static final String LOOKUPS =
      "select r.myPid, r.myDeleted, r.myFhirId, r.myResourceType from ResourceTable r"
          + " where r.myFhirId in (?1)";

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

  @Override
  public Map<IIdType, IResourceLookup<JpaPid>> resolveResourceIdentities(
      RequestPartitionId partition, Collection<IIdType> ids, ResolveIdentityMode mode) {
    if (mode.isUseCache(true) || !ids.stream().allMatch(PlannedIdLookups::isWhole)) {
      return super.resolveResourceIdentities(partition, ids, mode);
    }
    Map<IIdType, IResourceLookup<JpaPid>> found = new HashMap<>();
    List<IIdType> deleted = new ArrayList<>();
    for (List<IIdType> some : Iterables.partition(ids, MOST_IN_A_QUERY)) {
      find(some, found, deleted);
    }
    found.putAll(super.resolveResourceIdentities(partition, deleted, mode));
    return found;
  }

  private static boolean isWhole(IIdType id) {
    return id.hasResourceType() && id.hasIdPart();
  }

  private void find(
      List<IIdType> ids, Map<IIdType, IResourceLookup<JpaPid>> found, List<IIdType> deleted) {
    Set<IdType> asked = ids.stream().map(PlannedIdLookups::plain).collect(Collectors.toSet());
    for (Object[] row : rowsOf(asked)) {
      IdType id = new IdType((String) row[3], (String) row[2]);
      if (!asked.contains(id)) {
        continue;
      }
      if (row[1] == null) {
        found.put(id, there(id.getResourceType(), id.getIdPart(), (JpaPid) row[0]));
      } else {
        deleted.add(id);
      }
    }
  }

  private static IdType plain(IIdType id) {
    return new IdType(id.getResourceType(), id.getIdPart());
  }

  private List<Object[]> rowsOf(Set<IdType> ids) {
    return entities
        .createQuery(LOOKUPS, Object[].class)
        .setParameter(1, ids.stream().map(IdType::getIdPart).distinct().toList())
        .getResultList();
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
