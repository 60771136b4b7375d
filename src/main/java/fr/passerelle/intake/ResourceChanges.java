package fr.passerelle.intake;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.translation.JsonDifference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** How some resources stood before, to be compared with how they stand after. */
final class ResourceChanges {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ResourceStore store;
  private final Map<String, Optional<JsonNode>> before = new TreeMap<>();

  /**
   * @param ids as {@code Type/id}
   */
  ResourceChanges(ResourceStore store, Set<String> ids) {
    this.store = store;
    new TreeSet<>(ids).forEach(id -> before.put(id, read(id)));
  }

  List<Replayed.Change> sinceThen() {
    return before.entrySet().stream()
        .flatMap(one -> change(one.getKey(), one.getValue(), read(one.getKey())).stream())
        .toList();
  }

  private static Optional<Replayed.Change> change(
      String id, Optional<JsonNode> was, Optional<JsonNode> is) {
    if (was.isEmpty() && is.isEmpty()) {
      return Optional.empty();
    }
    List<JsonDifference> differences =
        was.isEmpty()
            ? List.of()
            : JsonDifference.between(was.get(), is.orElseGet(JSON::createObjectNode));
    return was.isPresent() && differences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Replayed.Change(id, was.isEmpty(), differences));
  }

  private Optional<JsonNode> read(String id) {
    return stored(store, id).map(ResourceChanges::json);
  }

  /** The current version of {@code Type/id}. */
  static Optional<Resource> stored(ResourceStore store, String id) {
    IdType one = new IdType(id);
    Class<? extends Resource> type =
        FHIR.getResourceDefinition(one.getResourceType())
            .getImplementingClass()
            .asSubclass(Resource.class);
    return store.read(type, one.getIdPart()).map(Resource.class::cast);
  }

  /** Without what every write changes. */
  private static JsonNode json(Resource resource) {
    Resource content = resource.copy();
    content.getMeta().setVersionId(null).setLastUpdated(null);
    // The parser takes the version from the id where meta has none.
    content.setId(content.getIdElement().toUnqualifiedVersionless());
    try {
      return JSON.readTree(FHIR.newJsonParser().encodeResourceToString(content));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what HAPI writes is JSON", e);
    }
  }
}
