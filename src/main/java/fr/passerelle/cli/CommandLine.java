package fr.passerelle.cli;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOP_FallbackServiceProvider;
import org.slf4j.helpers.Reporter;

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
    beQuiet();
    Screen screen = Screen.ofTheProcess(arguments.language(System.getProperty("user.language")));
    return OptionalInt.of(new CommandLine(arguments, screen).exitCode());
  }

  /**
   * A command has a report of its own, and no time to set up a log: SLF4J is told to have none.
   * What the JDK's own log would print is dropped too.
   */
  private static void beQuiet() {
    System.setProperty(
        LoggerFactory.PROVIDER_PROPERTY_KEY, NOP_FallbackServiceProvider.class.getName());
    System.setProperty(Reporter.SLF4J_INTERNAL_VERBOSITY_KEY, "WARN");
    LogManager.getLogManager().reset();
  }

  int exitCode() {
    if (arguments.asksForHelp()) {
      return screen.help();
    }
    Optional<Command> command = command(arguments.command());
    if (command.isEmpty()) {
      return screen.misused("command.unknown", arguments.command());
    }
    List<String> unknown = arguments.unknown(command.get().options());
    return unknown.isEmpty()
        ? command.get().run(arguments)
        : screen.misused("option.unknown", unknown.get(0));
  }

  private Optional<Command> command(String word) {
    return switch (word) {
      case "anonymise" -> Optional.of(new AnonymiseCommand(screen, new SecureRandom()));
      case "cases" -> Optional.of(new CasesCommand(screen));
      case "recette" -> Optional.of(new RecetteCommand(screen, Clock.systemUTC()));
      case "translate" -> Optional.of(new TranslateCommand(screen));
      case "validate" -> Optional.of(new ValidateCommand(screen));
      case "write" -> Optional.of(new WriteCommand(screen, Clock.systemUTC()));
      default -> Optional.empty();
    };
  }
}
