package fr.passerelle.system;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Inputs nobody should send, each with the code and the sentence it gets. The first group is sent
 * over MLLP, the second is the body of a {@code POST /fhir/Patient}.
 */
enum HostileInput {
  EMPTY_FRAME(mllp(""), "MSA|AE", "ne commence pas par un segment MSH lisible"),
  THREE_BYTES(mllp("MSH"), "MSA|AE", "ne commence pas par un segment MSH lisible"),
  TRUNCATED_HEADER(mllp("MSH|^~\\&|LOGICIEL|CAB"), "MSA|AE", "MSH-9 est vide"),
  BINARY(noise(4_096), "MSA|AE", "ne commence pas par un segment MSH lisible"),
  NO_PID(message(text -> text.replace("PID|", "PIX|")), "MSA|AE", "Le segment PID est absent"),
  TWO_PIDS(
      message(text -> text + "PID|||X^^^CABINET^PI||AUTRE^Nom\r"), "MSA|AE", "deux segments PID"),
  NO_NUMBER(
      message(text -> text.replaceFirst("PID\\|\\|\\|[^|]*", "PID|||")),
      "MSA|AE",
      "PID-3 est vide"),
  UNKNOWN_EVENT(message(text -> text.replace("A28", "Z98")), "201^", "Cet événement n'est pas"),
  UNKNOWN_TYPE(message(text -> text.replace("ADT^A28", "ZZZ^Z01")), "200^", "Ce type de message"),
  OTHER_VERSION(message(text -> text.replace("|2.5^", "|3.0^")), "203^", "version 2.x"),
  TEST_MESSAGE(message(text -> text.replace("|P|", "|D|")), "202^", "Message de test"),
  WRONG_CHARSET(message(UnaryOperator.identity(), StandardCharsets.ISO_8859_1), "MSA|AA", "MSH-18"),
  HUGE_FIELD(message(text -> text.replace("Élodie", "É".repeat(1_000_000))), "MSA|A", "HOSTILE"),
  A_MILLION_REPETITIONS(
      message(text -> text.replace("|19610504|", "|" + "~".repeat(1_000_000) + "|")),
      "MSA|AE",
      "répétitions"),
  NEVER_ENDS_ITS_FRAME(
      new Sent(Channel.MLLP_WITHOUT_END, bytes("MSH|^~\\&|LOGICIEL")), "MSA|AE", "n'a pas de fin"),
  OUTSIDE_A_FRAME(
      new Sent(Channel.MLLP_WITHOUT_START, bytes("MSH|^~\\&|SANS DEBUT")),
      "MSA|AE",
      "hors d'un bloc"),
  SLOW_SENDER(
      new Sent(Channel.MLLP_IN_PIECES, bytes(People.announced("SLOW", "HOSTILE-2", "LENTÉ"))),
      "MSA|AA",
      "SLOW"),
  OVERSIZED_FRAME(mllp("MSH|^~\\&|" + "X".repeat(25_000_000)), "MSA|AE", "Trop grand"),

  EMPTY_BODY(json(""), "400", "OperationOutcome"),
  NOT_JSON(json("\u0000\u0001 bonjour"), "400", "OperationOutcome"),
  DEEP_NESTING(
      json("{\"resourceType\":\"Patient\",\"x\":" + "[".repeat(100_000)), "400", "niveaux"),
  HUGE_NUMBER(
      json("{\"resourceType\":\"Patient\",\"multipleBirthInteger\":1e99999999}"), "400", "nombre"),
  HUGE_NUMBER_IN_XML(
      xml(
          "<Patient xmlns=\"http://hl7.org/fhir\"><extension url=\"https://example.org/n\">"
              + "<valueDecimal value=\"1e99999999\"/></extension></Patient>"),
      "422",
      "nombre"),
  XML_ENTITY(
      xml(
          "<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
              + "<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"&e;\"/></Patient>"),
      "400",
      "OperationOutcome"),
  OVERSIZED_BODY(
      json("{\"resourceType\":\"Patient\",\"id\":\"" + "x".repeat(21_000_000) + "\"}"),
      "413",
      "OperationOutcome");

  /** How an input is sent. */
  enum Channel {
    MLLP,
    /** The next frame begins before this one ended. */
    MLLP_WITHOUT_END,
    MLLP_WITHOUT_START,
    /** A few bytes at a time. */
    MLLP_IN_PIECES,
    JSON,
    XML;

    boolean isMllp() {
      return this != JSON && this != XML;
    }
  }

  /** Bytes and the way they go. */
  record Sent(Channel channel, byte[] bytes) {}

  private final Sent sent;
  private final String code;
  private final String sentence;

  HostileInput(Sent sent, String code, String sentence) {
    this.sent = sent;
    this.code = code;
    this.sentence = sentence;
  }

  Sent sent() {
    return sent;
  }

  /** Acknowledgement and error code, or how the HTTP status begins. */
  String code() {
    return code;
  }

  /** What the answer says besides. */
  String sentence() {
    return sentence;
  }

  private static Sent mllp(String text) {
    return new Sent(Channel.MLLP, bytes(text));
  }

  private static Sent message(UnaryOperator<String> change) {
    return message(change, StandardCharsets.UTF_8);
  }

  private static Sent message(UnaryOperator<String> change, Charset charset) {
    String good = People.announced("HOSTILE", "HOSTILE-1", "HOSTILEÉ");
    return new Sent(Channel.MLLP, change.apply(good).getBytes(charset));
  }

  private static Sent noise(int length) {
    byte[] bytes = new byte[length];
    new Random(42).nextBytes(bytes);
    for (int at = 0; at < length; at++) {
      // The two bytes that frame a message would end it early.
      bytes[at] = bytes[at] == 0x0b || bytes[at] == 0x1c ? 0 : bytes[at];
    }
    return new Sent(Channel.MLLP, bytes);
  }

  private static Sent json(String text) {
    return new Sent(Channel.JSON, bytes(text));
  }

  private static Sent xml(String text) {
    return new Sent(Channel.XML, bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
