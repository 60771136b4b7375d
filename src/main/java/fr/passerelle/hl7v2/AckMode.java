package fr.passerelle.hl7v2;

import fr.passerelle.translation.AnswerStyle;
import fr.passerelle.translation.Outcome;
import java.util.Locale;
import java.util.Optional;

/**
 * Which answer a message asks for: the original mode where MSH-15 and MSH-16 are empty, else the
 * enhanced mode (HL7 v2.5 paragraph 2.9.3, table 0155).
 *
 * <p>Never more than one answer: the application answer where MSH-16 wants it, else the accept
 * answer where MSH-15 wants that. Both would leave in the same instant, because a record is dealt
 * with when it is in custody, and a second frame would be taken for the answer to the next message.
 *
 * @param accept MSH-15
 * @param application MSH-16
 */
record AckMode(String accept, String application) {

  static AckMode of(Envelope envelope) {
    return new AckMode(envelope.raw(15), envelope.raw(16));
  }

  /** The code of the one answer; empty when the sender wants none. */
  Optional<AckCode> code(AnswerStyle style, Envelope envelope, Outcome outcome) {
    AckCode full = AckCode.ofApplication(style, envelope, outcome);
    if (isOriginal()) {
      return Optional.of(full);
    }
    AckCode commit = AckCode.ofCommit(style, outcome);
    return Optional.of(full)
        .filter(code -> wants(application, code))
        .or(() -> Optional.of(commit).filter(code -> wants(accept, code)));
  }

  private boolean isOriginal() {
    return isNothing(accept) && isNothing(application);
  }

  private static boolean isNothing(String field) {
    return field.isBlank() || "\"\"".equals(field.strip());
  }

  private static boolean wants(String condition, AckCode code) {
    if (isNothing(condition)) {
      return false;
    }
    return switch (condition.strip().toUpperCase(Locale.ROOT)) {
      case "NE" -> false;
      case "ER" -> !code.isAccept();
      case "SU" -> code.isAccept();
      // AL, and what is in no table: an answer too many does less harm than one too few.
      default -> true;
    };
  }
}
