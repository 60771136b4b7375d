package fr.passerelle.checking;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a resource calls itself, so that a report can name it: its type and its id where its text
 * shows them, whatever else is wrong with it.
 *
 * @param type empty where there is none
 * @param id empty where there is none
 */
record Named(String type, String id) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Named NAMELESS = new Named("", "");
  private static final Pattern ROOT =
      Pattern.compile(
          "^\\s*(?:<\\?[^>]*\\?>\\s*|<!--.*?-->\\s*)*+<([A-Z][A-Za-z]{0,63})\\b", Pattern.DOTALL);
  private static final Pattern ID =
      Pattern.compile("\\G[^>]*>\\s*<id\\s[^>]*value\\s*=\\s*[\"']([A-Za-z0-9.-]{1,64})[\"']");

  static Named of(String text) {
    return text.stripLeading().startsWith("<") ? ofXml(text) : ofJson(text);
  }

  private static Named ofXml(String text) {
    String head = text.substring(0, Math.min(text.length(), 4_000));
    Matcher root = ROOT.matcher(head);
    if (!root.find()) {
      return NAMELESS;
    }
    Matcher id = ID.matcher(head);
    return new Named(root.group(1), id.find(root.end()) ? id.group(1) : "");
  }

  private static Named ofJson(String text) {
    String type = "";
    String id = "";
    try (JsonParser tokens = JSON.createParser(text)) {
      if (tokens.nextToken() != JsonToken.START_OBJECT) {
        return NAMELESS;
      }
      while (tokens.nextToken() == JsonToken.FIELD_NAME && (type.isEmpty() || id.isEmpty())) {
        String field = tokens.currentName();
        boolean isText = tokens.nextToken() == JsonToken.VALUE_STRING;
        type = isText && "resourceType".equals(field) ? tokens.getText() : type;
        id = isText && "id".equals(field) ? tokens.getText() : id;
        tokens.skipChildren();
      }
    } catch (IOException e) {
      return new Named(type, id); // what was read before the text broke
    }
    return new Named(type, id);
  }
}
