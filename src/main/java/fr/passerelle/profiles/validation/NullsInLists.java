package fr.passerelle.profiles.validation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@code null} in a list of values stands for a value that has extensions alone (FHIR R4
 * json.html#primitive); where there are none either HL7's parser fails instead of telling. An empty
 * string in its place, as long as it was, makes the parser tell of a value that is empty, there.
 */
final class NullsInLists {
  private static final JsonFactory JSON = new JsonFactory();

  private NullsInLists() {}

  static String emptied(String text) {
    StringBuilder emptied = new StringBuilder(text);
    try (JsonParser tokens = JSON.createParser(text)) {
      for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          list(tokens, emptied);
        }
      }
    } catch (IOException e) {
      return text;
    }
    return emptied.toString();
  }

  private static void list(JsonParser tokens, StringBuilder emptied) throws IOException {
    List<Integer> nulls = new ArrayList<>();
    boolean isOfValues = true;
    for (JsonToken token = tokens.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = tokens.nextToken()) {
      if (token == JsonToken.VALUE_NULL) {
        nulls.add((int) tokens.currentTokenLocation().getCharOffset());
      } else if (token == JsonToken.START_ARRAY) {
        isOfValues = false;
        list(tokens, emptied);
      } else if (token == JsonToken.START_OBJECT) {
        isOfValues = false;
        object(tokens, emptied);
      }
    }
    if (isOfValues) {
      nulls.forEach(at -> emptied.replace(at, at + 4, "\"\"  "));
    }
  }

  private static void object(JsonParser tokens, StringBuilder emptied) throws IOException {
    for (JsonToken token = tokens.nextToken();
        token != null && token != JsonToken.END_OBJECT;
        token = tokens.nextToken()) {
      if (token == JsonToken.START_ARRAY) {
        list(tokens, emptied);
      } else if (token == JsonToken.START_OBJECT) {
        object(tokens, emptied);
      }
    }
  }
}
