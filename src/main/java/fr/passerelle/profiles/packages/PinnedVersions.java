package fr.passerelle.profiles.packages;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versioned canonicals ({@code url|version}) that loaded packages point at. Packages pin
 * versions of each other that are rarely the ones at hand; only such a pin may be answered with
 * another version, so that an unknown version in a resource is still told.
 */
final class PinnedVersions {
  private static final Pattern PIN = Pattern.compile("\"([a-z]+:[^\"|\\s]+\\|[^\"|\\s]+)\"");
  private static final String R4 = "|4.0.1";

  private final Set<String> pins = new HashSet<>();

  /** Takes the pins out of a definition. */
  void collect(String definition) {
    Matcher found = PIN.matcher(definition);
    while (found.find()) {
      pins.add(found.group(1));
    }
  }

  /** Whether {@code canonical} may be answered whatever the version of what is loaded. */
  boolean accepts(String canonical) {
    return pins.contains(canonical)
        || (canonical.startsWith("http://hl7.org/fhir/") && canonical.endsWith(R4));
  }
}
