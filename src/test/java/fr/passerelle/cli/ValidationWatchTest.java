package fr.passerelle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationWatchTest {
  private static final String VALID = "{\"resourceType\":\"Basic\",\"code\":{\"text\":\"a\"}}";
  private static final String BROKEN = VALID.replace("code", "colour");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CompletableFuture<Integer> exit = new CompletableFuture<>();
  private Thread watching = new Thread(() -> {});

  @TempDir Path folder;

  @Test
  void a_file_is_looked_at_again_when_it_is_saved_and_the_last_look_decides() throws Exception {
    Path file = Files.writeString(folder.resolve("one.json"), BROKEN);
    Path log = Files.writeString(folder.resolve("notes.txt"), "no FHIR");
    watch();
    awaitOut("one.json: Basic, invalid", 1);
    Files.writeString(log, "still none");
    Files.writeString(file, VALID);
    awaitOut("valid: 1, invalid: 0", 1);
    assertThat(ended()).isZero();
    assertThat(text(out)).doesNotContain("notes.txt");
  }

  @Test
  void a_folder_that_is_made_later_is_watched_too_and_what_is_deleted_counts_no_more()
      throws Exception {
    watch();
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path two = Files.writeString(inner.resolve("two.json"), BROKEN);
    awaitOut("inner/two.json: Basic, invalid", 1);
    Files.writeString(inner.resolve("three.json"), BROKEN);
    awaitOut("inner/three.json: Basic, invalid", 1);
    Files.delete(two);
    Files.writeString(inner.resolve("three.json"), VALID);
    awaitOut("valid: 1, invalid: 0", 1);
    assertThat(ended()).isZero();
  }

  @Test
  void what_is_broken_when_it_ends_is_the_exit_code() throws Exception {
    Files.writeString(folder.resolve("one.json"), BROKEN);
    watch();
    assertThat(ended()).isEqualTo(1);
  }

  @Test
  void only_folders_are_watched_and_told_of_line_by_line() {
    assertThat(typed("pom.xml", "--watch").exit()).isEqualTo(2);
    assertThat(typed("-", "--watch").exit()).isEqualTo(2);
    assertThat(typed("src", "--watch", "--format=html").err()).contains("text, ndjson");
    assertThat(typed("src", "--watch", "--coverage").exit()).isEqualTo(2);
  }

  @AfterEach
  void end() {
    watching.interrupt();
  }

  private void watch() {
    Arguments arguments =
        Arguments.of(List.of("validate", folder.toString(), "--watch", "--jobs=1"));
    Screen screen =
        new Screen(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Locale.ENGLISH,
            false);
    watching =
        new Thread(() -> exit.complete(new CommandLine(arguments, screen).exitCode()), "watch");
    watching.setDaemon(true);
    watching.start();
    await().atMost(Duration.ofMinutes(1)).until(() -> text(err).contains("Folders watched: 1"));
  }

  private int ended() {
    watching.interrupt();
    await().atMost(Duration.ofSeconds(30)).until(exit::isDone);
    return exit.join();
  }

  private void awaitOut(String told, int least) {
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(text(out).split(told, -1)).hasSizeGreaterThan(least));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  private static Typed typed(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "validate";
    System.arraycopy(words, 0, all, 1, words.length);
    return Typed.in(Locale.ENGLISH, all);
  }
}
