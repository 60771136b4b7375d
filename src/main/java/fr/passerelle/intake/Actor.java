package fr.passerelle.intake;

import java.security.Principal;
import java.util.Optional;

/** Who decides: who signed in, or what they say of themselves while nobody signs in. */
final class Actor {
  private static final int LONGEST = 100;
  private static final String UNNAMED = "?";

  private Actor() {}

  static String of(Optional<Principal> signedIn, String declared) {
    String name =
        signedIn
            .map(Principal::getName)
            .orElseGet(() -> declared == null || declared.isBlank() ? UNNAMED : declared.strip());
    return name.substring(0, Math.min(name.length(), LONGEST));
  }
}
