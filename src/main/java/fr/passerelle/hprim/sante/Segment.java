package fr.passerelle.hprim.sante;

import fr.passerelle.translation.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One segment with its fields. Index 1 is the first field behind the name, which the norm counts as
 * the second: {@code P-5} here is its 8.6.
 */
final class Segment {
  private final String name;
  private final int occurrence;
  private final int line;
  private final List<String> raw;
  private final Delimiters delimiters;

  /** By index in {@link #raw}; null until asked for. */
  private final List<List<Field>> fields;

  /**
   * @param occurrence which segment of that name it is, from 1
   * @param line number of its first line
   */
  Segment(String text, int occurrence, int line, Delimiters delimiters) {
    this.raw = Delimiters.cut(text, delimiters.field());
    this.name = raw.get(0).strip();
    this.occurrence = occurrence;
    this.line = line;
    this.delimiters = delimiters;
    this.fields = new ArrayList<>(Collections.nCopies(raw.size(), null));
  }

  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  int line() {
    return line;
  }

  /** The first repetition; an absent field is empty. */
  Field field(int number) {
    return repetitions(number).get(0);
  }

  /** All repetitions, at least one (which may be empty). */
  List<Field> repetitions(int number) {
    if (number >= raw.size()) {
      return List.of(new Field("", delimiters));
    }
    List<Field> known = fields.get(number);
    if (known == null) {
      known =
          Delimiters.cut(raw.get(number), delimiters.repetition()).stream()
              .map(each -> new Field(each, delimiters))
              .toList();
      fields.set(number, known);
    }
    return known;
  }

  /** The first component of the first repetition. */
  String text(int number) {
    return field(number).text();
  }

  /** Whether anything was sent there; reads nothing. */
  boolean has(int number) {
    return number < raw.size() && !raw.get(number).isBlank();
  }

  /** Index of the last field. */
  int last() {
    return raw.size() - 1;
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
}
