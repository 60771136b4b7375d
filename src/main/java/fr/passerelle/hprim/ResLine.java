package fr.passerelle.hprim;

import fr.passerelle.translation.Place;
import java.util.Arrays;
import java.util.List;

/**
 * A result: {@code RES|label|code|type|value|unit|low|high|flag|status|value|unit|low|high}, the
 * last four for the same analyte in another unit. It may stop after any field.
 *
 * @param number of the line
 * @param fields from 0, which is {@code RES}
 */
record ResLine(int number, List<String> fields) {
  private static final int MOST_FIELDS = 14;

  static ResLine of(int number, String text) {
    return new ResLine(number, Arrays.asList(text.split("\\|", -1)));
  }

  String label() {
    return Words.of(field(1)).replaceFirst("\\s*:$", "");
  }

  String code() {
    return Words.of(field(2));
  }

  /** Type N; senders also put it before words. */
  boolean isSaidNumeric() {
    return "N".equalsIgnoreCase(Words.of(field(3)));
  }

  String status() {
    return Words.of(field(9));
  }

  /** A flag beside a value without bounds speaks of the second value, which has them. */
  Measure first() {
    return plain().flagged(flagIsOfSecond() ? "" : flag());
  }

  Measure second() {
    return alternative().flagged(flagIsOfSecond() ? flag() : "");
  }

  boolean isBeyondNorm() {
    return fields.size() > MOST_FIELDS
        && fields.subList(MOST_FIELDS, fields.size()).stream().anyMatch(text -> !text.isBlank());
  }

  Place place(int field) {
    return new Place("LINE", number, field, 0);
  }

  private String flag() {
    return Words.of(field(8));
  }

  private boolean flagIsOfSecond() {
    return !flag().isEmpty() && !plain().hasBounds() && alternative().hasBounds();
  }

  private Measure plain() {
    return measure(4, 5, 6, 7);
  }

  private Measure alternative() {
    return measure(10, 11, 12, 13);
  }

  private Measure measure(int value, int unit, int low, int high) {
    String sent = Words.of(field(unit));
    return new Measure(
        Words.of(field(value)),
        ".".equals(sent) ? "" : sent, // a dot stands for "no unit"
        Words.of(field(low)),
        Words.of(field(high)),
        "");
  }

  private String field(int index) {
    return index < fields.size() ? fields.get(index) : "";
  }
}
