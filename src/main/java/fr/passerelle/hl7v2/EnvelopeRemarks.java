package fr.passerelle.hl7v2;

import fr.passerelle.translation.Place;
import java.util.Set;

/**
 * What is to be said of how a message was written; and its structure as read: what header, checks
 * and answer are made of, and the ranks that only number segments.
 */
final class EnvelopeRemarks {
  /** Fields of MSH that the header, the checks and the answer are made of. */
  private static final int[] MSH = {3, 4, 5, 6, 7, 9, 10, 11, 12, 15, 16, 17, 18, 21};

  private static final Set<String> NUMBERED =
      Set.of(
          "PID", "NK1", "PV1", "OBR", "OBX", "NTE", "RGS", "AIS", "AIL", "AIP", "AIG", "TQ1",
          "DG1");

  private EnvelopeRemarks() {}

  static void on(Reading reading) {
    if (!reading.envelope().asDeclared()) {
      reading.warn(Place.field("MSH", 18), "remark.charset");
    }
    if (reading.message().glued() > 0) {
      reading.note(Place.segment("MSH", 1), "remark.glued", reading.message().glued());
    }
    if (reading.message().broken() > 0) {
      reading.note(Place.segment("MSH", 1), "remark.broken", reading.message().broken());
    }
    if (reading.envelope().controls() > 0) {
      reading.warn(
          Place.segment("MSH", 1), "remark.control-characters", reading.envelope().controls());
    }
    Segment msh = reading.message().header();
    for (int field : MSH) {
      msh.repetitions(field).forEach(Field::whole);
    }
    // EVN-1 says what MSH-9 says; the dates are read by those who need them.
    reading.message().first("EVN").ifPresent(evn -> evn.field(1).whole());
    reading.message().segments().stream()
        .filter(segment -> NUMBERED.contains(segment.name()))
        .forEach(segment -> segment.field(1).whole());
  }
}
