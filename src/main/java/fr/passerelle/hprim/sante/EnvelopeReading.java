package fr.passerelle.hprim.sante;

/** What the header and the end of a message say of the message itself (chapters 7 and 14). */
final class EnvelopeReading {
  private EnvelopeReading() {}

  static void of(Reading reading) {
    Segment h = reading.message().header();
    h.text(2);
    h.field(9).component(1); // whom it was sent to: us
    h.field(9).component(2);
    h.text(11);
    h.field(12).component(2);
    if (h.text(12).isEmpty()) {
      reading.warn(h.place(12), "version.missing");
    }
    if (reading.time(h, 13).isEmpty() && !h.has(13)) {
      reading.warn(h.place(13), "message.noDate");
    }
    if (reading.message().first("L").isEmpty()) {
      reading.warn(h.place(), "message.noEnd");
    }
    if (!reading.message().strays().isEmpty()) {
      reading.warn(h.place(), "message.strays");
    }
  }
}
