package fr.passerelle.hl7v2;

import fr.passerelle.translation.Unmapped;
import java.util.ArrayList;
import java.util.List;

/**
 * What is present in a message and was read by no mapping. It is computed, not kept by hand: a
 * mapping that forgets a field shows up here.
 */
final class UnreadFields {
  /** Beyond this a field is listed as a whole. */
  private static final int MOST_COMPONENTS = 60;

  private final List<Unmapped> found = new ArrayList<>();

  private UnreadFields() {}

  /** Field by field; a segment that is not in the table of names is listed as a whole. */
  static List<Unmapped> of(Message message) {
    UnreadFields unread = new UnreadFields();
    message.segments().forEach(unread::look);
    return List.copyOf(unread.found);
  }

  private void look(Segment segment) {
    if (!FieldNames.isKnownSegment(segment.name())) {
      found.add(new Unmapped(segment.place(), FieldNames.of(segment.name())));
      return;
    }
    for (int number = 1; number <= segment.last(); number++) {
      if (!segment.raw(number).isBlank()) {
        look(segment, number);
      }
    }
  }

  private void look(Segment segment, int number) {
    List<Field> repetitions = segment.repetitions(number);
    if (!hasUnread(repetitions)) {
      return; // nearly always: nothing is looked up
    }
    String name =
        FieldNames.of(segment.name(), number).orElseGet(() -> segment.place(number).toString());
    if (repetitions.stream().allMatch(Field::isUntouched)) {
      found.add(new Unmapped(segment.place(number), name));
      return;
    }
    for (int rank = 1; rank <= repetitions.size(); rank++) {
      look(segment, number, repetitions.get(rank - 1), repetition(name, rank));
    }
  }

  private void look(Segment segment, int number, Field field, String name) {
    if ((field.isUntouched() || field.size() > MOST_COMPONENTS) && hasUnread(field)) {
      found.add(new Unmapped(segment.place(number), name));
      return;
    }
    for (int component = 1; component <= field.size(); component++) {
      if (field.isUnread(component)) {
        found.add(new Unmapped(segment.place(number, component), name));
      }
    }
  }

  private static boolean hasUnread(List<Field> repetitions) {
    for (Field repetition : repetitions) {
      if (hasUnread(repetition)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasUnread(Field field) {
    for (int component = 1; component <= field.size(); component++) {
      if (field.isUnread(component)) {
        return true;
      }
    }
    return false;
  }

  private static String repetition(String name, int rank) {
    return rank == 1 ? name : name + " (répétition " + rank + ")";
  }
}
