package fr.passerelle.intake;

import java.nio.charset.StandardCharsets;

/** Messages about invented people, as an invented practice sends them. */
final class Adt {
  static final String FORMAT = "hl7v2";
  private static final String DOMAIN = "^^^CABINET&1.2.250.1.999.7&ISO^PI";

  private Adt() {}

  /** ADT^A28: who somebody is. */
  static byte[] announced(String id, String number, String family, String birth) {
    return message(
        "ADT^A28^ADT_A05", id, "20260302101500", person(number, family, birth), "PV1||N");
  }

  /** ADT^A04: somebody comes for a visit. */
  static byte[] admitted(String id, String number, String family, String birth, String visit) {
    return admitted(id, number, family, birth, visit, "20260303101500");
  }

  static byte[] admitted(
      String id, String number, String family, String birth, String visit, String time) {
    return message(
        "ADT^A04^ADT_A01",
        id,
        time,
        person(number, family, birth),
        "PV1||E|||||||||||||||||"
            + visit
            + "^^^CABINET&1.2.250.1.999.7&ISO^VN|||||||||||||||||||||||||"
            + time,
        "ZBE|M"
            + id
            + "^CABINET^1.2.250.1.999.7^ISO|"
            + time
            + "||INSERT|N||Urgences^^^^^^UF^^^8782|||S");
  }

  /** ADT^A40: the second number is the first person. */
  static byte[] merged(String id, String number, String family, String birth, String losing) {
    return message(
        "ADT^A40^ADT_A39",
        id,
        "20260305101500",
        person(number, family, birth),
        "MRG|" + losing + DOMAIN);
  }

  private static String person(String number, String family, String birth) {
    return "PID|||" + number + DOMAIN + "||" + family + "^Élodie^^^^^L||" + birth + "|F";
  }

  private static byte[] message(String type, String id, String time, String... segments) {
    String head =
        "MSH|^~\\&|LOGICIEL|CABINET|PASSERELLE|TEST|"
            + time
            + "||"
            + type
            + "|"
            + id
            + "|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8\rEVN||"
            + time
            + "||||"
            + time
            + "\r";
    return (head + String.join("\r", segments) + "\r").getBytes(StandardCharsets.UTF_8);
  }
}
