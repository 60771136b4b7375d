package fr.passerelle.fhirserver.validation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cuts the resources out of a JSON Bundle or Parameters without parsing them, so that what FHIR
 * cannot read is still there to be validated, and keeps where each stood.
 */
final class JsonCutter {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Map<String, String> CONTAINERS =
      Map.of("entry", "Bundle.entry", "parameter", "Parameters.parameter");

  private final String whole;
  private final List<ResourceText> resources = new ArrayList<>();
  private final List<String> profiles = new ArrayList<>();

  private JsonCutter(String whole) {
    this.whole = whole;
  }

  /** Empty when the text is no JSON or holds no resources. */
  static Cut cut(String whole) {
    JsonCutter cutter = new JsonCutter(whole);
    try (JsonParser parser = JSON.createParser(whole)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        cutter.readWhole(parser);
      }
    } catch (IOException e) {
      return Cut.NOTHING;
    }
    return new Cut(cutter.resources, cutter.profiles);
  }

  /** Its {@code resourceType}; empty when the text is no JSON or names none. */
  static String typeOf(String resource) {
    try (JsonParser parser = JSON.createParser(resource)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if ("resourceType".equals(name)) {
          return parser.getText();
        }
        parser.skipChildren();
      }
    } catch (IOException e) {
      // The parser of FHIR says why it cannot be read.
    }
    return "";
  }

  private void readWhole(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String container = CONTAINERS.get(parser.currentName());
      if (parser.nextToken() == JsonToken.START_ARRAY && container != null) {
        for (int index = 0; parser.nextToken() == JsonToken.START_OBJECT; index++) {
          readPart(parser, container + "[" + index + "].resource");
        }
      } else {
        parser.skipChildren();
      }
    }
  }

  private void readPart(JsonParser parser, String path) throws IOException {
    String name = "";
    String value = "";
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken token = parser.nextToken();
      if ("resource".equals(field) && token == JsonToken.START_OBJECT) {
        resources.add(cut(parser, path));
      } else if ("name".equals(field)) {
        name = parser.getText();
      } else if (field.startsWith("value") && token == JsonToken.VALUE_STRING) {
        value = parser.getText();
      } else {
        parser.skipChildren();
      }
    }
    if ("profile".equals(name)) {
      profiles.add(value);
    }
  }

  private ResourceText cut(JsonParser parser, String path) throws IOException {
    JsonLocation start = parser.currentTokenLocation();
    parser.skipChildren();
    int from = Math.toIntExact(start.getCharOffset());
    int to = Math.toIntExact(parser.currentTokenLocation().getCharOffset()) + 1;
    return new ResourceText(
        path, whole.substring(from, to), start.getLineNr(), start.getColumnNr());
  }
}
