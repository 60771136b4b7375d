package fr.passerelle.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.passerelle.intake.TestRoad;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The template, copied while routes run, as its README says; with the real main road behind. */
@Timeout(60)
class TemplateTest {
  private static final String ID = "mon-partenaire";
  private static final String CASE = "cases/01-a28-identite/input.hl7";

  @TempDir Path home;
  private Path routes;
  private DroppedRoutes dropped;

  @BeforeEach
  void start() throws IOException {
    assumeTrue(File.separatorChar == '/', "the README's commands are written for a POSIX shell");
    routes = home.resolve("camel-routes");
    FileSystemUtils.copyRecursively(Path.of("camel-routes", "_modele"), routes.resolve("_modele"));
    dropped = new DroppedRoutes(routes, new TestRoad().intake);
    dropped.routes().start();
  }

  @AfterEach
  void stop() {
    if (dropped != null) {
      dropped.close();
    }
  }

  @Test
  void a_copy_takes_a_file_as_the_readme_says() throws Exception {
    List<String> commands = commands();
    assertThat(commands).hasSize(2);
    assertThat(dropped.routes().statuses()).isEmpty();
    run(commands.get(0));
    await().until(() -> dropped.isRunning(ID));
    run(commands.get(1));
    Path done = inbox().resolve(ID).resolve("done");
    await().until(() -> Files.exists(done.resolve("input.hl7")));
    assertThat(done.resolve("input.hl7.answer.ack.hl7")).content().contains("MSA|AA|MODELE-0001");
    assertThat(dropped.routes().statuses()).hasSize(1);
  }

  @Test
  void a_copy_listens_once_the_other_transport_is_chosen() throws Exception {
    run(commands().get(0));
    await().until(() -> dropped.isRunning(ID));
    edit("route.camel.yaml", "      uri: passerelle-inbox", "      # uri: passerelle-inbox");
    edit("route.camel.yaml", "      # uri: passerelle-mllp", "      uri: passerelle-mllp");
    edit("route.properties", "# port=2576", "port=0");
    await().until(() -> dropped.status(ID).listensOn().orElse("").startsWith("127.0.0.1:"));
    assertThat(dropped.send(ID, Files.readString(routes.resolve(ID).resolve(CASE))))
        .contains("MSA|AA|MODELE-0001");
  }

  private static List<String> commands() throws IOException {
    return Files.readAllLines(
            Path.of("camel-routes", "_modele", "README.md"), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> line.startsWith("    "))
        .map(String::strip)
        .toList();
  }

  private Path inbox() {
    return routes.resolve("_data").resolve("inbox");
  }

  private void run(String command) throws IOException, InterruptedException {
    String here = command.replace("data/inbox", inbox().toString());
    Process shell =
        new ProcessBuilder("sh", "-c", here).directory(home.toFile()).inheritIO().start();
    assertThat(shell.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(shell.exitValue()).as(command).isZero();
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = routes.resolve(ID).resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }
}
