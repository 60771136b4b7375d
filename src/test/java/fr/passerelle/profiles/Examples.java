package fr.passerelle.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonpatch.JsonPatch;
import com.github.fge.jsonpatch.JsonPatchException;
import fr.passerelle.profiles.Finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The examples of {@code fhir-profiles}: valid ones, and invalid ones as patches of them. The
 * questionnaires and measures the package defines are held to the same.
 */
public final class Examples {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path PACKAGE = Path.of("fhir-profiles/package");
  private static final Path VALID = PACKAGE.resolve("example");
  private static final Path INVALID = Path.of("fhir-profiles/input/examples-invalid");

  private Examples() {}

  public static List<Example> valid() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path file : validFiles()) {
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
    JsonNode valid = JSON.readTree(Files.readString(validFile(text(line, "of") + ".json")));
    try {
      JsonNode broken = JsonPatch.fromJson(line.get("patch")).apply(valid);
      return new InvalidExample(
          subject + "/" + text(line, "name"),
          broken.toPrettyString(),
          text(line, "severity").equals("warning") ? Severity.WARNING : Severity.ERROR,
          text(line, "rule"),
          text(line, "path"));
    } catch (JsonPatchException e) {
      throw new IllegalStateException(subject + "/" + text(line, "name"), e);
    }
  }

  private static String text(JsonNode line, String field) {
    return line.path(field).asText();
  }

  private static List<Path> validFiles() throws IOException {
    Stream<Path> definitions = files(PACKAGE).stream().filter(Examples::isQuestionnaireOrMeasure);
    return Stream.concat(files(VALID).stream(), definitions).toList();
  }

  private static boolean isQuestionnaireOrMeasure(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("Questionnaire-") || name.startsWith("Measure-");
  }

  private static Path validFile(String name) {
    Path example = VALID.resolve(name);
    return Files.exists(example) ? example : PACKAGE.resolve(name);
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
   * @param severity of the rule: an example that breaks a warning has no fault
   * @param rule the one rule it breaks
   * @param path where
   */
  public record InvalidExample(
      String name, String text, Severity severity, String rule, String path) {
    @Override
    public String toString() {
      return name;
    }
  }
}
