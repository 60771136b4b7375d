package fr.passerelle.hprim.sante;

import fr.passerelle.translation.Place;
import fr.passerelle.translation.Unmapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is present in a message and was read by no mapping. It is computed, not kept by hand: a
 * mapping that forgets a field shows up here.
 */
final class UnreadFields {
  /** They say how the message is built and nothing else. */
  private static final Set<String> STRUCTURE =
      Set.of("H-1", "P-1", "OBR-1", "OBX-1", "C-1", "ERR-1", "L-1", "L-3", "L-4", "L-5");

  private final List<Unmapped> found = new ArrayList<>();

  private UnreadFields() {}

  static List<Unmapped> of(Message message) {
    UnreadFields unread = new UnreadFields();
    message.segments().forEach(unread::look);
    message
        .strays()
        .forEach(line -> unread.found.add(new Unmapped(Place.line(line), "Ligne sans segment")));
    return unread.found;
  }

  private void look(Segment segment) {
    if (!FieldNames.isKnown(segment.name()) || !FieldNames.isKnown(segment.name() + "-1")) {
      found.add(new Unmapped(segment.place(), FieldNames.of(segment.name())));
      return;
    }
    for (int number = 1; number <= segment.last(); number++) {
      if (segment.has(number) && !STRUCTURE.contains(segment.name() + "-" + number)) {
        look(segment, number, segment.repetitions(number));
      }
    }
  }

  private void look(Segment segment, int number, List<Field> repetitions) {
    String name = FieldNames.of(segment.name(), number);
    if (repetitions.stream().allMatch(Field::isUntouched)) {
      found.add(new Unmapped(segment.place(number), name));
      return;
    }
    for (int rank = 1; rank <= repetitions.size(); rank++) {
      Field field = repetitions.get(rank - 1);
      String which = rank == 1 ? name : name + " (répétition " + rank + ")";
      for (int component = 1; component <= Math.min(field.size(), 64); component++) {
        if (field.isUnread(component)) {
          found.add(new Unmapped(segment.place(number, component), which));
        }
      }
    }
  }
}
