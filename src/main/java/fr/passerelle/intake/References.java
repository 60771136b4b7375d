package fr.passerelle.intake;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The references of a resource, each known by its place in their order. */
final class References {
  private References() {}

  /** The places that point exactly there. */
  static List<Integer> places(Resource resource, String target) {
    List<Reference> all = all(resource);
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < all.size(); place++) {
      if (target.equals(all.get(place).getReference())) {
        places.add(place);
      }
    }
    return places;
  }

  /** The resource with these places pointing elsewhere. */
  static Resource repointed(Resource resource, List<Integer> places, String target) {
    List<Reference> all = all(resource);
    places.forEach(place -> all.get(place).setReference(target));
    return resource;
  }

  private static List<Reference> all(Resource resource) {
    return FhirContext.forR4Cached()
        .newTerser()
        .getAllPopulatedChildElementsOfType(resource, Reference.class);
  }
}
