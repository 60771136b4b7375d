package fr.passerelle.routes.inbox;

import fr.passerelle.intake.Receipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Moves a file that was dealt with to {@code done/} or {@code refused/} and lays its answer beside
 * it as {@code <name>.answer.<extension>}. Never replaces an earlier file of the same name.
 */
final class FiledAway {
  static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path inbox;
  private final Clock clock;

  FiledAway(Path inbox, Clock clock) {
    this.inbox = inbox;
    this.clock = clock;
  }

  void prepare() throws IOException {
    Files.createDirectories(inbox.resolve("done"));
    Files.createDirectories(inbox.resolve("refused"));
  }

  /** The answer first: killed in between, the file is still in the inbox and is answered again. */
  void file(Path taken, Receipt receipt) throws IOException {
    Path folder = inbox.resolve(receipt.hasRefusal() ? "refused" : "done");
    Files.createDirectories(folder);
    Path target = free(folder, taken.getFileName().toString());
    if (receipt.answer() != null && receipt.answer().bytes().length > 0) {
      String answer = target.getFileName() + ".answer." + receipt.answer().extension();
      Files.write(folder.resolve(answer), receipt.answer().bytes());
    }
    Files.move(taken, target);
  }

  private Path free(Path folder, String name) {
    Path candidate = folder.resolve(name);
    String stamp = STAMP.format(clock.instant());
    for (int next = 1; Files.exists(candidate); next++) {
      candidate = folder.resolve(stamp + "-" + next + "-" + name);
    }
    return candidate;
  }
}
