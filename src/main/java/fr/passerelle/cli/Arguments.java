package fr.passerelle.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The command line, told apart.
 *
 * @param words what is no option: the command and what it is about
 * @param options what begins with {@code --}, or asks for help
 */
record Arguments(List<String> words, List<String> options) {
  private static final Set<String> HELP = Set.of("--help", "-h");
  private static final String LANGUAGE = "--lang=";
  private static final Set<String> LANGUAGES = Set.of("fr", "en");

  static Arguments of(List<String> args) {
    return new Arguments(
        args.stream().filter(arg -> !isOption(arg)).toList(),
        args.stream().filter(Arguments::isOption).toList());
  }

  private static boolean isOption(String arg) {
    return arg.startsWith("--") || HELP.contains(arg);
  }

  boolean areForTheServer() {
    return words.isEmpty() && !asksForHelp();
  }

  boolean asksForHelp() {
    return options.stream().anyMatch(HELP::contains);
  }

  String command() {
    return words.get(0);
  }

  /** The words after the command. */
  List<String> subjects() {
    return words.subList(1, words.size());
  }

  /** Settings of the server, which a command takes too. */
  List<String> settings() {
    return options.stream().filter(Arguments::isSetting).toList();
  }

  /** Options no command knows. */
  List<String> unknown() {
    return options.stream()
        .filter(option -> !isSetting(option) && !HELP.contains(option) && !isLanguage(option))
        .toList();
  }

  /** The language asked for, else the machine's. */
  Locale language(String machine) {
    String asked =
        options.stream()
            .filter(Arguments::isLanguage)
            .map(option -> option.substring(LANGUAGE.length()))
            .findFirst()
            .orElse(machine);
    return Locale.forLanguageTag(asked);
  }

  private static boolean isLanguage(String option) {
    return option.startsWith(LANGUAGE)
        && LANGUAGES.contains(option.substring(LANGUAGE.length()).toLowerCase(Locale.ROOT));
  }

  private static boolean isSetting(String option) {
    return option.startsWith("--passerelle.") || option.startsWith("--spring.");
  }
}
