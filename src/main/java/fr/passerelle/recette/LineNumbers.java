package fr.passerelle.recette;

import fr.passerelle.anatomy.Anatomy;
import fr.passerelle.anatomy.RawField;
import fr.passerelle.translation.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** On which line of a file a place of one of its records stands, as an editor counts them. */
final class LineNumbers {
  private static final Pattern END = Pattern.compile("\r\r\n|\r\n|\r|\n");
  private static final String LINE = "LINE";

  private final Optional<Anatomy> record;
  private final int before;

  /**
   * @param before how many lines of the file stand before the record
   */
  LineNumbers(Optional<Anatomy> record, int before) {
    this.record = record;
    this.before = before;
  }

  /** How many lines end in a text. */
  static int ends(String text) {
    return (int) END.matcher(text).results().count();
  }

  int of(Place place) {
    if (place.segment().equals(LINE)) {
      return before + place.repetition();
    }
    return before
        + record
            .flatMap(anatomy -> field(anatomy, place))
            .map(field -> 1 + ends(record.get().text().substring(0, field.start())))
            .orElse(1);
  }

  /** The field itself, else anything of its segment. */
  private static Optional<RawField> field(Anatomy anatomy, Place place) {
    return first(anatomy.fields(), field -> place.covers(field.place()))
        .or(() -> first(anatomy.fields(), field -> segment(place).covers(field.place())));
  }

  private static Optional<RawField> first(List<RawField> fields, Predicate<RawField> which) {
    return fields.stream().filter(which).findFirst();
  }

  private static Place segment(Place place) {
    return Place.segment(place.segment(), place.repetition());
  }
}
