package fr.passerelle.hl7v2;

import fr.passerelle.translation.FrenchText;
import fr.passerelle.translation.InboundMessage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A record as far as it can be read: at least something of its MSH, for an answer needs no more.
 *
 * @param charset the charset it turned out to be in
 * @param asDeclared false when MSH-18 names a charset and the bytes are in another
 * @param charsetKnown whether the sender or its contract names a charset at all
 * @param controls how many control characters had to be replaced
 * @param message empty when the text does not start with a usable MSH
 */
record Envelope(
    Charset charset,
    boolean asDeclared,
    boolean charsetKnown,
    int controls,
    Optional<Message> message) {

  private static final int LONGEST_MSH = 4096;

  static Envelope read(InboundMessage record) {
    FrenchText.Decoded decoded = decoded(record);
    PlainText plain = PlainText.of(decoded.text());
    return new Envelope(
        decoded.charset(),
        decoded.asDeclared(),
        declared(record).isPresent(),
        plain.replaced(),
        Message.read(plain.text()));
  }

  static FrenchText.Decoded decoded(InboundMessage record) {
    return FrenchText.decode(record.bytes(), declared(record));
  }

  private static Optional<Charset> declared(InboundMessage record) {
    return record.partner().charset().or(() -> DeclaredCharset.of(msh(record.bytes())));
  }

  /** MSH-18 is plain ASCII in every charset a message can be in. */
  private static String msh(byte[] bytes) {
    int length = Math.min(bytes.length, LONGEST_MSH);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
        .strip()
        .lines()
        .findFirst()
        .orElse("");
  }

  /** The MSH field as it stands in the message, one line at most, or empty text. */
  String raw(int field) {
    String text = message.map(read -> read.header().raw(field)).orElse("");
    return text.lines().findFirst().orElse("");
  }

  Notation notation() {
    return message.map(Message::notation).orElse(Notation.USUAL);
  }

  /** MSH-10: the identifier an answer has to repeat exactly. */
  String messageId() {
    return raw(10);
  }

  /** MSH-9.1 and MSH-9.2 as a contract names them: {@code ADT^A04}. */
  String event() {
    return message.map(Envelope::event).orElse("");
  }

  private static String event(Message message) {
    Field type = message.header().field(9);
    // MSH-9.2, else EVN-1: old senders leave the event there.
    String event = type.component(2).isEmpty() ? message.text("EVN", 1) : type.component(2);
    return event.isEmpty() ? type.component(1) : type.component(1) + "^" + event;
  }

  /** MSH-21: whether the sender follows that volet of the CI-SIS. */
  boolean follows(String profile) {
    return raw(21).contains(profile);
  }
}
