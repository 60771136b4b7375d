package fr.passerelle.validation;

import fr.passerelle.translation.Sentence;

/**
 * What was sent is not taken.
 *
 * @param isTooMuch whether it is for its size alone
 * @param reason what to do instead
 */
public record Refused(boolean isTooMuch, Sentence reason) implements Unpacked, Examined {

  static Refused of(String key) {
    return new Refused(false, Sentence.of(Refused.class, key));
  }

  static Refused tooMuch(String key, Object... limits) {
    return new Refused(true, Sentence.of(Refused.class, key, limits));
  }
}
