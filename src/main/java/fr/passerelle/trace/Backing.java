package fr.passerelle.trace;

import fr.passerelle.translation.SourceField;
import fr.passerelle.translation.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What else can be tried with a field that changes nothing by itself. */
final class Backing {
  /** Values of tables that decide how other fields are read (HL7 v2.5 appendix A, PAM FR). */
  static final List<String> VALUES =
      List.of(
          "LN",
          "UCUM",
          "INS",
          "RPPS",
          "ED",
          "NM",
          "TX",
          "D",
          "CA",
          "Y",
          "N",
          "A",
          "UPDATE",
          "NET",
          "WPN",
          "NW",
          "MASQUE_PS");

  private static final int MOST = 60;

  private Backing() {}

  /** Those that say the same, then those that stand beside it. */
  static Stream<SourceField> others(SourceText source, SourceField field) {
    String value = source.value(field);
    return Stream.concat(
            source.fields().stream().filter(other -> source.value(other).equals(value)),
            source.fields().stream().filter(other -> isBeside(field, other)))
        .filter(other -> other.start() != field.start())
        .limit(MOST);
  }

  private static boolean isBeside(SourceField field, SourceField other) {
    return field.place().segment().equals(other.place().segment())
        && field.place().repetition() == other.place().repetition();
  }

  /** The text with another value in that field. */
  static SourceText with(SourceText source, SourceField field, String value) {
    String text =
        source.text().substring(0, field.start()) + value + source.text().substring(field.end());
    return new SourceText(text, source.charset(), List.of(), Set.of());
  }

  /** The text with nothing in those fields. */
  static SourceText without(SourceText source, List<SourceField> emptied) {
    SourceText rest = source;
    List<SourceField> lastFirst =
        emptied.stream().sorted(Comparator.comparing(SourceField::start).reversed()).toList();
    for (SourceField each : lastFirst) {
      rest = with(rest, each, "");
    }
    return rest;
  }

  /** A field where it stands once another has another value. */
  static SourceField moved(SourceField field, SourceField other, String value) {
    int by = other.start() < field.start() ? value.length() - other.end() + other.start() : 0;
    return new SourceField(
        field.place(), field.rank(), field.name(), field.start() + by, field.end() + by);
  }
}
