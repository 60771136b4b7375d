package fr.passerelle.docker;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.docker.Script.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code container-start} and {@code passerelle} hand to the Java machine. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the image runs Linux: its scripts need sh")
class ContainerStartTest {

  @TempDir Path folder;
  private Script script;

  @BeforeEach
  void scripts() throws Exception {
    script = new Script(folder).withTalkingJava();
  }

  @Test
  void a_secret_comes_from_its_file() throws Exception {
    Outcome outcome =
        script.with("PASSERELLE_DB_PASSWORD_FILE", secret("s3cret word\n")).run("container-start");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.output())
        .contains("\nPASSERELLE_DB_PASSWORD=s3cret word\n")
        .doesNotContain("_FILE=");
  }

  @Test
  void a_secret_given_twice_is_refused_without_showing_it() throws Exception {
    Outcome outcome =
        script
            .with("PASSERELLE_DB_PASSWORD_FILE", secret("from-file"))
            .with("PASSERELLE_DB_PASSWORD", "from-environment")
            .run("container-start");
    assertThat(outcome.code()).isEqualTo(78);
    assertThat(outcome.output())
        .contains("PASSERELLE_DB_PASSWORD_FILE")
        .doesNotContain("from-file", "from-environment", "java ");
  }

  @Test
  void a_missing_or_empty_secret_is_refused() throws Exception {
    assertThat(
            script.with("SPRING_X_FILE", folder.resolve("nowhere")).run("container-start").code())
        .isEqualTo(78);
    assertThat(script.with("SPRING_X_FILE", secret("")).run("container-start").code())
        .isEqualTo(78);
  }

  @Test
  void variables_of_others_are_left_alone() throws Exception {
    assertThat(
            script.with("SSL_CERT_FILE", folder.resolve("nowhere")).run("container-start").code())
        .isZero();
  }

  @Test
  void wide_listening_needs_its_named_setting() throws Exception {
    assertThat(script.run("container-start").output())
        .contains("PASSERELLE_LISTEN_BEYOND_LOOPBACK is not true")
        .doesNotContain("SERVER_ADDRESS=");
    assertThat(
            script
                .with("PASSERELLE_LISTEN_BEYOND_LOOPBACK", "true")
                .run("container-start")
                .output())
        .contains("\nSERVER_ADDRESS=0.0.0.0\n");
  }

  @Test
  void the_launcher_takes_heap_options_and_arguments() throws Exception {
    Outcome outcome =
        script
            .with("JVM_HEAP", "2g")
            .with("JVM_OPTIONS", "-Da=1 -Db=2")
            .run("passerelle", "--server.port=8081");
    assertThat(outcome.output())
        .contains("java -Xmx2g -XX:MaxMetaspaceSize=")
        .contains(" -Da=1 -Db=2 -jar ")
        .contains("passerelle.jar --server.port=8081\n")
        .contains("\nMALLOC_ARENA_MAX=2\n");
  }

  @Test
  void the_launcher_uses_an_archive_where_there_is_one() throws Exception {
    Path options = Files.createFile(folder.resolve("app").resolve("archive.options"));
    assertThat(script.run("passerelle").output()).contains("@" + options.toRealPath());
  }

  @Test
  void without_a_program_the_launcher_says_what_to_do() throws Exception {
    Files.delete(folder.resolve("app").resolve("passerelle.jar"));
    Outcome outcome = script.run("passerelle");
    assertThat(outcome.code()).isEqualTo(66);
    assertThat(outcome.output()).contains("mvn package");
  }

  private Path secret(String content) throws Exception {
    return Files.writeString(folder.resolve("secret"), content);
  }
}
