package fr.passerelle.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold of {@code docker/Dockerfile}, which no machine of ours can build. */
class DockerfileTest {

  private static final Path PROJECT = Path.of("");
  private final List<String> steps = read();

  @Test
  void the_server_does_not_run_as_root() {
    List<String> last = lastStage();
    int user = indexOf(last, "USER ");
    assertThat(last.get(user)).isNotIn("USER root", "USER 0");
    assertThat(user).isLessThan(indexOf(last, "ENTRYPOINT "));
  }

  @Test
  void base_images_can_be_chosen_and_are_never_latest() {
    assertThat(steps.stream().filter(step -> step.startsWith("FROM ")))
        .allMatch(step -> step.contains("${"));
    assertThat(steps.stream().filter(step -> step.matches("ARG \\w+_IMAGE=.*")))
        .hasSize(2)
        .allMatch(step -> step.matches(".*:[\\w.-]*\\d[\\w.-]*"));
  }

  @Test
  void everything_copied_from_the_project_exists_and_reaches_the_builder() throws Exception {
    List<String> sent = Files.readAllLines(PROJECT.resolve("docker/Dockerfile.dockerignore"));
    List<String> copied =
        steps.stream()
            .filter(step -> step.startsWith("COPY ") && !step.contains("--from"))
            .map(step -> step.split(" ")[1])
            .toList();
    assertThat(copied).isNotEmpty().allMatch(path -> Files.exists(PROJECT.resolve(path)));
    assertThat(sent).containsAll(copied.stream().map(path -> "!" + path).toList());
  }

  @Test
  void every_script_it_calls_is_there_and_can_be_run() {
    String text = String.join("\n", steps);
    assertThat(Stream.of("prepare", "container-start", "container-health"))
        .allMatch(name -> text.contains("/opt/passerelle/bin/" + name))
        .allMatch(name -> Files.isExecutable(PROJECT.resolve("docker/bin/" + name)));
  }

  @Test
  void it_says_when_the_server_is_healthy_and_holds_no_secret() {
    assertThat(lastStage()).anyMatch(step -> step.startsWith("HEALTHCHECK "));
    assertThat(steps).noneMatch(step -> step.matches("(?i)(ENV|ARG) .*(password|secret|token).*"));
  }

  private List<String> lastStage() {
    int from = 0;
    for (int i = 0; i < steps.size(); i++) {
      from = steps.get(i).startsWith("FROM ") ? i : from;
    }
    return steps.subList(from, steps.size());
  }

  private static int indexOf(List<String> steps, String start) {
    return steps.indexOf(
        steps.stream().filter(step -> step.startsWith(start)).findFirst().orElseThrow());
  }

  /** Its instructions, each on one line. */
  private static List<String> read() {
    try {
      String text = Files.readString(PROJECT.resolve("docker/Dockerfile"));
      return text.replaceAll("\\\\\\R\\s*", "")
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
