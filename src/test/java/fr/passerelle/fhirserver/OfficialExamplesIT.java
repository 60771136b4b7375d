package fr.passerelle.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.system.WholeServer;
import fr.passerelle.testing.SharedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/**
 * The published examples of FR Core and the ANS, where they are beside the project: what is valid
 * in R4 is stored and read back whole, what is not is refused and told why.
 */
class OfficialExamplesIT extends WholeServer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern EMPTY = Pattern.compile(":\\s*\"\"");
  private static final Pattern REFERENCE =
      Pattern.compile("\"reference\"\\s*:\\s*\"([A-Z]\\w+/[\\w.-]+)\"");

  /** What the guide publishes with an empty string, and where that string stands. */
  private static final Map<String, List<String>> INVALID =
      Map.of(
          "CareTeam-cds-careteam-example",
          List.of("CareTeam.name.extension[0].extension[1].valueString"),
          "Organization-cds-organization-example",
          List.of(
              "Organization.name.extension[0].extension[1].valueString",
              "Organization.alias[0].extension[0].extension[1].valueString"),
          "Bundle-cds-bundle-transaction-creation-example",
          List.of(
              "Bundle.entry[0].resource.name.extension[0].extension[1].valueString",
              "Bundle.entry[1].resource.name.extension[0].extension[1].valueString",
              "Bundle.entry[1].resource.alias[0].extension[0].extension[1].valueString"));

  @Test
  void what_is_valid_in_r4_is_stored_and_read_back_whole() throws IOException {
    List<String> valid = examples(text -> !EMPTY.matcher(text).find());
    assertThat(valid).hasSizeGreaterThan(15);
    for (String example : valid) {
      createWhatItPointsAt(example);
      JsonNode sent = JSON.readTree(example);
      assertThat(write(sent, example).status()).as(idOf(sent)).isIn(200, 201);
      assertReadBackWhole(sent, example);
    }
  }

  @Test
  void what_has_an_empty_string_is_refused_and_told_where() throws IOException {
    List<String> invalid = examples(text -> EMPTY.matcher(text).find());
    assertThat(invalid).hasSameSizeAs(INVALID.keySet());
    for (String example : invalid) {
      JsonNode sent = JSON.readTree(example);
      FhirCall.Answer answer = write(sent, example);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.as(OperationOutcome.class).getIssue())
          .extracting(issue -> issue.getExpression().get(0).getValue())
          .containsExactlyElementsOf(INVALID.get(typeOf(sent) + "-" + idOf(sent)));
      assertThat(answer.body()).contains("est une chaîne vide");
    }
  }

  private FhirCall.Answer write(JsonNode sent, String text) {
    boolean isTransaction = typeOf(sent).equals("Bundle");
    String url = isTransaction ? fhir() : fhir() + "/" + typeOf(sent) + "/" + idOf(sent);
    return FhirCall.to(url)
        .header("Accept-Language", "fr")
        .send(isTransaction ? "POST" : "PUT", text);
  }

  private void createWhatItPointsAt(String example) {
    Set<String> targets = new TreeSet<>();
    REFERENCE.matcher(example).results().forEach(found -> targets.add(found.group(1)));
    for (String target : targets) {
      String url = fhir() + "/" + target;
      if (FhirCall.to(url).get().status() == 404) {
        String[] parts = target.split("/");
        String minimal = "{\"resourceType\":\"%s\",\"id\":\"%s\"}".formatted(parts[0], parts[1]);
        assertThat(FhirCall.to(url).send("PUT", minimal).status()).isEqualTo(201);
      }
    }
  }

  /** As JSON but for the narrative, whose white space is HAPI's; as a resource with it. */
  private void assertReadBackWhole(JsonNode sent, String example) throws IOException {
    String read = FhirCall.to(fhir() + "/" + typeOf(sent) + "/" + idOf(sent)).get().body();
    JsonNode stored = JSON.readTree(read);
    assertThat(stored.at("/meta/profile")).isEqualTo(sent.at("/meta/profile"));
    assertThat(withoutNarrative(stored)).isEqualTo(withoutNarrative(sent));
    assertThat(resource(read).equalsDeep(resource(example))).as(idOf(sent)).isTrue();
  }

  private static JsonNode withoutNarrative(JsonNode resource) {
    ObjectNode copy = resource.deepCopy();
    copy.remove(List.of("meta", "text"));
    dropArraysOfNulls(copy);
    return copy;
  }

  /** {@code "line": [null]} beside {@code _line} says nothing. */
  private static void dropArraysOfNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().removeIf(field -> isOfNulls(field.getValue()));
    }
    node.forEach(OfficialExamplesIT::dropArraysOfNulls);
  }

  private static boolean isOfNulls(JsonNode value) {
    return value.isArray()
        && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isNull);
  }

  /** Read by HL7's parser, so that nothing HAPI's drops is overlooked. */
  private static Resource resource(String text) throws IOException {
    Resource resource = new JsonParser().parse(text);
    resource.setMeta(null);
    return resource;
  }

  private static String typeOf(JsonNode resource) {
    return resource.path("resourceType").asText();
  }

  private static String idOf(JsonNode resource) {
    return resource.path("id").asText();
  }

  private static List<String> examples(Predicate<String> which) throws IOException {
    try (Stream<Path> files = Files.list(SharedFolder.path("ig", "examples"))) {
      return files.sorted().map(OfficialExamplesIT::text).filter(which).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
