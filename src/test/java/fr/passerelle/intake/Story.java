package fr.passerelle.intake;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.testing.StoreInMemory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * All that is stored of people, stays and orders as one text, ids and meta aside. A Provenance
 * accounts for one record and says what it found, so it is not part of the story.
 */
final class Story {
  private static final Set<String> TOLD =
      Set.of("Patient", "Encounter", "ServiceRequest", "Task", "Observation");

  private Story() {}

  static String of(StoreInMemory store) {
    Map<String, String> names = new HashMap<>();
    store.all(Patient.class).forEach(person -> names.put(id(person), "Patient/" + name(person)));
    return store.all(Resource.class).stream()
        .filter(resource -> TOLD.contains(resource.fhirType()))
        .map(resource -> text(resource, names))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String text(Resource resource, Map<String, String> names) {
    Resource bare = resource.copy();
    bare.setId((String) null);
    bare.setMeta(new Meta());
    String text = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bare);
    for (Map.Entry<String, String> name : names.entrySet()) {
      text = text.replace('"' + name.getKey() + '"', '"' + name.getValue() + '"');
    }
    return text;
  }

  private static String id(Patient person) {
    return person.getIdElement().toUnqualifiedVersionless().getValue();
  }

  private static String name(Patient person) {
    List<String> numbers = person.getIdentifier().stream().map(Identifier::getValue).toList();
    return String.join("+", numbers)
        + (person.hasActive() && !person.getActive() ? "(merged)" : "");
  }
}
