package fr.passerelle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The command line, told apart.
 *
 * @param words what is no option: the command and what it is about
 * @param options what begins with {@code --}, or asks for help; with its value where it has one
 */
record Arguments(List<String> words, List<String> options) {
  private static final Set<String> HELP = Set.of("--help", "-h");
  private static final String LANGUAGE = "lang";
  private static final Set<String> LANGUAGES = Set.of("fr", "en");

  /** Options whose value may also stand behind a blank, as the next argument. */
  private static final Set<String> VALUED =
      Set.of(
          "--lang",
          "--format",
          "--partner",
          "--report",
          "--output",
          "--profile",
          "--ig",
          "--fail-on",
          "--jobs",
          "--advisor");

  /** Options without a value. */
  private static final Set<String> FLAGS = Set.of("--coverage", "--watch");

  static Arguments of(List<String> args) {
    List<String> words = new ArrayList<>();
    List<String> options = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      boolean hasNext = i + 1 < args.size() && !isOption(args.get(i + 1));
      if (VALUED.contains(arg) && hasNext) {
        i++;
        options.add(arg + "=" + args.get(i));
      } else {
        (isOption(arg) ? options : words).add(arg);
      }
    }
    return new Arguments(List.copyOf(words), List.copyOf(options));
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

  /** What stands behind an option; of several the last. */
  Optional<String> value(String name) {
    return values(name).stream().reduce((first, last) -> last);
  }

  /** What stands behind an option that may be given several times. */
  List<String> values(String name) {
    String start = "--" + name + "=";
    return options.stream()
        .filter(option -> option.startsWith(start))
        .map(option -> option.substring(start.length()))
        .toList();
  }

  /** Options that a command which takes {@code names} does not know, or that lack their value. */
  List<String> unknown(Set<String> names) {
    return options.stream()
        .filter(option -> !isSetting(option) && !HELP.contains(option) && !isLanguage(option))
        .filter(option -> names.stream().noneMatch(name -> isNamed(option, name)))
        .toList();
  }

  /** Whether an option without a value was given. */
  boolean has(String name) {
    return options.contains("--" + name);
  }

  private static boolean isNamed(String option, String name) {
    String start = "--" + name;
    return FLAGS.contains(start) ? option.equals(start) : option.startsWith(start + "=");
  }

  /** The language asked for, else that one. */
  Locale language(String otherwise) {
    return Locale.forLanguageTag(value(LANGUAGE).orElse(otherwise));
  }

  private static boolean isLanguage(String option) {
    return option.startsWith("--" + LANGUAGE + "=")
        && LANGUAGES.contains(option.substring(LANGUAGE.length() + 3).toLowerCase(Locale.ROOT));
  }

  private static boolean isSetting(String option) {
    return option.startsWith("--passerelle.") || option.startsWith("--spring.");
  }
}
