package fr.passerelle.fhirserver.store;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.model.DaoMethodOutcome;
import ca.uhn.fhir.jpa.dao.data.IResourceTableDao;
import ca.uhn.fhir.jpa.dao.tx.HapiTransactionService;
import ca.uhn.fhir.jpa.model.entity.TagTypeEnum;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import fr.passerelle.fhirserver.ResourceStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The {@link ResourceStore} on HAPI's DAOs. */
@Component
final class HapiResourceStore implements ResourceStore {
  private final FhirContext fhir;
  private final DaoRegistry daos;
  private final HapiTransactionService transactions;
  private final NestedTransaction nested;
  private final Backlinks backlinks;
  private final IResourceTableDao resources;
  private final MatchUrlService matchUrls;
  private final Forgetting forgetting;

  HapiResourceStore(
      FhirContext fhir,
      DaoRegistry daos,
      HapiTransactionService transactions,
      NestedTransaction nested,
      Backlinks backlinks,
      IResourceTableDao resources,
      MatchUrlService matchUrls,
      Forgetting forgetting) {
    this.fhir = fhir;
    this.daos = daos;
    this.transactions = transactions;
    this.nested = nested;
    this.backlinks = backlinks;
    this.resources = resources;
    this.matchUrls = matchUrls;
    this.forgetting = forgetting;
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    return transactions
        .withRequest(ServerRequest.retried())
        .execute(status -> withConflictsNamed(work));
  }

  /** HAPI tries again after a conflict, but not after a duplicate key of one of our own tables. */
  private static <T> T withConflictsNamed(Supplier<T> work) {
    try {
      return work.get();
    } catch (DuplicateKeyException e) {
      throw new ResourceVersionConflictException("The same key was inserted at the same time.");
    }
  }

  @Override
  public <T extends Resource> Optional<T> read(Class<T> type, String id) {
    try {
      IdType whole = new IdType(fhir.getResourceType(type), id);
      return Optional.of(dao(type).read(whole, ServerRequest.retried()));
    } catch (ResourceNotFoundException | ResourceGoneException e) {
      return Optional.empty();
    }
  }

  @Override
  public <T extends Resource> List<T> findByIdentifier(Class<T> type, String system, String value) {
    SearchParameterMap byIdentifier =
        SearchParameterMap.newSynchronous("identifier", new TokenParam(system, value));
    return dao(type).search(byIdentifier, ServerRequest.retried()).getAllResources().stream()
        .map(type::cast)
        .toList();
  }

  @Override
  public <T extends Resource> List<T> search(Class<T> type, String criteria, int most) {
    String name = fhir.getResourceType(type);
    SearchParameterMap matching =
        matchUrls.translateMatchUrl(name + "?" + criteria, fhir.getResourceDefinition(name));
    matching.setLoadSynchronousUpTo(most);
    return dao(type).search(matching, ServerRequest.retried()).getAllResources().stream()
        .map(type::cast)
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Saved save(Resource resource) {
    IFhirResourceDao<Resource> dao = dao((Class<Resource>) resource.getClass());
    // A copy: on its way HAPI changes what it is given, and work may run again.
    DaoMethodOutcome outcome = dao.update(resource.copy(), ServerRequest.retried());
    return new Saved(new IdType(outcome.getId().getValue()), !outcome.isNop());
  }

  @Override
  public List<Saved> saveAll(List<? extends Resource> resources) {
    return saveAll(resources, ServerRequest.retried());
  }

  @Override
  public List<Saved> saveAllWithTheirLabels(List<? extends Resource> resources) {
    SystemRequestDetails request = ServerRequest.retried();
    request.addHeader(JpaConstants.HEADER_META_SNAPSHOT_MODE, TagTypeEnum.SECURITY_LABEL.name());
    return saveAll(resources, request);
  }

  private List<Saved> saveAll(List<? extends Resource> resources, SystemRequestDetails request) {
    return resources.isEmpty() ? List.of() : inTransaction(() -> nested.save(resources, request));
  }

  @Override
  public void forget(List<IdType> ids) {
    forgetting.forget(ids);
  }

  @Override
  public void forgetVersions(IdType from) {
    forgetting.versions(from);
  }

  @Override
  public <T> T rehearse(Supplier<T> work) {
    return transactions
        .withRequest(ServerRequest.retried())
        .execute(
            status -> {
              T result = withConflictsNamed(work);
              status.setRollbackOnly();
              return result;
            });
  }

  @Override
  public boolean isEmpty() {
    return inTransaction(() -> resources.count() == 0);
  }

  @Override
  public List<Resource> pointingAt(IdType target) {
    return inTransaction(() -> backlinks.of(target));
  }

  private <T extends Resource> IFhirResourceDao<T> dao(Class<T> type) {
    return daos.getResourceDao(type);
  }
}
