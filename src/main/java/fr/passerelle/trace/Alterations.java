package fr.passerelle.trace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to put in the place of a value, the likeliest to be accepted first. */
final class Alterations {
  /** A day as HL7 v2 and HPRIM write it; what follows it stays. */
  private static final List<Pattern> DAYS =
      List.of(
          Pattern.compile("([12][0-9]{3}[01][0-9])([0-3][0-9])((?:[0-9]{2})*(?:\\D.*)?)"),
          Pattern.compile("()([0-3][0-9])(/[01][0-9]/[12][0-9]{3}.*)"));

  private Alterations() {}

  /**
   * @param others values the same field has elsewhere in the message
   */
  static Set<String> of(String value, List<String> others) {
    Set<String> values = new LinkedHashSet<>();
    otherDay(value).ifPresent(values::add);
    at(value, last(value)).ifPresent(values::add);
    others.stream().filter(other -> !other.equals(value)).findFirst().ifPresent(values::add);
    values.add("");
    at(value, first(value)).ifPresent(values::add);
    return values;
  }

  private static Optional<String> otherDay(String value) {
    return DAYS.stream()
        .map(day -> day.matcher(value))
        .filter(Matcher::matches)
        .map(day -> day.group(1) + (day.group(2).equals("01") ? "02" : "01") + day.group(3))
        .findFirst();
  }

  private static int last(String value) {
    int at = value.length() - 1;
    while (at >= 0 && !Character.isLetterOrDigit(value.charAt(at))) {
      at--;
    }
    return at;
  }

  private static int first(String value) {
    int at = 0;
    while (at < value.length() && !Character.isLetterOrDigit(value.charAt(at))) {
      at++;
    }
    return at < value.length() ? at : -1;
  }

  private static Optional<String> at(String value, int index) {
    return index < 0
        ? Optional.empty()
        : Optional.of(
            value.substring(0, index) + next(value.charAt(index)) + value.substring(index + 1));
  }

  private static char next(char letter) {
    return switch (letter) {
      case '9' -> '0';
      case 'z' -> 'a';
      case 'Z' -> 'A';
      default -> letter < 'z' ? (char) (letter + 1) : Character.isUpperCase(letter) ? 'E' : 'e';
    };
  }
}
