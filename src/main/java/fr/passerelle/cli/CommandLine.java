package fr.passerelle.cli;

import java.util.List;
import java.util.OptionalInt;
import org.springframework.boot.logging.LoggingSystem;

/**
 * What stands after {@code java -jar passerelle.jar}. A word is a command; options alone ({@code
 * --server.port=8081}) start the server.
 */
public final class CommandLine {
  private final Arguments arguments;
  private final Screen screen;

  CommandLine(Arguments arguments, Screen screen) {
    this.arguments = arguments;
    this.screen = screen;
  }

  /**
   * Runs the command there is.
   *
   * @return the exit code: 0 all is well, 1 the command found something to mend, 2 it was not
   *     understood; empty when the server is to start
   */
  public static OptionalInt run(String... args) {
    Arguments arguments = Arguments.of(List.of(args));
    if (arguments.areForTheServer()) {
      return OptionalInt.empty();
    }
    // The log says nothing before it is initialised, and a command has a report of its own.
    LoggingSystem.get(CommandLine.class.getClassLoader()).beforeInitialize();
    Screen screen = Screen.ofTheProcess(arguments.language(System.getProperty("user.language")));
    return OptionalInt.of(new CommandLine(arguments, screen).exitCode());
  }

  int exitCode() {
    if (arguments.asksForHelp()) {
      return screen.help();
    }
    if (!arguments.unknown().isEmpty()) {
      return screen.misused("option.unknown", arguments.unknown().get(0));
    }
    return switch (arguments.command()) {
      case "cases" -> new CasesCommand(screen).run(arguments);
      default -> screen.misused("command.unknown", arguments.command());
    };
  }
}
