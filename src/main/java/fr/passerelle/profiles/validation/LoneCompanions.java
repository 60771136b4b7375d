package fr.passerelle.profiles.validation;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code "_given": {…}} alone: the companion of a value that repeats, which has to be a list (FHIR
 * R4 json.html#primitive). HL7's parser fails instead of telling. An empty list in its place, as
 * long as it was, lets the parser go on; what it would have said is to be added.
 */
final class LoneCompanions {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private final Map<JsonPointer, String> paths = new HashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final StringBuilder text;

  private LoneCompanions(String text) {
    this.text = new StringBuilder(text);
  }

  /**
   * Where one stood.
   *
   * @param path FHIRPath of the value it goes with
   */
  record Place(String path, int line, int column) {}

  /** Those of a resource; none where the text cannot be read. */
  static LoneCompanions in(String text) {
    LoneCompanions companions = new LoneCompanions(text);
    try {
      JsonNode resource = JSON.readTree(text);
      companions.collect(
          resource,
          definition(resource),
          JsonPointer.empty(),
          resource.path("resourceType").asText());
      companions.replace(text);
    } catch (IOException e) {
      return new LoneCompanions(text);
    }
    return companions;
  }

  /** The text with a list in the place of each. */
  String replaced() {
    return text.toString();
  }

  List<Place> places() {
    return places;
  }

  private void collect(
      JsonNode object, BaseRuntimeElementCompositeDefinition<?> type, JsonPointer at, String path) {
    if (type == null) {
      return;
    }
    object
        .fields()
        .forEachRemaining(
            field -> {
              JsonPointer place = at.appendProperty(field.getKey());
              if (isLone(field.getKey(), field.getValue(), object, type)) {
                paths.put(place, path + "." + field.getKey().substring(1));
              } else {
                collectBelow(field.getKey(), field.getValue(), type, place, path);
              }
            });
  }

  private void collectBelow(
      String name,
      JsonNode value,
      BaseRuntimeElementCompositeDefinition<?> type,
      JsonPointer at,
      String path) {
    for (int i = 0; i < (value.isArray() ? value.size() : 1); i++) {
      JsonNode each = value.isArray() ? value.get(i) : value;
      JsonPointer place = value.isArray() ? at.appendIndex(i) : at;
      String below = path + "." + name + (value.isArray() ? "[" + i + "]" : "");
      collect(each, each.has("resourceType") ? definition(each) : child(type, name), place, below);
    }
  }

  private static boolean isLone(
      String name, JsonNode value, JsonNode object, BaseRuntimeElementCompositeDefinition<?> type) {
    if (!name.startsWith("_") || value.isArray() || object.has(name.substring(1))) {
      return false;
    }
    BaseRuntimeChildDefinition child = type.getChildByName(name.substring(1));
    return child != null && child.getMax() != 1;
  }

  private static BaseRuntimeElementCompositeDefinition<?> child(
      BaseRuntimeElementCompositeDefinition<?> type, String name) {
    BaseRuntimeChildDefinition child = type.getChildByName(name);
    BaseRuntimeElementDefinition<?> definition = child == null ? null : child.getChildByName(name);
    return definition instanceof BaseRuntimeElementCompositeDefinition<?> composite
        ? composite
        : null;
  }

  private static BaseRuntimeElementCompositeDefinition<?> definition(JsonNode resource) {
    try {
      return FHIR.getResourceDefinition(resource.path("resourceType").asText());
    } catch (DataFormatException | IllegalArgumentException e) {
      return null;
    }
  }

  private void replace(String whole) throws IOException {
    try (JsonParser tokens = JSON.getFactory().createParser(whole)) {
      for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
        if (token != JsonToken.FIELD_NAME) {
          continue;
        }
        String path = paths.get(tokens.getParsingContext().pathAsPointer());
        if (path != null) {
          tokens.nextToken();
          replaceValue(tokens, path);
        }
      }
    } catch (JsonProcessingException e) {
      throw new IOException(e);
    }
  }

  private void replaceValue(JsonParser tokens, String path) throws IOException {
    JsonLocation from = tokens.currentTokenLocation();
    tokens.skipChildren();
    tokens.finishToken();
    JsonLocation to = tokens.currentLocation();
    int start = (int) from.getCharOffset();
    int end = (int) to.getCharOffset();
    for (int at = start + 1; at < end - 1; at++) {
      if (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
        text.setCharAt(at, ' ');
      }
    }
    text.replace(start, start + 1, "[");
    text.replace(Math.max(start + 1, end - 1), end, "]");
    places.add(new Place(path, from.getLineNr(), to.getColumnNr()));
  }
}
