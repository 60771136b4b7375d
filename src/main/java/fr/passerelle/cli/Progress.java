package fr.passerelle.cli;

import java.io.PrintStream;
import java.util.List;

/** How far a run has come, as a line on a terminal that is written over; nothing elsewhere. */
final class Progress {
  private static final int WIDTH = 30;

  private final PrintStream terminal;
  private final long all;
  private long past;
  private int shown = -1;

  private Progress(PrintStream terminal, long all) {
    this.terminal = terminal;
    this.all = all;
  }

  static Progress on(Screen screen, List<ValidatedFile> files) {
    long all = files.stream().mapToLong(ValidatedFile::bytes).sum();
    return new Progress(screen.isTerminal() ? screen.err() : null, all);
  }

  /** So many bytes of the file that is being read. */
  void at(long bytes) {
    if (terminal == null || all == 0) {
      return;
    }
    int percent = (int) Math.min(100, 100 * (past + bytes) / all);
    if (percent != shown) {
      shown = percent;
      int filled = WIDTH * percent / 100;
      String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
      terminal.print("\r[" + bar + "] " + percent + " %");
      terminal.flush();
    }
  }

  /** That file is over, and had so many. */
  void past(long bytes) {
    past += bytes;
  }

  /** Makes room for a line of the report. */
  void clear() {
    if (shown >= 0) {
      terminal.print("\r" + " ".repeat(WIDTH + 10) + "\r");
      terminal.flush();
      shown = -1;
    }
  }
}
