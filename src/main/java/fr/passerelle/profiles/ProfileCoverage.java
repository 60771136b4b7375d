package fr.passerelle.profiles;

import java.util.List;

/**
 * What of one profile was exercised.
 *
 * @param profile its URL, with its version
 * @param parts how many elements and rules of the profile can be exercised
 * @param gaps those that never were, in the order of the profile
 */
public record ProfileCoverage(String profile, int parts, List<Gap> gaps) {

  /** What a part of a profile is. */
  public enum Kind {
    /** A slice of a list. */
    SLICE,
    /** An element a receiver must support. */
    MUST_SUPPORT,
    /** Any other element the profile speaks of. */
    ELEMENT,
    /** A rule; it is exercised when the element it stands on is there. */
    RULE
  }

  /**
   * A part that no resource exercised.
   *
   * @param element its id in the profile, {@code Task.identifier:INS}; of a rule that of the
   *     element it stands on
   * @param rule its name; empty for an element
   */
  public record Gap(Kind kind, String element, String rule) {}

  /** How many parts were exercised. */
  public int exercised() {
    return parts - gaps.size();
  }
}
