package fr.passerelle.cli;

import fr.passerelle.translation.Sentence;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command speaks, and in which language. UTF-8 whatever the console is set to, so that a
 * report kept in a file is the same on every machine.
 *
 * @param out the report
 * @param err why there is none
 */
record Screen(PrintStream out, PrintStream err, Locale language) {
  private static final int WELL = 0;
  private static final int MISUSED = 2;

  static Screen ofTheProcess(Locale language) {
    return new Screen(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        language);
  }

  /** One line of the report. */
  void line(String key, Object... arguments) {
    out.println(sentence(key, arguments).in(language));
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

  private static Sentence sentence(String key, Object... arguments) {
    return Sentence.of(Screen.class, key, arguments);
  }
}
