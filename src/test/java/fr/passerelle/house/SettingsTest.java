package fr.passerelle.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every setting of ours says what it is for, in its source and in the README's table. */
class SettingsTest {

  private static final Path README = Path.of("README.md");

  /** A row of the table starts with the name of its setting. */
  private static final Pattern ROW =
      Pattern.compile("^\\|\\s*`(passerelle\\.[a-z0-9.-]+)`", Pattern.MULTILINE);

  @Test
  void every_setting_says_what_it_is_for() throws IOException {
    assertThat(settings())
        .allSatisfy(
            setting ->
                assertThat(setting.path("description").asText())
                    .as(setting.path("name").asText())
                    .isNotBlank());
  }

  @Test
  void the_readme_lists_exactly_the_settings_there_are() throws IOException {
    assumeTrue(Files.exists(README), "no README yet");
    Set<String> names =
        settings().stream()
            .map(setting -> setting.path("name").asText())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(rows(TrackedFiles.text(README))).isEqualTo(names);
  }

  @Test
  void a_row_of_the_table_is_recognised() {
    assertThat(rows("| `passerelle.data-dir` | `./data` | where |\n`passerelle.other`"))
        .containsExactly("passerelle.data-dir");
  }

  private static Set<String> rows(String readme) {
    return ROW.matcher(readme)
        .results()
        .map(row -> row.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<JsonNode> settings() throws IOException {
    List<JsonNode> found = new ArrayList<>();
    try (InputStream metadata =
        SettingsTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
      if (metadata != null) {
        new ObjectMapper().readTree(metadata).path("properties").forEach(found::add);
      }
    }
    found.removeIf(setting -> !setting.path("name").asText().startsWith("passerelle."));
    return found;
  }
}
