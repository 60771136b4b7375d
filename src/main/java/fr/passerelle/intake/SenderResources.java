package fr.passerelle.intake;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Gives the resources of a record the ids they are stored under. A translator derives {@code
 * urn:uuid} ids from the sender's identifiers, so the same visit or report always has the same id,
 * whichever record of it comes first.
 */
final class SenderResources {
  private static final String UUID = "urn:uuid:";
  private static final FhirTerser TERSER = FhirContext.forR4Cached().newTerser();

  private SenderResources() {}

  static List<Resource> toStore(
      List<? extends Resource> said, Optional<String> patientId, Partner partner) {
    Map<String, String> references = new HashMap<>();
    patientId.ifPresent(id -> references.put(Translated.SUBJECT, "Patient/" + id));
    said.forEach(resource -> references.put(resource.getId(), storedId(resource)));
    return said.stream().map(resource -> toStore(resource, references, partner)).toList();
  }

  private static Resource toStore(Resource said, Map<String, String> references, Partner partner) {
    Resource resource = said.copy();
    resource.setId(storedId(said));
    resource.getMeta().setSource("urn:passerelle:partner:" + partner.id());
    TERSER.getAllPopulatedChildElementsOfType(resource, Reference.class).stream()
        .filter(reference -> references.containsKey(reference.getReference()))
        .forEach(reference -> reference.setReference(references.get(reference.getReference())));
    return resource;
  }

  static String storedId(Resource said) {
    return said.fhirType() + "/" + said.getId().substring(UUID.length());
  }
}
