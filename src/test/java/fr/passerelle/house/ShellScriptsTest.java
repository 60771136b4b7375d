package fr.passerelle.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shell scripts have no compiler; shellcheck reads them instead. */
class ShellScriptsTest {

  @Test
  void shellcheck_has_nothing_to_say() throws Exception {
    assumeTrue(isInstalled("shellcheck"), "shellcheck is not installed");
    List<String> scripts =
        TrackedFiles.all().stream()
            .filter(file -> TrackedFiles.text(file).matches("(?s)#!\\S+(/| )(ba)?sh\\b.*"))
            .map(Path::toString)
            .toList();
    assertThat(scripts).contains(".ci/run");
    Process check =
        new ProcessBuilder(Stream.concat(Stream.of("shellcheck"), scripts.stream()).toList())
            .redirectErrorStream(true)
            .start();
    String words = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(words).isEmpty();
    assertThat(check.waitFor()).isZero();
  }

  private static boolean isInstalled(String tool) {
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(System.getenv("PATH"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }
}
