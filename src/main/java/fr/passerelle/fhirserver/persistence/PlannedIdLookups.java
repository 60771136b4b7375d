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
  private static final String LOOKUPS =
      "select r.myPid, r.myDeleted, r.myFhirId from ResourceTable r"
          + " where r.myResourceType = ?1 and r.myFhirId in (?2)";

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
    byType(ids).forEach((type, parts) -> find(type, parts, found, deleted));
    found.putAll(super.resolveResourceIdentities(partition, deleted, mode));
    return found;
  }

  private static boolean isWhole(IIdType id) {
    return id.hasResourceType() && id.hasIdPart();
  }

  private static Map<String, Set<String>> byType(Collection<IIdType> ids) {
    return ids.stream()
        .collect(
            Collectors.groupingBy(
                IIdType::getResourceType,
                Collectors.mapping(IIdType::getIdPart, Collectors.toSet())));
  }

  private void find(
      String type,
      Set<String> ids,
      Map<IIdType, IResourceLookup<JpaPid>> found,
      List<IIdType> deleted) {
    for (List<String> some : Iterables.partition(ids, MOST_IN_A_QUERY)) {
      for (Object[] row : find(type, some)) {
        String id = (String) row[2];
        if (row[1] == null) {
          found.put(new IdType(type, id), there(type, id, (JpaPid) row[0]));
        } else {
          deleted.add(new IdType(type, id));
        }
      }
    }
  }

  private List<Object[]> find(String type, List<String> ids) {
    return entities
        .createQuery(LOOKUPS, Object[].class)
        .setParameter(1, type)
        .setParameter(2, ids)
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
