package fr.passerelle.hl7v2;

import fr.passerelle.translation.Partner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;

/** The numbers a stay is known by: that of the visit, that of the administrative file. */
final class StayNumbers {
  private final Partner partner;
  private final Message message;
  private final List<Identifier> found = new ArrayList<>();

  private StayNumbers(Reading reading) {
    this.partner = reading.partner();
    this.message = reading.message();
  }

  /** The visit first; the movement's own number where the stay has none. */
  static List<Identifier> of(Reading reading) {
    StayNumbers numbers = new StayNumbers(reading);
    numbers.visit("PV1", 19);
    numbers.file("PID", 18);
    reading
        .message()
        .first("ZBE")
        .filter(zbe -> numbers.found.isEmpty())
        .flatMap(zbe -> numbers.movement(zbe.field(1)))
        .ifPresent(
            movement -> {
              reading.warn(visitPlace(), "remark.visit-by-movement");
              numbers.found.add(movement);
            });
    return numbers.found;
  }

  /** The stays that A44 moves: one visit where it names one, else all of the file. */
  static List<Identifier> moved(Reading reading) {
    StayNumbers numbers = new StayNumbers(reading);
    numbers.visit("MRG", 5);
    numbers.visit("PV1", 19);
    if (numbers.found.isEmpty()) {
      numbers.file("MRG", 3);
      numbers.file("PID", 18);
    }
    return numbers.found;
  }

  private static fr.passerelle.translation.Place visitPlace() {
    return fr.passerelle.translation.Place.field("PV1", 19);
  }

  private void visit(String segment, int field) {
    add(segment, field, "VN", "visits");
  }

  private void file(String segment, int field) {
    add(segment, field, "AN", "files");
  }

  private void add(String segment, int field, String type, String fallback) {
    message
        .first(segment)
        .map(there -> there.field(field))
        .flatMap(cx -> identifier(cx, fallback))
        .filter(number -> found.stream().noneMatch(known -> isSame(known, number)))
        .ifPresent(
            number -> {
              if (!number.hasType()) {
                IdentifierFromCx.type(number, type);
              }
              found.add(number);
            });
  }

  private Optional<Identifier> identifier(Field cx, String fallback) {
    String system = SystemUri.ofComponent(partner, cx, 4, fallback);
    return IdentifierFromCx.of(partner, cx, system);
  }

  /** ZBE-1: EI, authority in components 2 to 4. */
  private Optional<Identifier> movement(Field ei) {
    return IdentifierFromCx.of(partner, ei, MovementNumber.system(partner, ei));
  }

  private static boolean isSame(Identifier one, Identifier other) {
    return one.getSystem().equals(other.getSystem()) && one.getValue().equals(other.getValue());
  }
}
