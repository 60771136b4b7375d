package fr.passerelle.intake;

import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;

/** The sentences of this room, as remarks and faults about a whole message or its person. */
final class IntakeSentences {
  private static final Place MESSAGE = Place.segment("MSH", 1);
  private static final Place PERSON = Place.segment("PID", 1);

  private IntakeSentences() {}

  static Remark aboutPerson(String key, Object... arguments) {
    return Remark.warning(PERSON, sentence(key, arguments));
  }

  static Remark aboutMessage(String key, Object... arguments) {
    return Remark.warning(MESSAGE, sentence(key, arguments));
  }

  /** For the journal only: the sender need not act. */
  static Remark note(String key, Object... arguments) {
    return Remark.information(MESSAGE, sentence(key, arguments));
  }

  static Fault personFault(int code, String key) {
    return new Fault(code, PERSON, sentence(key));
  }

  static Fault messageFault(int code, String key, Object... arguments) {
    return new Fault(code, MESSAGE, sentence(key, arguments));
  }

  private static Sentence sentence(String key, Object... arguments) {
    return Sentence.of(IntakeSentences.class, key, arguments);
  }
}
