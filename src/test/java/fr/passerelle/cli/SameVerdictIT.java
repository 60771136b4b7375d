package fr.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.OurProfiles;
import fr.passerelle.system.WholeServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;

/** The same broken file gives the same list everywhere. */
class SameVerdictIT extends WholeServer {
  private static final Path VALID =
      Path.of("fhir-profiles/package/example/Patient-patient-provisoire.json");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> SEVERITIES =
      Map.of("erreur", "error", "avertissement", "warning", "information", "information");
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?s)<span class=\"line\">(?<line>\\d+)</span>"
              + "|<span class=\"tag [a-z]+\">(?<severity>[a-z]+)</span>"
              + " <span class=\"message\">(?<message>[^<]*)</span>"
              + ".*?<code class=\"path\">(?<path>[^<]*)</code>"
              + ".*?<span class=\"column\">[^0-9<]*(?<column>\\d+)</span>"
              + ".*?<code class=\"rule\">(?<rule>[^<]*)</code>");

  @TempDir Path directory;

  @Test
  void the_engine_the_command_line_the_server_and_the_page_say_the_same_of_a_broken_file()
      throws Exception {
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
    String page = ofPage("/validation", "text", Files.readString(file));
    assertThat(shown(page)).containsExactlyInAnyOrderElementsOf(engine);
    String report = ofPage("/validation/reports/validation.json", "report", sealed(page));
    assertThat(findings(report)).isEqualTo(engine);
  }

  private static List<String> ofCommandLine(Path file) throws IOException {
    return findings(Typed.in(Locale.FRENCH, "validate", file.toString(), "--format", "json").out());
  }

  private static List<String> findings(String report) throws IOException {
    List<String> told = new ArrayList<>();
    for (JsonNode each : JSON.readTree(report).at("/resources/0/findings")) {
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

  private String ofPage(String path, String field, String value)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept-Language", "fr")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }

  private static String sealed(String page) {
    return page.replaceFirst("(?s).*name=\"report\" value=\"([^\"]+)\".*", "$1");
  }

  /** What somebody reads there, by the line it stands beside. */
  private static List<String> shown(String page) {
    List<String> shown = new ArrayList<>();
    int line = 0;
    Matcher read = SHOWN.matcher(page);
    while (read.find()) {
      if (read.group("line") != null) {
        line = Integer.parseInt(read.group("line"));
      } else {
        shown.add(
            line(
                SEVERITIES.get(read.group("severity")),
                HtmlUtils.htmlUnescape(read.group("path")),
                line,
                Integer.parseInt(read.group("column")),
                HtmlUtils.htmlUnescape(read.group("rule")),
                HtmlUtils.htmlUnescape(read.group("message"))));
      }
    }
    return shown;
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
