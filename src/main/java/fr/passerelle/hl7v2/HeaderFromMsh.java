package fr.passerelle.hl7v2;

import fr.passerelle.translation.Hl7Time;
import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.Partner;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The record's identity among the partner's, and its place in time. */
final class HeaderFromMsh {
  /** Where a message says when it became true, the most precise first. */
  private record When(String segment, int field) {}

  private static final List<When> AS_OF =
      List.of(
          new When("ZBE", 2), // start of the movement
          new When("EVN", 6), // occurrence
          new When("EVN", 2), // recording
          new When("OBR", 22), // report
          new When("OBR", 7), // sampling
          new When("PV1", 44)); // admission

  private HeaderFromMsh() {}

  static MessageHeader of(Partner partner, Envelope envelope) {
    String key = envelope.raw(3) + "|" + envelope.raw(4) + "|" + envelope.messageId();
    Instant sentAt = sentAt(partner, envelope);
    // Of what is done to an order only the message itself tells which word is the later.
    Instant asOf =
        SupportedEvent.isOrder(envelope.event()) ? sentAt : asOf(partner, envelope).orElse(sentAt);
    return new MessageHeader(key, envelope.messageId(), envelope.event(), asOf, sentAt);
  }

  /** MSH-7: when the sender made the message. */
  static Instant sentAt(Reading reading) {
    return sentAt(reading.partner(), reading.envelope());
  }

  private static Instant sentAt(Partner partner, Envelope envelope) {
    return Hl7Time.parse(envelope.raw(7), partner.zone())
        .map(Hl7Time::instant)
        .orElse(Instant.EPOCH);
  }

  private static Optional<Instant> asOf(Partner partner, Envelope envelope) {
    return AS_OF.stream()
        .map(when -> envelope.message().map(m -> m.text(when.segment(), when.field())).orElse(""))
        .flatMap(text -> Stream.of(Hl7Time.parse(text, partner.zone())))
        .flatMap(Optional::stream)
        .map(Hl7Time::instant)
        .findFirst();
  }
}
