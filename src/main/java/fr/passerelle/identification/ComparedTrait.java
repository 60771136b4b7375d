package fr.passerelle.identification;

import fr.passerelle.translation.Sentence;
import java.util.Optional;

/**
 * One trait as the record says it and as the person is known.
 *
 * @param said what the record says
 * @param known what is known of the person
 * @param why what agrees or differs, in words
 */
public record ComparedTrait(
    Trait trait, Optional<String> said, Optional<String> known, Agreement agreement, Sentence why) {

  /** How far the two sides agree. */
  public enum Agreement {
    AGREES,
    /** Not the same, but one slip of the pen away. */
    CLOSE,
    DIFFERS,
    /** At least one side does not say it. */
    UNKNOWN
  }

  /** Positive for what speaks for the person, negative for what speaks against. */
  int score() {
    return switch (agreement) {
      case AGREES -> 2 * trait.weight();
      case CLOSE -> trait.weight();
      case DIFFERS -> -2 * trait.weight();
      case UNKNOWN -> 0;
    };
  }
}
