package fr.passerelle.hl7v2;

import fr.passerelle.translation.OrderWord;

/** What a message does to an order: ORC-1 (HL7 table 0119), for SC as ORC-5 says (table 0038). */
final class OrderWordFromOrc {
  private OrderWordFromOrc() {}

  /**
   * Without ORC the order is placed; a code that changes nothing is remarked on. What has no OBR
   * does not describe an order, whatever it says.
   */
  static OrderWord of(Reading reading, OrderGroup group) {
    OrderWord word = group.orc().map(orc -> of(reading, orc)).orElse(OrderWord.PLACED);
    return word.describes() && !group.described() ? OrderWord.RELEASED : word;
  }

  private static OrderWord of(Reading reading, Segment orc) {
    String code = orc.text(1);
    if (code.equals("SC")) {
      return ofStatus(reading, orc);
    }
    return code.isEmpty()
        ? OrderWord.PLACED
        : OrderWord.of(code).orElseGet(() -> unknown(reading, orc, 1, "HL7 0119"));
  }

  private static OrderWord ofStatus(Reading reading, Segment orc) {
    return switch (orc.text(5)) {
      case "A", "IP", "SC" -> OrderWord.UNDERWAY;
      case "CM" -> OrderWord.DONE;
      case "CA", "DC" -> OrderWord.CANCELLED;
      case "HD" -> OrderWord.HELD;
      default -> unknown(reading, orc, 5, "HL7 0038");
    };
  }

  private static OrderWord unknown(Reading reading, Segment orc, int field, String table) {
    reading.warn(orc.place(field), "remark.code-unknown", table);
    return OrderWord.PLACED;
  }
}
