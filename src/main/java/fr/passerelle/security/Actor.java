package fr.passerelle.security;

import org.springframework.stereotype.Component;

/**
 * Who decides: whom the access port names, or what they say of themselves while nobody signs in.
 */
@Component
public final class Actor {
  private static final int LONGEST = 100;

  private final AccessDecision access;

  public Actor(AccessDecision access) {
    this.access = access;
  }

  /**
   * @param declared the name somebody gives, empty where they give none
   */
  public String named(String declared) {
    String actor = access.actor();
    boolean isSignedIn = !actor.equals(AccessDecision.ANONYMOUS);
    String name = isSignedIn || declared == null || declared.isBlank() ? actor : declared.strip();
    return name.substring(0, Math.min(name.length(), LONGEST));
  }
}
