package fr.passerelle.fhirserver.joins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The neighbours of one resource, each read once. */
final class StoredNeighbours implements Neighbours {
  private final Neighbourhood store;
  private final Resource resource;
  private final List<Resource> around;
  private final String serverBase;
  private final Map<String, Optional<Resource>> read = new HashMap<>();

  StoredNeighbours(
      Neighbourhood store, Resource resource, List<Resource> around, String serverBase) {
    this.store = store;
    this.resource = resource;
    this.around = around;
    this.serverBase = serverBase;
  }

  @Override
  public Optional<Resource> at(Reference reference, Set<String> types) {
    IdType id = new IdType(reference.getReference());
    if (id.isLocal()) {
      return contained(id.getValue());
    }
    Optional<Resource> sent = sentTogether(reference);
    if (sent.isPresent()) {
      return sent;
    }
    if (isHere(id)) {
      return read.computeIfAbsent(
          id.toUnqualifiedVersionless().getValue(), key -> store.read(new IdType(key)));
    }
    return id.isAbsolute() ? Optional.empty() : store.pointedAt(reference, types);
  }

  @Override
  public <T extends Resource> List<T> candidates(
      Class<T> type, String parameter, String... values) {
    Stream<T> sent = around.stream().filter(type::isInstance).map(type::cast);
    return Stream.concat(sent, store.search(type, parameter, values).stream()).toList();
  }

  private Optional<Resource> contained(String id) {
    return resource instanceof DomainResource whole
        ? whole.getContained().stream()
            .filter(part -> part.hasId())
            .filter(part -> id.equals("#" + part.getIdElement().getIdPart().replace("#", "")))
            .findFirst()
        : Optional.empty();
  }

  /** The parser of a bundle has tied references to the entries they mean. */
  private Optional<Resource> sentTogether(Reference reference) {
    return around.stream().filter(one -> one == reference.getResource()).findFirst();
  }

  private boolean isHere(IdType id) {
    boolean isComplete = id.hasResourceType() && id.hasIdPart() && !id.getValue().contains("?");
    return isComplete && (!id.isAbsolute() || id.getValue().startsWith(serverBase + "/"));
  }
}
