package fr.passerelle.hprim.sante;

import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.Partner;
import java.time.Instant;
import java.util.Optional;

/** What identifies a message: its name (H-2, paragraph 7.3) with its sender and the patient. */
final class HeaderFromH {
  private static final String FORMAT = "HPRIM^";

  /** Nothing could be read. */
  static final MessageHeader UNREADABLE =
      new MessageHeader("", "", FORMAT, Instant.EPOCH, Instant.EPOCH);

  private HeaderFromH() {}

  static MessageHeader of(Partner partner, Message message) {
    Segment h = message.header();
    String name = h.text(2); // H-2: the answer names it
    Optional<Segment> p = message.first("P");
    String patient = p.map(segment -> segment.text(1)).orElse("");
    Instant sent =
        SentTime.parse(h.text(13), partner.zone()).map(SentTime::instant).orElse(Instant.EPOCH);
    return new MessageHeader(
        h.text(4) + "|" + name + "|" + patient, name, FORMAT + h.text(6), sent, sent);
  }
}
