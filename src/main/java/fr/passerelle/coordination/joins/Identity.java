package fr.passerelle.coordination.joins;

import java.util.Set;
import java.util.stream.Collectors;

/** Who or what a reference means, by every name it is known by here. */
record Identity(Set<Name> names) {
  /** One person may hold several. */
  private static final String ROLE = "PractitionerRole";

  /**
   * The same where they share a name; another where they have different names under one system;
   * else nobody can tell from here.
   */
  Answer isSameAs(Identity other) {
    if (names.stream().anyMatch(other.names::contains)) {
      return Answer.YES;
    }
    return systems().stream().anyMatch(other.systems()::contains) ? Answer.NO : Answer.UNKNOWN;
  }

  private Set<String> systems() {
    return names.stream()
        .map(Name::system)
        .filter(system -> !ROLE.equals(system))
        .collect(Collectors.toSet());
  }
}
