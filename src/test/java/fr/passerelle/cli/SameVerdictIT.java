package fr.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.OurProfiles;
import fr.passerelle.system.WholeServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same broken file gives the same list everywhere. */
class SameVerdictIT extends WholeServer {
  private static final Path VALID =
      Path.of("fhir-profiles/package/example/Patient-patient-provisoire.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path directory;

  @Test
  void the_engine_the_command_line_and_the_server_say_the_same_of_a_broken_file() throws Exception {
    Path file = directory.resolve("broken.json");
    Files.writeString(
        file,
        Files.readString(VALID)
            .replaceFirst("\"gender\" *: *\"[a-z]*\"", "\"gender\": \"femme\", \"colour\": [1]"));
    List<String> engine =
        OurProfiles.PROFILES
            .validator()
            .validate(Files.readString(file), List.of(), Locale.FRENCH)
            .findings()
            .stream()
            .map(SameVerdictIT::told)
            .toList();
    assertThat(engine).hasSizeGreaterThan(1);
    assertThat(ofCommandLine(file)).isEqualTo(engine);
    assertThat(ofServer(file)).isEqualTo(engine);
  }

  private static List<String> ofCommandLine(Path file) throws IOException {
    Typed typed = Typed.in(Locale.FRENCH, "validate", file.toString(), "--format", "json");
    List<String> told = new ArrayList<>();
    for (JsonNode each : JSON.readTree(typed.out()).at("/resources/0/findings")) {
      told.add(
          line(
              each.path("severity").asText(),
              each.path("path").asText(),
              each.path("line").asInt(),
              each.path("column").asInt(),
              each.path("rule").asText(),
              each.path("message").asText()));
    }
    return told;
  }

  private List<String> ofServer(Path file) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(fhir() + "/Patient/$validate"))
            .header("Content-Type", "application/fhir+json")
            .header("Accept-Language", "fr")
            .POST(HttpRequest.BodyPublishers.ofFile(file))
            .build();
    String answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    List<String> told = new ArrayList<>();
    for (JsonNode issue : JSON.readTree(answer).path("issue")) {
      String[] place = issue.at("/location/0").asText("Line[0] Col[0]").split("\\D+");
      told.add(
          line(
              issue.path("severity").asText(),
              issue.at("/expression/0").asText(),
              Integer.parseInt(place[1]),
              Integer.parseInt(place[2]),
              issue.at("/details/coding/0/code").asText(),
              issue.path("diagnostics").asText()));
    }
    return told;
  }

  private static String told(Finding finding) {
    return line(
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.path(),
        finding.line(),
        finding.column(),
        finding.rule(),
        finding.message());
  }

  private static String line(
      String severity, String path, int line, int column, String rule, String message) {
    return String.join(" ", severity, path, line + ":" + column, rule, message);
  }
}
