package fr.passerelle.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonpatch.JsonPatch;
import com.github.fge.jsonpatch.JsonPatchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The examples of {@code fhir-profiles}: valid ones, and invalid ones as patches of them. */
public final class Examples {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path VALID = Path.of("fhir-profiles/package/example");
  private static final Path INVALID = Path.of("fhir-profiles/input/examples-invalid");

  private Examples() {}

  public static List<Example> valid() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path file : files(VALID)) {
      examples.add(new Example(file.getFileName().toString(), Files.readString(file)));
    }
    return examples;
  }

  public static List<InvalidExample> invalid() throws IOException {
    List<InvalidExample> examples = new ArrayList<>();
    for (Path file : files(INVALID)) {
      for (JsonNode line : JSON.readTree(Files.readString(file))) {
        examples.add(invalid(file.getFileName().toString().replace(".json", ""), line));
      }
    }
    return examples;
  }

  private static InvalidExample invalid(String subject, JsonNode line) throws IOException {
    JsonNode valid = JSON.readTree(Files.readString(VALID.resolve(text(line, "of") + ".json")));
    try {
      JsonNode broken = JsonPatch.fromJson(line.get("patch")).apply(valid);
      return new InvalidExample(
          subject + "/" + text(line, "name"),
          broken.toPrettyString(),
          text(line, "rule"),
          text(line, "path"));
    } catch (JsonPatchException e) {
      throw new IllegalStateException(subject + "/" + text(line, "name"), e);
    }
  }

  private static String text(JsonNode line, String field) {
    return line.path(field).asText();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** A valid one. */
  public record Example(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * @param rule the one rule it breaks
   * @param path where
   */
  public record InvalidExample(String name, String text, String rule, String path) {
    @Override
    public String toString() {
      return name;
    }
  }
}
