package fr.passerelle.translation;

/**
 * Where in a message something stands: a segment or line, its repetition, and optionally a field
 * and a component, all counted from 1; 0 means "the whole".
 *
 * @param segment segment identifier ({@code PID}), or {@code LINE} for a format made of lines
 * @param repetition which segment of that name, or the line number
 */
public record Place(String segment, int repetition, int field, int component) {

  /** A whole segment. */
  public static Place segment(String segment, int repetition) {
    return new Place(segment, repetition, 0, 0);
  }

  /** A field of the first segment of that name. */
  public static Place field(String segment, int field) {
    return new Place(segment, 1, field, 0);
  }

  /** A line of a text file. */
  public static Place line(int number) {
    return new Place("LINE", number, 0, 0);
  }

  /** Whether that place is this one or within it. */
  public boolean covers(Place other) {
    return segment.equals(other.segment)
        && repetition == other.repetition
        && (field == 0 || field == other.field)
        && (component == 0 || component == other.component);
  }

  /** The form people write: {@code PID-3.4}, {@code OBX[2]-5}, {@code LINE 8}. */
  @Override
  public String toString() {
    if ("LINE".equals(segment)) {
      return field > 0 ? "LINE " + repetition + "-" + field : "LINE " + repetition;
    }
    StringBuilder text = new StringBuilder(segment);
    if (repetition > 1) {
      text.append('[').append(repetition).append(']');
    }
    if (field > 0) {
      text.append('-').append(field);
    }
    if (component > 0) {
      text.append('.').append(component);
    }
    return text.toString();
  }
}
