package fr.passerelle.fhirserver.joins;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * The resources around one resource: those stored, those of the same transaction, those it
 * contains. The reads are the program's own; a rule tells a client nothing of what it reads.
 */
public interface Neighbours {

  /**
   * What the reference means, in its current version, in whatever form it was written: {@code
   * Type/id}, with or without version or the address of this server, {@code #contained}, {@code
   * Type?identifier=…}, {@code urn:uuid:…} of the same bundle, or an identifier alone.
   *
   * @param types which types an identifier alone may mean, unless the reference says so itself
   * @return empty when nothing or more than one resource answers to it here
   */
  Optional<Resource> at(Reference reference, Set<String> types);

  /** The same for a reference that can only mean a resource of one type. */
  default <T extends Resource> Optional<T> at(Reference reference, Class<T> type) {
    return at(reference, Set.of(type.getSimpleName())).filter(type::isInstance).map(type::cast);
  }

  /**
   * Resources that may be meant by a search ({@code PlanDefinition?url=…}): all that match, and
   * perhaps others, so the caller looks at each. At most 200 of the store.
   *
   * @param parameter a search parameter of that type
   * @param values any of them
   */
  <T extends Resource> List<T> candidates(Class<T> type, String parameter, String... values);
}
