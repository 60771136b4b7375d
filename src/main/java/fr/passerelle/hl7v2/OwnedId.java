package fr.passerelle.hl7v2;

import fr.passerelle.translation.Partner;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/** The id of a resource that belongs to the sender: the same for the same identifier, always. */
final class OwnedId {
  private OwnedId() {}

  static void give(Resource resource, Partner partner, Identifier key) {
    String name =
        String.join("|", partner.id(), resource.fhirType(), key.getSystem(), key.getValue());
    UUID uuid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    resource.setId("urn:uuid:" + uuid);
  }
}
