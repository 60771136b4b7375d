package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Memory of a process, where Linux tells it. */
final class Memory {
  private Memory() {}

  /**
   * In MB; not a number where it is not known, or the process has ended.
   *
   * @param what a line of {@code /proc/PID/status}: {@code VmRSS} what it has now, {@code VmHWM}
   *     the most it had
   */
  static double megabytes(Process process, String what) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith(what + ":"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      return Double.NaN;
    }
  }
}
