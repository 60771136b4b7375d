package fr.passerelle.cli;

import fr.passerelle.translation.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a command is spoken to and speaks, and in which language. UTF-8 whatever the console is set
 * to, so that a report kept in a file is the same on every machine.
 *
 * @param in what is piped into it
 * @param out the result
 * @param err why there is none, and what is to be said beside it
 * @param isOfTheProcess whether these are the streams of the process, which may be a terminal
 */
record Screen(
    InputStream in, PrintStream out, PrintStream err, Locale language, boolean isOfTheProcess) {
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
  private static final int WELL = 0;
  private static final int MISUSED = 2;

  static Screen ofTheProcess(Locale language) {
    return new Screen(
        System.in,
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        language,
        true);
  }

  /**
   * Whether somebody watches the standard error. On Linux the process says what it is, whatever
   * becomes of the standard output; elsewhere Java knows of both together.
   */
  boolean isTerminal() {
    if (!isOfTheProcess) {
      return false;
    }
    try {
      String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null;
    }
  }

  /** One line of the report. */
  void line(String key, Object... arguments) {
    out.println(sentence(key, arguments).in(language));
  }

  /** One line beside the result. */
  void note(String key, Object... arguments) {
    err.println(sentence(key, arguments).in(language));
  }

  /** Why what was asked cannot be done, and the exit code of that. */
  int failed(Sentence reason) {
    err.println(reason.in(language));
    return MISUSED;
  }

  /** Every command with its words, and the exit code of that. */
  int help() {
    line("usage");
    return WELL;
  }

  /** What was not understood, how it is written, and the exit code of that. */
  int misused(String key, Object... arguments) {
    err.println(sentence(key, arguments).in(language));
    err.println(sentence("usage").in(language));
    return MISUSED;
  }

  static Sentence sentence(String key, Object... arguments) {
    return Sentence.of(Screen.class, key, arguments);
  }
}
