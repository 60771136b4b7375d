package fr.passerelle.profiles.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The FSH compiler of {@code fhir-profiles/node_modules}, run offline. */
final class Sushi {
  private final Path project;
  private final Path home;

  /**
   * @param project folder of {@code sushi-config.yaml}
   * @param home folder whose {@code .fhir/packages} is the package cache
   */
  Sushi(Path project, Path home) {
    this.project = project.toAbsolutePath();
    this.home = home.toAbsolutePath();
  }

  /** Whether {@code npm ci} has been run and node answers. */
  boolean isInstalled() {
    return Files.exists(project.resolve("node_modules/fsh-sushi")) && nodeAnswers();
  }

  /**
   * Compiles into {@code output}.
   *
   * @return what SUSHI printed when it had an error or a warning, else empty
   */
  Optional<String> compile(Path output) throws IOException, InterruptedException {
    Path log = Files.createTempFile("sushi", ".log");
    try {
      boolean clean = run(output.toAbsolutePath(), log);
      return clean ? Optional.empty() : Optional.of(Files.readString(log, StandardCharsets.UTF_8));
    } finally {
      Files.delete(log);
    }
  }

  private boolean run(Path output, Path log) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("node", "compile.mjs", output.toString());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("USERPROFILE", home.toString());
    builder.directory(project.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = builder.start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return false;
    }
    return process.exitValue() == 0;
  }

  private boolean nodeAnswers() {
    try {
      Process process = new ProcessBuilder("node", "--version").start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
