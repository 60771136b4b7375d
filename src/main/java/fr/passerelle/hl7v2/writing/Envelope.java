package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.Partner;
import fr.passerelle.translation.WrittenMessages.WrittenMessage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The header of a message and the letters it is written in (MSH, HL7 v2.5 paragraph 2.15.9). */
final class Envelope {
  private static final String END = "\r";
  private static final int ID_LENGTH = 20;

  /** HL7 table 0211. */
  private static final Map<String, String> CHARSETS =
      Map.of("ISO-8859-1", "8859/1", "ISO-8859-15", "8859/15", "UTF-8", "UNICODE UTF-8");

  private final Partner recipient;
  private final Instant at;
  private final String type;
  private boolean everyLetter = true;

  Envelope(Partner recipient, Instant at, String type) {
    this.recipient = recipient;
    this.at = at;
    this.type = type;
  }

  WrittenMessage around(List<Line> lines) {
    String content = lines.stream().map(Line::toString).collect(Collectors.joining(END, "", END));
    Charset charset = charset(content);
    byte[] bytes = (header(content, charset) + END + content).getBytes(charset);
    return new WrittenMessage(type.substring(0, type.lastIndexOf('^')), bytes);
  }

  /** Whether the recipient's charset had every letter; else the message is in UTF-8 and says so. */
  boolean hadEveryLetter() {
    return everyLetter;
  }

  private Charset charset(String content) {
    Charset wanted =
        recipient
            .charset()
            .filter(known -> CHARSETS.containsKey(known.name()))
            .orElse(StandardCharsets.UTF_8);
    everyLetter = wanted.newEncoder().canEncode(content);
    return everyLetter ? wanted : StandardCharsets.UTF_8;
  }

  private Line header(String content, Charset charset) {
    return new Line("MSH")
        .put(2, "^~\\&")
        .put(3, "PASSERELLE")
        .put(4, "PASSERELLE")
        .text(5, recipient.id())
        .put(7, Times.of(at, recipient))
        .put(9, type)
        .put(10, id(content))
        .put(11, recipient.processing() == Partner.Processing.TEST ? "T" : "P")
        .put(12, "2.5^FRA^2.11")
        .put(17, "FRA")
        .put(18, CHARSETS.get(charset.name()));
  }

  /** The same for the same content, so that a message sent again is known as such. */
  private String id(String content) {
    UUID uuid = UUID.nameUUIDFromBytes((type + content).getBytes(StandardCharsets.UTF_8));
    return uuid.toString().replace("-", "").substring(0, ID_LENGTH);
  }
}
