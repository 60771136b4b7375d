package fr.passerelle.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person as the API names them: {@code Patient/id} or the id alone. */
final class PersonReference {
  private static final Pattern REFERENCE = Pattern.compile("(?:Patient/)?([A-Za-z0-9.-]{1,64})");

  private PersonReference() {}

  static Optional<String> id(String reference) {
    return Optional.ofNullable(reference)
        .map(REFERENCE::matcher)
        .filter(Matcher::matches)
        .map(match -> match.group(1));
  }
}
