package bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * One run of {@code docker/bin/passerelle validate}, with a cache of its own.
 *
 * @param seconds from the command to its end
 * @param megabytes the most memory it had, as far as it was seen
 */
record Launched(double seconds, double megabytes) {
  private static final Path LAUNCHER = Path.of("docker", "bin", "passerelle").toAbsolutePath();

  /**
   * Runs it to its end.
   *
   * @param folder where the cache of classes is kept between runs
   * @throws IOException when it finds the file invalid, or does not run
   */
  static Launched validate(Path folder, Path file) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "sh", LAUNCHER.toString(), "validate", "--format", "ndjson", file.toString());
    builder.directory(folder.toFile());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("printed").toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    double most = 0;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      double now = Memory.megabytes(process, "VmHWM");
      most = Double.isNaN(now) ? most : Math.max(most, now);
    }
    if (process.exitValue() != 0) {
      throw new IOException("validate ended with " + process.exitValue());
    }
    return new Launched((System.nanoTime() - start) / 1e9, most);
  }
}
