package fr.passerelle.hl7v2;

import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Limits far above any message of care, so that a broken or hostile one costs a refusal and not the
 * memory of everybody.
 */
final class SizeCheck {
  private static final int MOST_FAULTS = 100;
  private static final int MOST_SEGMENTS = 20_000;
  private static final int MOST_FIELDS = 500;
  private static final int MOST_REPETITIONS = 1_000;

  /** The longest identifier of HL7 v2.7 (ID of EI and CX, message control id). */
  private static final int LONGEST_IDENTIFIER = 199;

  /** Fields that end up as identifiers or codes, by which resources are found again. */
  private static final Map<String, List<Integer>> IDENTIFIERS =
      Map.of(
          "MSH", List.of(10),
          "PID", List.of(3, 18),
          "MRG", List.of(1, 3, 5),
          "PV1", List.of(19),
          "ZBE", List.of(1),
          "OBR", List.of(2, 3, 4),
          "OBX", List.of(3, 4));

  private final List<Fault> faults = new ArrayList<>();

  private SizeCheck() {}

  /** Empty when the message is of a size that can be read. */
  static List<Fault> faults(Message message) {
    SizeCheck check = new SizeCheck();
    if (message.segments().size() > MOST_SEGMENTS) {
      check.add(Place.segment("MSH", 1), "fault.too-many-segments", MOST_SEGMENTS);
    } else {
      message.segments().forEach(check::segment);
    }
    return check.faults.stream().limit(MOST_FAULTS).toList();
  }

  private void segment(Segment segment) {
    if (segment.last() > MOST_FIELDS) {
      add(segment.place(), "fault.too-many-fields", MOST_FIELDS);
      return;
    }
    boolean repeated = true;
    for (int field = 3; field <= segment.last() && repeated; field++) {
      repeated = segment.countOfRepetitions(field) <= MOST_REPETITIONS;
      if (!repeated) {
        add(segment.place(field), "fault.too-many-repetitions", MOST_REPETITIONS);
      }
    }
    if (repeated) {
      IDENTIFIERS
          .getOrDefault(segment.name(), List.of())
          .forEach(field -> identifier(segment, field));
    }
  }

  private void identifier(Segment segment, int field) {
    boolean longer =
        segment.repetitions(field).stream().anyMatch(cx -> cx.lengthOfFirst() > LONGEST_IDENTIFIER);
    if (longer) {
      String place = segment.place(field).toString();
      faults.add(
          new Fault(
              Fault.DATA_TYPE,
              segment.place(field),
              Reading.sentence("fault.identifier-too-long", place, LONGEST_IDENTIFIER)));
    }
  }

  private void add(Place place, String key, int limit) {
    faults.add(new Fault(Fault.APPLICATION, place, Reading.sentence(key, limit)));
  }
}
