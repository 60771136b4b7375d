package fr.passerelle.fhirserver.validation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The empty strings of a resource, or of a JSON Patch, in JSON. */
final class EmptyInJson {
  private static final JsonFactory JSON = new JsonFactory();

  private String root = "";
  private final List<EmptyString> found = new ArrayList<>();

  private EmptyInJson() {}

  static List<EmptyString> of(String text) {
    EmptyInJson reading = new EmptyInJson();
    try (JsonParser tokens = JSON.createParser(text)) {
      while (tokens.nextToken() != null) {
        reading.look(tokens);
      }
    } catch (IOException e) {
      // The parser of FHIR says why it cannot be read.
    }
    return reading.found.stream().map(reading::belowRoot).toList();
  }

  private void look(JsonParser tokens) throws IOException {
    if (tokens.currentToken() != JsonToken.VALUE_STRING) {
      return;
    }
    JsonPointer place = tokens.getParsingContext().pathAsPointer();
    if (place.tail().matches() && "resourceType".equals(tokens.currentName())) {
      root = tokens.getText();
    }
    if (tokens.getTextLength() == 0 && !isPlaceOfPatch(place)) {
      JsonLocation at = tokens.currentTokenLocation();
      found.add(new EmptyString(path(place), at.getLineNr(), at.getColumnNr()));
    }
  }

  /** RFC 6902: an empty {@code path} or {@code from} means the whole resource. */
  private static boolean isPlaceOfPatch(JsonPointer place) {
    String name = place.last().getMatchingProperty();
    return place.getMatchingIndex() >= 0
        && place.tail().tail().matches()
        && ("path".equals(name) || "from".equals(name));
  }

  /** {@code /_name/extension/0} is {@code .name.extension[0]}. */
  private static String path(JsonPointer place) {
    StringBuilder path = new StringBuilder();
    for (JsonPointer step = place; !step.matches(); step = step.tail()) {
      String name = step.getMatchingProperty();
      path.append(
          step.getMatchingIndex() >= 0
              ? "[" + step.getMatchingIndex() + "]"
              : "." + (name.startsWith("_") ? name.substring(1) : name));
    }
    return path.toString();
  }

  /** The type may have been read after the empty string. */
  private EmptyString belowRoot(EmptyString empty) {
    return new EmptyString(root + empty.path(), empty.line(), empty.column());
  }
}
