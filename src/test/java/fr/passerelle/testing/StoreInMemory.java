package fr.passerelle.testing;

import fr.passerelle.fhirserver.ResourceStore;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A store without HAPI JPA, for tests of what is built on the port. */
public final class StoreInMemory implements ResourceStore {
  private final Map<String, Resource> current = new LinkedHashMap<>();
  private final Optional<TransactionTemplate> transactions;
  private boolean running;

  public StoreInMemory() {
    this.transactions = Optional.empty();
  }

  /** Its transactions are those of a test's database, and what fails leaves nothing behind. */
  public StoreInMemory(MigratedDatabase database) {
    this.transactions =
        Optional.of(
            new TransactionTemplate(new DataSourceTransactionManager(database.dataSource())));
  }

  /** Does it and undoes what it did. */
  public void tentatively(Runnable work) {
    Map<String, Resource> before = new LinkedHashMap<>(current);
    work.run();
    current.clear();
    current.putAll(before);
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    if (running || transactions.isEmpty()) {
      return work.get();
    }
    Map<String, Resource> before = new LinkedHashMap<>(current);
    running = true;
    try {
      return transactions.get().execute(status -> work.get());
    } catch (RuntimeException e) {
      current.clear();
      current.putAll(before);
      throw e;
    } finally {
      running = false;
    }
  }

  @Override
  public <T> T rehearse(Supplier<T> work) {
    Map<String, Resource> before = new LinkedHashMap<>(current);
    boolean nested = running;
    running = true;
    try {
      return transactions
          .orElseThrow()
          .execute(
              status -> {
                status.setRollbackOnly();
                return work.get();
              });
    } finally {
      running = nested;
      current.clear();
      current.putAll(before);
    }
  }

  /** It keeps no versions but the current ones. */
  @Override
  public void forgetVersions(IdType from) {}

  @Override
  public void forget(List<IdType> ids) {
    ids.forEach(id -> current.remove(id.toUnqualifiedVersionless().getValue()));
  }

  @Override
  public <T extends Resource> List<T> search(Class<T> type, String criteria, int most) {
    return all(type).stream()
        .filter(resource -> new SearchInMemory(criteria).finds((Patient) resource))
        .limit(most)
        .toList();
  }

  @Override
  public <T extends Resource> Optional<T> read(Class<T> type, String id) {
    return Optional.ofNullable(current.get(type.getSimpleName() + "/" + id))
        .map(Resource::copy)
        .map(type::cast);
  }

  @Override
  public <T extends Resource> List<T> findByIdentifier(Class<T> type, String system, String value) {
    return all(type).stream()
        .filter(
            resource ->
                resource.getNamedProperty("identifier").getValues().stream()
                    .map(Identifier.class::cast)
                    .anyMatch(
                        identifier ->
                            system.equals(identifier.getSystem())
                                && value.equals(identifier.getValue())))
        .toList();
  }

  /** Every current resource of that type. */
  public <T extends Resource> List<T> all(Class<T> type) {
    return current.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Override
  public Saved save(Resource resource) {
    String key = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    Resource before = current.get(key);
    if (before != null && withoutVersion(before).equalsDeep(withoutVersion(resource))) {
      return new Saved(id(key, before.getMeta().getVersionId()), false);
    }
    Resource stored = resource.copy();
    int version = before == null ? 1 : Integer.parseInt(before.getMeta().getVersionId()) + 1;
    stored.getMeta().setVersionId(Integer.toString(version));
    stored.getMeta().setLastUpdated(Date.from(Instant.parse("2026-01-01T00:00:00Z")));
    stored.setId(id(key, stored.getMeta().getVersionId()));
    current.put(key, stored);
    return new Saved(id(key, stored.getMeta().getVersionId()), true);
  }

  @Override
  public List<Saved> saveAllWithTheirLabels(List<? extends Resource> resources) {
    return resources.stream().map(this::save).toList();
  }

  private static Resource withoutVersion(Resource resource) {
    Resource copy = resource.copy();
    copy.setId((String) null);
    copy.getMeta().setVersionId(null).setLastUpdated(null);
    return copy;
  }

  private static IdType id(String key, String version) {
    return new IdType(key + "/_history/" + version);
  }

  @Override
  public List<Saved> saveAll(List<? extends Resource> resources) {
    return resources.stream().map(this::save).toList();
  }

  @Override
  public boolean isEmpty() {
    return current.isEmpty();
  }

  @Override
  public List<Resource> pointingAt(IdType target) {
    String reference = target.toUnqualifiedVersionless().getValue();
    return current.values().stream()
        .filter(
            resource ->
                ca.uhn.fhir.context.FhirContext.forR4Cached()
                    .newTerser()
                    .getAllPopulatedChildElementsOfType(
                        resource, org.hl7.fhir.r4.model.Reference.class)
                    .stream()
                    .anyMatch(found -> reference.equals(found.getReference())))
        .map(Resource::copy)
        .toList();
  }
}
