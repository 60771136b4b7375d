package fr.passerelle.hl7v2;

import fr.passerelle.translation.OrderWord;
import java.util.Optional;

/** What a message does to an order: ORC-1 (HL7 table 0119), for SC as ORC-5 says (table 0038). */
final class OrderWordFromOrc {
  private OrderWordFromOrc() {}

  /**
   * Without ORC the order is placed; a code of no such table is remarked on and says no more than
   * none. What has no OBR does not describe an order, whatever it says.
   */
  static OrderWord of(Reading reading, OrderGroup group) {
    Optional<OrderWord> said = group.orc().flatMap(orc -> of(reading, orc));
    if (group.described()) {
      return said.orElse(OrderWord.PLACED);
    }
    return said.map(word -> word.describes() ? OrderWord.RELEASED : word).orElse(OrderWord.ASKED);
  }

  private static Optional<OrderWord> of(Reading reading, Segment orc) {
    String code = orc.text(1);
    if (code.equals("SC")) {
      return ofStatus(reading, orc);
    }
    Optional<OrderWord> word = OrderWord.of(code);
    return code.isEmpty() || word.isPresent() ? word : unknown(reading, orc, 1, "HL7 0119");
  }

  private static Optional<OrderWord> ofStatus(Reading reading, Segment orc) {
    return switch (orc.text(5)) {
      case "A", "IP", "SC" -> Optional.of(OrderWord.UNDERWAY);
      case "CM" -> Optional.of(OrderWord.DONE);
      case "CA", "DC" -> Optional.of(OrderWord.CANCELLED);
      case "HD" -> Optional.of(OrderWord.HELD);
      default -> unknown(reading, orc, 5, "HL7 0038");
    };
  }

  private static Optional<OrderWord> unknown(
      Reading reading, Segment orc, int field, String table) {
    reading.warn(orc.place(field), "remark.code-unknown", table);
    return Optional.empty();
  }
}
