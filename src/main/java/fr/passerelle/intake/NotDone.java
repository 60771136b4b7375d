package fr.passerelle.intake;

import fr.passerelle.translation.Sentence;

/** Ends the transaction of what cannot be done, so that nothing of it stays. */
final class NotDone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Decided.Not answer;

  private NotDone(Decided.Not answer) {
    super(answer.sentence().key());
    this.answer = answer;
  }

  static NotDone unknown(String key) {
    return of(Decided.Why.UNKNOWN, key);
  }

  static NotDone conflict(String key, Object... arguments) {
    return of(Decided.Why.CONFLICT, key, arguments);
  }

  static NotDone refused(String key, Object... arguments) {
    return of(Decided.Why.REFUSED, key, arguments);
  }

  static NotDone refused(Sentence sentence) {
    return new NotDone(new Decided.Not(Decided.Why.REFUSED, sentence));
  }

  static NotDone of(Decided.Why why, String key, Object... arguments) {
    return new NotDone(new Decided.Not(why, Sentence.of(NotDone.class, key, arguments)));
  }

  Decided.Not answer() {
    return answer;
  }
}
