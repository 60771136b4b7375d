package fr.passerelle.hprim;

import fr.passerelle.hprim.written.Measure;
import fr.passerelle.hprim.written.Words;
import fr.passerelle.translation.Place;
import java.util.Arrays;

/**
 * A result: {@code RES|label|code|type|value|unit|low|high|flag|status|value|unit|low|high}, the
 * last four for the same analyte in another unit. It may stop after any field.
 *
 * @param number of the line
 * @param label RES-1
 * @param code RES-2, the laboratory's own
 * @param isSaidNumeric RES-3 is N; senders also write it before words
 * @param status RES-9
 * @param first RES-4 to RES-8
 * @param second RES-10 to RES-13
 * @param isBeyondNorm more was sent than the norm has fields for
 */
record ResLine(
    int number,
    String label,
    String code,
    boolean isSaidNumeric,
    String status,
    Measure first,
    Measure second,
    boolean isBeyondNorm) {
  private static final int FIELDS = 14;

  static ResLine of(int number, String text) {
    String[] sent = text.split("\\|", -1);
    String[] fields = new String[FIELDS];
    for (int i = 0; i < FIELDS; i++) {
      fields[i] = i < sent.length ? Words.of(sent[i]) : "";
    }
    Measure first = measure(fields, 4);
    Measure second = measure(fields, 10);
    boolean flagIsOfSecond = !first.hasBounds() && second.hasBounds();
    return new ResLine(
        number,
        label(fields[1]),
        fields[2],
        "N".equalsIgnoreCase(fields[3]),
        fields[9],
        first.flagged(flagIsOfSecond ? "" : fields[8]),
        second.flagged(flagIsOfSecond ? fields[8] : ""), // it speaks of the value that has bounds
        Arrays.stream(sent).skip(FIELDS).anyMatch(field -> !field.isBlank()));
  }

  boolean isNamed() {
    return !code.isEmpty() || !label.isEmpty();
  }

  boolean isMeasured() {
    return first.hasValue() || second.hasValue();
  }

  Place place(int field) {
    return new Place("LINE", number, field, 0);
  }

  private static String label(String sent) {
    return sent.endsWith(":") ? sent.substring(0, sent.length() - 1).strip() : sent;
  }

  private static Measure measure(String[] fields, int from) {
    String unit = fields[from + 1];
    return new Measure(
        fields[from],
        ".".equals(unit) ? "" : unit, // a dot stands for "no unit"
        fields[from + 2],
        fields[from + 3],
        "");
  }
}
