package fr.passerelle.hl7v2;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Partner;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The acknowledgement of a record, in its own delimiters and charset (HL7 v2.5 paragraphs 2.9.2 and
 * 2.9.3).
 */
final class Acknowledgement {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
  private static final int ID_LENGTH = 20;
  private static final String END = "\r";

  private final Partner partner;
  private final Envelope envelope;
  private final Outcome outcome;
  private final Clock clock;

  Acknowledgement(Partner partner, Envelope envelope, Outcome outcome, Clock clock) {
    this.partner = partner;
    this.envelope = envelope;
    this.outcome = outcome;
    this.clock = clock;
  }

  /** Without a byte where the sender wants no answer. */
  Answer write() {
    byte[] bytes =
        AckMode.of(envelope)
            .code(partner.answers(), envelope, outcome)
            .map(this::bytes)
            .orElseGet(() -> new byte[0]);
    return new Answer(bytes, "ack.hl7");
  }

  private byte[] bytes(AckCode code) {
    List<String> errors = new ErrSegments(partner, envelope, outcome, code).write();
    String text =
        Stream.concat(Stream.of(msh(), msa(code)), errors.stream())
            .collect(Collectors.joining(END, "", END));
    return AnswerText.encode(text, envelope);
  }

  private String msh() {
    Notation notation = envelope.notation();
    String encoding =
        ""
            + notation.component()
            + notation.repetition()
            + notation.characters().getEscapeCharacter()
            + notation.subcomponent();
    return fields(
        "MSH",
        encoding,
        envelope.raw(5), // who receives sends now
        envelope.raw(6),
        envelope.raw(3),
        envelope.raw(4),
        TIME.format(clock.instant().atZone(partner.zone())),
        "",
        type(notation.component()),
        id(),
        envelope.raw(11).isEmpty() ? "P" : envelope.raw(11),
        envelope.raw(12).isEmpty() ? "2.5" : envelope.raw(12),
        "",
        "",
        "",
        "",
        envelope.raw(17),
        envelope.raw(18));
  }

  private String msa(AckCode code) {
    return fields("MSA", code.name(), envelope.messageId());
  }

  /** MSH-9: the event goes back with the type of an answer. */
  private String type(char component) {
    String event = envelope.event();
    int separator = event.indexOf('^');
    return separator < 0
        ? "ACK"
        : "ACK" + component + event.substring(separator + 1) + component + "ACK";
  }

  /** MSH-10: the same answer to the same message, without a counter to keep. */
  private String id() {
    String name = partner.id() + "|" + envelope.raw(3) + "|" + envelope.messageId();
    UUID uuid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return uuid.toString().replace("-", "").substring(0, ID_LENGTH);
  }

  private String fields(String... fields) {
    String line = String.join(String.valueOf(envelope.notation().field()), fields);
    int end = line.length();
    while (line.charAt(end - 1) == envelope.notation().field()) {
      end--;
    }
    return line.substring(0, end);
  }
}
