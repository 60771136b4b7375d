package fr.passerelle.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A command as somebody types it, and what it printed. */
record Typed(int exit, String out, String err) {

  static Typed in(Locale language, String... args) {
    return piped(new byte[0], language, args);
  }

  static Typed piped(byte[] in, Locale language, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Arguments arguments = Arguments.of(List.of(args));
    Screen screen =
        new Screen(
            new ByteArrayInputStream(in),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments.language(language.getLanguage()),
            false);
    int exit = new CommandLine(arguments, screen).exitCode();
    return new Typed(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
