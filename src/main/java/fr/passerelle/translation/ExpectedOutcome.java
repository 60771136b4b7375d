package fr.passerelle.translation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Outcomes as JSON: one object a record, with the members that the expected text asks for. */
final class ExpectedOutcome {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ExpectedOutcome() {}

  /** One object or an array of them, as an array. */
  static JsonNode read(JsonNode expected) {
    return expected.isArray() ? expected : NODES.arrayNode().add(expected);
  }

  static JsonNode of(List<Translation> translations, JsonNode expected) {
    JsonNode asked = read(expected);
    ArrayNode outcomes = NODES.arrayNode();
    for (int i = 0; i < translations.size(); i++) {
      outcomes.add(outcome(translations.get(i)).retain(members(asked.path(i))));
    }
    return outcomes;
  }

  private static List<String> members(JsonNode asked) {
    return List.of("fate", "faults", "remarks", "unmapped").stream().filter(asked::has).toList();
  }

  private static ObjectNode outcome(Translation translation) {
    return translation instanceof Rejected rejected
        ? refused(rejected)
        : integrated((Translated) translation);
  }

  private static ObjectNode refused(Rejected rejected) {
    ObjectNode outcome = NODES.objectNode().put("fate", "refused");
    ArrayNode faults = outcome.putArray("faults");
    for (Fault fault : rejected.faults()) {
      faults.addObject().put("code", fault.code()).put("place", fault.place().toString());
    }
    return outcome;
  }

  private static ObjectNode integrated(Translated translated) {
    ObjectNode outcome = NODES.objectNode().put("fate", "integrated");
    ArrayNode remarks = outcome.putArray("remarks");
    for (Remark remark : translated.remarks()) {
      remarks
          .addObject()
          .put("severity", remark.severity().name().toLowerCase(Locale.ROOT))
          .put("place", remark.place().toString())
          .put("key", remark.sentence().key());
    }
    ArrayNode unmapped = outcome.putArray("unmapped");
    translated.unmapped().forEach(field -> unmapped.add(field.place().toString()));
    return outcome;
  }
}
