package fr.passerelle.hl7v2;

import fr.passerelle.translation.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One segment with its fields, numbered as in the norm. Fields are cut when they are first asked
 * for.
 */
final class Segment {
  private static final String HEADER = "MSH";
  private static final List<Field> ABSENT = List.of(Field.ABSENT);

  private final String name;
  private final int occurrence;
  private final List<String> raw;
  private final Notation notation;
  private final List<List<Field>> fields;

  /**
   * @param line the raw segment, starting with its name
   * @param occurrence which segment of that name it is, from 1
   */
  Segment(String line, int occurrence, Notation notation) {
    this.raw = Split.at(line, notation.field());
    this.name = raw.get(0).strip();
    this.occurrence = occurrence;
    this.notation = notation;
    this.fields = new ArrayList<>(Collections.nCopies(last() + 1, null));
  }

  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  /** The first repetition; an absent field is empty. */
  Field field(int number) {
    return repetitions(number).get(0);
  }

  /** All repetitions, at least one (which may be empty). */
  List<Field> repetitions(int number) {
    if (number >= fields.size()) {
      return ABSENT;
    }
    List<Field> known = fields.get(number);
    if (known == null) {
      known = cut(number);
      fields.set(number, known);
    }
    return known;
  }

  /** The first component of the first repetition. */
  String text(int number) {
    return field(number).text();
  }

  /** Number of the last field. */
  int last() {
    return raw.size() - 1 + shift();
  }

  Place place() {
    return Place.segment(name, occurrence);
  }

  Place place(int field) {
    return new Place(name, occurrence, field, 0);
  }

  Place place(int field, int component) {
    return new Place(name, occurrence, field, component);
  }

  /** The field as it stands in the message. */
  String raw(int number) {
    int index = number - shift();
    return index >= 1 && index < raw.size() ? raw.get(index) : "";
  }

  /** Without cutting the field. */
  int countOfRepetitions(int number) {
    String text = raw(number);
    int count = 1;
    char mark = notation.repetition();
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      count++;
    }
    return count;
  }

  private List<Field> cut(int number) {
    String text = raw(number);
    // MSH-2 holds the delimiters themselves.
    return text.isEmpty() || (shift() == 1 && number <= 2)
        ? List.of(new Field("", notation))
        : Split.at(text, notation.repetition()).stream()
            .map(each -> new Field(each, notation))
            .toList();
  }

  private int shift() {
    // MSH-1 is the delimiter between the name and MSH-2, so its fields count one higher.
    return name.equals(HEADER) ? 1 : 0;
  }
}
