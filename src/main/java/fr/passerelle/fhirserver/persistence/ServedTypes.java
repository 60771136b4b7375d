package fr.passerelle.fhirserver.persistence;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The FHIR R4 resource types this server serves. {@code passerelle.resource-types} lists them;
 * those the server itself works with are always among them.
 *
 * @param names sorted
 */
record ServedTypes(Set<String> names) {
  /** HAPI's terminology, search parameters and validation ask for these. */
  private static final Set<String> NEEDED_BY_THE_SERVER =
      Set.of(
          "CodeSystem",
          "ConceptMap",
          "Library",
          "Observation",
          "Organization",
          "Patient",
          "Practitioner",
          "Provenance",
          "SearchParameter",
          "StructureDefinition",
          "Subscription",
          "ValueSet");

  /** Read before any bean exists, therefore from the environment. */
  static ServedTypes from(Environment environment) {
    Set<String> names = new TreeSet<>(NEEDED_BY_THE_SERVER);
    names.addAll(
        Binder.get(environment).bindOrCreate("passerelle", StoreProperties.class).resourceTypes());
    return new ServedTypes(names);
  }

  boolean contains(String type) {
    return names.contains(type);
  }
}
