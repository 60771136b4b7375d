package fr.passerelle.cli;

import fr.passerelle.translation.Sentence;

/** What was typed, or what it names, cannot be used; nothing was done. */
final class Unusable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Sentence reason;

  Unusable(Sentence reason) {
    super(reason.key());
    this.reason = reason;
  }

  Unusable(String key, Object... arguments) {
    this(Screen.sentence(key, arguments));
  }

  Sentence reason() {
    return reason;
  }
}
