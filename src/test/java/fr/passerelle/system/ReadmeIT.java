package fr.passerelle.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs every shell command of the README, in its order, and looks at what it prints. The two
 * commands at its top are what runs this test and what {@link KillIT} does with the archive.
 */
@Tag("commands")
class ReadmeIT extends WholeServer {
  private static final Pattern COMMANDS = Pattern.compile("```sh\\R(.*?)```", Pattern.DOTALL);

  /** What each command has to print, in the order of the README. */
  private static final List<String> PRINTS =
      List.of(
          "\"resourceType\": \"Goal\"",
          "Suivi trimestriel du diabète",
          "\"owner\":{\"reference\":\"Practitioner/",
          "colour",
          "\"code\":\"female\"",
          "\"code\":\"geste-technique\"",
          "\"resourceType\" : \"DiagnosticReport\"",
          "OBX|1|NM|4548-4",
          "recette.json",
          "|GLYC 01|N|1.26|g/l|",
          "MSA|AA|CE-0003",
          "",
          "\"fate\":\"INTEGRATED\"",
          "\"state\":\"RUNS\"",
          "qui ne tiennent pas : 0.",
          "No issue found",
          "Ressources : 1, valides : 1",
          "psl-joint-acte-profession-owner");

  @Test
  void every_command_does_what_the_readme_says() throws Exception {
    assumeTrue(File.separatorChar == '/', "the README's commands are written for a POSIX shell");
    List<String> commands =
        COMMANDS
            .matcher(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8))
            .results()
            .map(block -> block.group(1))
            .toList();
    assertThat(commands).hasSameSizeAs(PRINTS);
    for (int command = 0; command < commands.size(); command++) {
      assertThat(run(commands.get(command))).contains(PRINTS.get(command));
    }
    Path filed = inbox().resolve("done").resolve("essai.hpr");
    await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(filed));
  }

  private String run(String command) throws IOException, InterruptedException {
    String here =
        command
            .replace("http://localhost:8080", root())
            .replace("localhost:2575", "localhost:" + MLLP_PORT)
            .replace("data/inbox", DATA.resolve("inbox").toString());
    Process shell =
        new ProcessBuilder("sh", "-c", here).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(shell.exitValue()).as(command).isIn(0, 28); // 28: curl's own time limit on a socket
    return printed;
  }
}
