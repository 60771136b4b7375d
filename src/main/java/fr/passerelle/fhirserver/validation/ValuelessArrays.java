package fr.passerelle.fhirserver.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.fhirserver.hooks.ServerHook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Lets HAPI read a repeating primitive whose repetitions have extensions and no value: {@code
 * "_line": [{…}]} without {@code line} (<a href="https://hl7.org/fhir/R4/json.html#primitive">R4
 * JSON</a>), as the addresses of the Annuaire Santé are written. Its parser takes that for a
 * mistake, and reads the same with {@code "line": [null]} beside it.
 */
@Component
@Interceptor(order = 200)
public final class ValuelessArrays implements ServerHook {
  private static final Pattern CANDIDATE = Pattern.compile("\"_\\w+\"\\s*:\\s*\\[");
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
          .build();

  /** Changes what HAPI is about to parse; what is validated as it was sent was so before. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void fill(RequestDetails request) {
    String type = request.getHeader("Content-Type");
    if (type == null || EncodingEnum.forContentType(type) != EncodingEnum.JSON) {
      return;
    }
    String text = SentText.of(request);
    if (CANDIDATE.matcher(text).find()) {
      request.setRequestContents(filled(text).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The text with the nulls HAPI wants; as it is where it cannot be read. */
  static String filled(String text) {
    try {
      JsonNode root = JSON.readTree(text);
      fill(root);
      return JSON.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      return text;
    }
  }

  private static void fill(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.stream().filter(name -> name.startsWith("_")).forEach(name -> fill(object, name));
    }
    node.forEach(ValuelessArrays::fill);
  }

  private static void fill(ObjectNode object, String name) {
    JsonNode extensions = object.get(name);
    if (extensions.isArray() && !object.has(name.substring(1))) {
      object.putArray(name.substring(1)).addAll(nulls(extensions.size()));
    }
  }

  private static List<JsonNode> nulls(int size) {
    return Collections.nCopies(size, JSON.getNodeFactory().nullNode());
  }
}
