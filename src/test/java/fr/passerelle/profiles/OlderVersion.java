package fr.passerelle.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.testing.PackageFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An older version of our package, made from the current one: a task needed no reason to be refused
 * then, and one more code was a sex.
 */
final class OlderVersion {
  static final String VERSION = "0.0.9";
  private static final String RULE = "psl-tache-motif";
  private static final Path PACKAGE = Path.of("fhir-profiles/package");
  private static final ObjectMapper JSON = new ObjectMapper();

  private OlderVersion() {}

  /** Writes it to a file for {@code packages}. */
  static void writeTo(Path file) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> definitions = Files.list(PACKAGE)) {
      for (Path definition : definitions.filter(OlderVersion::isJson).toList()) {
        files.put(definition.getFileName().toString(), older(definition).toString());
      }
    }
    PackageFile.write(file, files);
  }

  static String currentVersion() throws IOException {
    return JSON.readTree(Files.readString(PACKAGE.resolve("package.json"))).at("/version").asText();
  }

  /** The day the older one was replaced. */
  static LocalDate replaced() throws IOException {
    String date =
        JSON.readTree(Files.readString(PACKAGE.resolve("package.json"))).at("/date").asText();
    return LocalDate.parse(date.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static JsonNode older(Path definition) throws IOException {
    JsonNode older = JSON.readTree(Files.readString(definition));
    if (older.path("version").asText().equals(currentVersion())) {
      ((ObjectNode) older).put("version", VERSION);
    }
    switch (definition.getFileName().toString()) {
      case "StructureDefinition-psl-task.json" ->
          older.findValues("constraint").forEach(OlderVersion::withoutRule);
      case "ValueSet-psl-vs-sexe.json" ->
          ((ArrayNode) older.at("/compose/include/0/concept")).addObject().put("code", "other");
      default -> {}
    }
    return older;
  }

  private static void withoutRule(JsonNode constraints) {
    List<String> keys = constraints.findValuesAsText("key");
    for (int at = keys.size() - 1; at >= 0; at--) {
      if (RULE.equals(keys.get(at))) {
        ((ArrayNode) constraints).remove(at);
      }
    }
  }

  private static boolean isJson(Path file) {
    return file.toString().endsWith(".json");
  }
}
