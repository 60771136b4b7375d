package fr.passerelle.journal;

import fr.passerelle.translation.Place;
import fr.passerelle.translation.Unmapped;

/**
 * Where a field stands in any message of its kind: without the repetition of its segment and
 * without the number of its line, so that equal fields of many messages add up.
 */
final class UnmappedPlace {
  private static final int LONGEST = 100;

  private UnmappedPlace() {}

  /** The form people write: {@code PV1-44}, {@code PID-3.4}, {@code LINE}. */
  static String of(Unmapped field) {
    Place place = field.place();
    String number = place.field() > 0 ? "-" + place.field() : "";
    String component = place.component() > 0 ? "." + place.component() : "";
    String text = place.segment() + number + component;
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
