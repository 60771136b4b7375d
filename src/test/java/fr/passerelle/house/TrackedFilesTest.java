package fr.passerelle.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What may stand in the repository, and where. */
class TrackedFilesTest {

  private static final Set<String> TOP_LEVEL =
      Set.of(
          "pom.xml",
          "src",
          "fhir-profiles",
          "camel-routes",
          "docker",
          "README.md",
          "LICENSE",
          "CONTRIBUTING.md");

  /** Written in two halves, so that this file does not break its own rule. */
  private static final Pattern OF_ONE_MACHINE =
      Pattern.compile(
          "(?<![\\w.$}-])/(wo"
              + "rk|ro"
              + "ot|ho"
              + "me/\\w+)/"
              + "|[A-Z]:\\\\Us"
              + "ers\\\\"
              + "|https?://[A-Za-z0-9.]*(/mav"
              + "en2|reg"
              + "istry\\.)"
              + "|repo1?\\.mav"
              + "en\\.|reg"
              + "istry\\.np"
              + "mjs|deb\\.deb"
              + "ian\\.org");

  private static final Pattern UNFINISHED =
      Pattern.compile(
          "TO" + "DO|FIX" + "ME|@Dis" + "abled\\b|Thread\\.sl" + "eep\\(|System\\.o" + "ut");

  private static final int LONGEST_FILE = 200;

  /** Cases of one thing stand together, however many there are. */
  private static final int LONGEST_TEST = 350;

  @Test
  void the_top_level_holds_what_the_owner_asked_for() {
    Set<String> names =
        TrackedFiles.all().stream()
            .map(file -> file.getName(0).toString())
            .filter(name -> !name.startsWith("."))
            .collect(Collectors.toSet());
    assertThat(TOP_LEVEL).containsAll(names);
  }

  @Test
  void no_file_names_a_path_or_a_registry_of_one_machine() {
    assertThat(filesWith(OF_ONE_MACHINE, "")).isEmpty();
  }

  @Test
  void the_rule_on_machine_paths_sees_one() {
    assertThat(OF_ONE_MACHINE.matcher("cd /ro" + "ot/project").find()).isTrue();
    assertThat(OF_ONE_MACHINE.matcher("https://example.org/fhir/root/x").find()).isFalse();
  }

  @Test
  void no_source_is_left_unfinished() {
    assertThat(filesWith(UNFINISHED, ".java"))
        .allMatch(
            file -> file.startsWith(Path.of("src", "bench")) || file.toString().contains("cli"));
  }

  @Test
  void java_files_can_be_read_in_a_sitting() {
    assertThat(TrackedFiles.all())
        .filteredOn(file -> file.toString().endsWith(".java"))
        .filteredOn(file -> TrackedFiles.text(file).lines().count() > longest(file))
        .isEmpty();
  }

  private static int longest(Path file) {
    return file.startsWith(Path.of("src", "test")) ? LONGEST_TEST : LONGEST_FILE;
  }

  private static List<Path> filesWith(Pattern pattern, String ending) {
    return TrackedFiles.all().stream()
        .filter(file -> file.toString().endsWith(ending))
        .filter(file -> pattern.matcher(TrackedFiles.text(file)).find())
        .toList();
  }
}
