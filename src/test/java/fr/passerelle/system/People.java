package fr.passerelle.system;

/** Messages of an invented practice about invented people. */
final class People {
  private People() {}

  /**
   * ADT^A28: the identity of a person, unqualified.
   *
   * @param controlId MSH-10
   * @param number the practice's own number for the person
   */
  static String announced(String controlId, String number, String family) {
    return String.join(
        "\r",
        header("ADT^A28^ADT_A05", controlId),
        "EVN||20260302101500",
        "PID|||"
            + number
            + "^^^CABINET&1.2.250.1.999.7&ISO^PI||"
            + family
            + "^Élodie^^^^^L||19610504|F|||3 allée des Tilleuls^^RENNES^^35000^FRA^H",
        "PV1||N",
        "");
  }

  /** ADT^A04: the person comes to the emergency department. */
  static String admitted(String controlId, String number, String family, String visit) {
    return String.join(
        "\r",
        header("ADT^A04^ADT_A01", controlId),
        "EVN||20260302101500||||20260302101500",
        "PID|||"
            + number
            + "^^^CABINET&1.2.250.1.999.7&ISO^PI||"
            + family
            + "^Élodie^^^^^L||19610504|F",
        "PV1||E|||||||||||||||||"
            + visit
            + "^^^CABINET&1.2.250.1.999.7&ISO^VN|||||||||||||||||||||||||20260302101500",
        "ZBE|M"
            + visit
            + "^CABINET^1.2.250.1.999.7^ISO|20260302101500||INSERT|N||Urgences^^^^^^UF^^^8782|||S",
        "");
  }

  /** ADT^A40: whoever has the losing number is that person. */
  static String merged(String controlId, String number, String family, String losing) {
    return String.join(
        "\r",
        header("ADT^A40^ADT_A39", controlId),
        "EVN||20260302101500||||20260302101500",
        "PID|||"
            + number
            + "^^^CABINET&1.2.250.1.999.7&ISO^PI||"
            + family
            + "^Élodie^^^^^L||19610504|F",
        "MRG|" + losing + "^^^CABINET&1.2.250.1.999.7&ISO^PI",
        "");
  }

  static String header(String type, String controlId) {
    return "MSH|^~\\&|LOGICIEL|CABINET|PASSERELLE|TEST|20260302101500||"
        + type
        + "|"
        + controlId
        + "|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8";
  }
}
