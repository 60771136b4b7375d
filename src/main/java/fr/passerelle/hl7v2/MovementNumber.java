package fr.passerelle.hl7v2;

import fr.passerelle.translation.Movement.Action;
import fr.passerelle.translation.Partner;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateTimeType;

/** By what the messages about one movement know each other. */
final class MovementNumber {
  private MovementNumber() {}

  /** ZBE-1, of the first of several systems; empty where the sender numbers none. */
  static Optional<String> sent(Reading reading) {
    return reading
        .message()
        .first("ZBE")
        .map(zbe -> zbe.field(1))
        .filter(ei -> !ei.text().isEmpty())
        .map(ei -> system(reading.partner(), ei) + '|' + ei.text());
  }

  /** EI: authority in components 2 to 4. */
  static String system(Partner partner, Field ei) {
    return SystemUri.of(partner, ei.component(2), ei.component(3), ei.component(4), "movements");
  }

  /** A stay has one movement of a kind at a moment; a withdrawal is another one, to be matched. */
  static String standIn(MovementEvent event, DateTimeType at) {
    String sign = event.action() == Action.CANCEL ? "-" : "";
    String moment = at.hasValue() ? at.getValue().toInstant().toString() : "";
    return sign + event.kind() + '@' + moment;
  }
}
