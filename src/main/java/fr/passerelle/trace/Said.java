package fr.passerelle.trace;

import fr.passerelle.translation.Movement;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.r4.model.Resource;

/** What a record says, its resources told apart by type and place in the record. */
final class Said {
  private final Translated translated;
  private final Map<String, List<Resource>> byType = new LinkedHashMap<>();
  private final Map<String, String> nameOfId = new HashMap<>();

  Said(Translated translated) {
    this.translated = translated;
    translated.subject().ifPresent(this::add);
    translated.stay().ifPresent(this::add);
    translated.owned().forEach(this::add);
  }

  private void add(Resource resource) {
    List<Resource> ofType = byType.computeIfAbsent(resource.fhirType(), type -> new ArrayList<>());
    ofType.add(resource);
    nameOfId.put(
        Objects.toString(resource.getIdElement().getValue(), ""),
        resource.fhirType() + "#" + ofType.size());
  }

  Translated translated() {
    return translated;
  }

  Map<String, List<Resource>> byType() {
    return byType;
  }

  List<Resource> ofType(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** A reference to a resource of the record by its type and place, anything else as it is. */
  String named(String value) {
    return nameOfId.getOrDefault(value, value);
  }

  /** The record's own elements by their path. */
  Map<String, String> ofRecord() {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("key", translated.header().key());
    said.put("messageId", translated.header().messageId());
    said.put("event", translated.header().event());
    said.put("asOf", translated.header().asOf().toString());
    said.put("sentAt", translated.header().sentAt().toString());
    translated.deleted().forEach(part -> said.put("deleted." + part.name(), "true"));
    for (int i = 0; i < translated.mergedAway().size(); i++) {
      said.put("mergedAway[" + i + "].system", translated.mergedAway().get(i).getSystem());
      said.put("mergedAway[" + i + "].value", translated.mergedAway().get(i).getValue());
    }
    translated.movement().ifPresent(movement -> addMovement(said, movement));
    return said;
  }

  private static void addMovement(Map<String, String> said, Movement movement) {
    said.put("movement.number", movement.number());
    said.put("movement.kind", movement.kind().name());
    said.put("movement.action", movement.action().name());
    if (movement.at().hasValue()) {
      said.put("movement.at", movement.at().getValueAsString());
    }
  }
}
