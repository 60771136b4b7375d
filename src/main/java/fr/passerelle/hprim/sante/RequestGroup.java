package fr.passerelle.hprim.sante;

import java.util.ArrayList;
import java.util.List;

/** A request with what belongs to it, by place in the message: OBR, its comments, its results. */
record RequestGroup(Segment obr, List<Segment> comments, List<Line> lines) {

  /**
   * @param obx the result
   * @param comments C below it
   */
  record Line(Segment obx, List<Segment> comments) {}

  static List<RequestGroup> of(Message message) {
    List<RequestGroup> groups = new ArrayList<>();
    for (Segment segment : message.segments()) {
      if (segment.is("OBR")) {
        groups.add(new RequestGroup(segment, new ArrayList<>(), new ArrayList<>()));
      } else if (!groups.isEmpty()) {
        groups.get(groups.size() - 1).take(segment);
      }
    }
    return groups;
  }

  private void take(Segment segment) {
    if (segment.is("OBX")) {
      lines.add(new Line(segment, new ArrayList<>()));
    } else if (segment.is("C")) {
      (lines.isEmpty() ? comments : lines.get(lines.size() - 1).comments()).add(segment);
    }
  }

  /** C-3: a comment of several lines is a repetition for each. */
  static String text(Segment comment) {
    return String.join("\n", comment.repetitions(3).stream().map(Field::whole).toList()).strip();
  }
}
