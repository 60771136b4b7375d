package fr.passerelle.hl7v2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One order with all that belongs to it, by place in the message: an ORC and the OBR it goes with,
 * or either alone, down to the next one (HL7 v2.5 paragraph 4.4.1, ORM, OMG, OML and OMI alike).
 *
 * @param about the same as a report reads it; without an OBR an empty one stands there
 * @param described whether there is an OBR
 * @param segments all of them, in order
 */
record OrderGroup(ReportGroup about, boolean described, List<Segment> segments) {

  /** All groups of a message, in order. */
  static List<OrderGroup> of(Message message) {
    List<List<Segment>> slices = new ArrayList<>();
    for (Segment segment : message.segments()) {
      if (segment.is("ORC") || (segment.is("OBR") && !waitsForObr(slices))) {
        slices.add(new ArrayList<>());
      }
      if (!slices.isEmpty()) {
        slices.get(slices.size() - 1).add(segment);
      }
    }
    return slices.stream().map(slice -> of(message, slice)).toList();
  }

  /** REF: all that stands below RF1 is one order. */
  static OrderGroup whole(Message message) {
    return of(message, message.segments());
  }

  private static boolean waitsForObr(List<List<Segment>> slices) {
    return !slices.isEmpty()
        && slices.get(slices.size() - 1).stream().noneMatch(segment -> segment.is("OBR"));
  }

  private static OrderGroup of(Message message, List<Segment> segments) {
    Optional<Segment> obr = first(segments, "OBR");
    ReportGroup about =
        new ReportGroup(
            first(segments, "ORC"),
            obr.orElseGet(() -> new Segment("OBR", 1, message.notation())),
            Optional.empty(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (Segment segment : segments) {
      switch (segment.name()) {
        case "OBX", "NTE", "SPM", "PRT" -> about.take(segment);
        default -> {
          // asked for by name where it is needed
        }
      }
    }
    return new OrderGroup(about, obr.isPresent(), segments);
  }

  private static Optional<Segment> first(List<Segment> segments, String name) {
    return segments.stream().filter(segment -> segment.is(name)).findFirst();
  }

  Optional<Segment> first(String name) {
    return first(segments, name);
  }

  List<Segment> all(String name) {
    return segments.stream().filter(segment -> segment.is(name)).toList();
  }

  Segment obr() {
    return about.obr();
  }

  Optional<Segment> orc() {
    return about.orc();
  }
}
