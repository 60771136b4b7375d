package fr.passerelle.profiles.build;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Tells the slices of one list apart in an example, by the patterns of their discriminators: two
 * slices may have the same element bound to the same value set. What has no pattern fits any slice.
 */
final class SlicedElement {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

  private final JsonNode elements;

  private SlicedElement(JsonNode elements) {
    this.elements = elements;
  }

  /** The elements of a definition that has its snapshot. */
  static SlicedElement of(StructureDefinition definition) {
    String text = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(definition);
    try {
      return new SlicedElement(JSON.readTree(text).at("/snapshot/element"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(definition.getUrl(), e);
    }
  }

  /**
   * Whether what stands at that place of the example is of every slice the element is in.
   *
   * @param id of the element, {@code Patient.identifier:IPP.use}
   * @param place in the example, {@code Patient.identifier[2].use}
   */
  boolean isAt(String id, String place, JsonNode example) {
    List<String> steps = steps(place);
    String prefix = "";
    JsonNode value = example;
    int step = 0;
    for (String segment : id.split("\\.")) {
      prefix = prefix.isEmpty() ? segment : prefix + "." + segment;
      value = step == 0 ? example : next(value, steps.get(step));
      if (segment.contains(":") && !isOfSlice(prefix, value)) {
        return false;
      }
      step++;
    }
    return true;
  }

  private static List<String> steps(String place) {
    List<String> steps = new ArrayList<>();
    STEP.matcher(place).results().forEach(step -> steps.add(step.group()));
    return steps;
  }

  private static JsonNode next(JsonNode value, String step) {
    Matcher parts = STEP.matcher(step);
    if (!parts.matches()) {
      throw new IllegalArgumentException(step);
    }
    JsonNode child = value.path(parts.group(1));
    return parts.group(2) == null ? child : child.path(Integer.parseInt(parts.group(2)));
  }

  private boolean isOfSlice(String slice, JsonNode value) {
    String list = slice.substring(0, slice.lastIndexOf(':'));
    return stream(element(list).at("/slicing/discriminator"))
        .map(discriminator -> discriminator.path("path").asText())
        .allMatch(path -> isContained(pattern(element(slice + "." + path)), value.path(path)));
  }

  private JsonNode element(String id) {
    return stream(elements)
        .filter(element -> element.path("id").asText().equals(id))
        .findFirst()
        .orElse(JSON.missingNode());
  }

  private static JsonNode pattern(JsonNode element) {
    return element.properties().stream()
        .filter(field -> field.getKey().matches("(pattern|fixed)[A-Z].*"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(JSON.missingNode());
  }

  /** FHIR R4 elementdefinition-definitions.html#ElementDefinition.pattern_x_. */
  private static boolean isContained(JsonNode pattern, JsonNode value) {
    if (pattern.isMissingNode()) {
      return true;
    }
    if (pattern.isObject()) {
      return pattern.properties().stream()
          .allMatch(field -> isContained(field.getValue(), value.path(field.getKey())));
    }
    if (pattern.isArray()) {
      return stream(pattern)
          .allMatch(wanted -> stream(value).anyMatch(present -> isContained(wanted, present)));
    }
    return pattern.equals(value);
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
