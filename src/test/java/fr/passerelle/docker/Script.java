package fr.passerelle.docker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A script of {@code docker/bin} with an environment of its own, and a {@code java} that only tells
 * how it was called.
 */
final class Script {

  private static final Path SCRIPTS = Path.of("docker", "bin").toAbsolutePath();

  private final Map<String, String> environment = new HashMap<>();
  private final Path folder;

  /**
   * @param folder holds a copy of the scripts and what they make
   */
  Script(Path folder) throws IOException {
    this.folder = folder;
    Path bin = Files.createDirectories(folder.resolve("bin"));
    try (Stream<Path> scripts = Files.list(SCRIPTS)) {
      for (Path script : scripts.toList()) {
        Path copy = Files.copy(script, bin.resolve(script.getFileName()));
        copy.toFile().setExecutable(true);
      }
    }
    environment.put("PATH", System.getenv("PATH"));
  }

  /** Puts a {@code java} before the real one that prints its arguments and its environment. */
  Script withTalkingJava() throws IOException {
    Path java = Files.createDirectories(folder.resolve("fake")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"java $*\"\nenv\n");
    java.toFile().setExecutable(true);
    environment.put("PATH", java.getParent() + ":" + System.getenv("PATH"));
    Files.createFile(Files.createDirectories(folder.resolve("app")).resolve("passerelle.jar"));
    return this;
  }

  Script with(String name, Object value) {
    environment.put(name, value.toString());
    return this;
  }

  /** Runs it to its end. */
  Outcome run(String name, String... arguments) throws Exception {
    Path output = Files.createTempFile(folder, name, ".txt");
    int code = start(name, output, arguments).waitFor();
    return new Outcome(code, Files.readString(output, StandardCharsets.UTF_8));
  }

  /** Starts it; both its outputs go to the file. */
  Process start(String name, Path output, String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Stream.concat(Stream.of(bin(name).toString()), List.of(arguments).stream())
                    .toList())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private Path bin(String name) {
    return folder.resolve("bin").resolve(name);
  }

  /**
   * How it ended.
   *
   * @param code exit code
   * @param output both outputs
   */
  record Outcome(int code, String output) {}
}
