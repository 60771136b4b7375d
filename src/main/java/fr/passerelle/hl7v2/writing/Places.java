package fr.passerelle.hl7v2.writing;

import java.util.Arrays;
import java.util.List;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Places and units (data types PL and XON), such as {@code PlaceOfCare} reads them. */
final class Places {
  private static final int DESCRIPTION = 9;

  private final Numbers numbers;

  Places(Numbers numbers) {
    this.numbers = numbers;
  }

  /** Ward, room and bed are joined in the number we read; a place without one goes by its name. */
  String pl(Reference place) {
    Identifier number = place.getIdentifier();
    if (!number.hasValue()) {
      String[] named = new String[DESCRIPTION];
      Arrays.fill(named, "");
      named[DESCRIPTION - 1] = place.getDisplay();
      return Line.components(named);
    }
    String[] parts = number.getValue().split("/", 3);
    return Line.joined(
        "^",
        List.of(
            Line.escape(parts[0]),
            parts.length > 1 ? Line.escape(parts[1]) : "",
            parts.length > 2 ? Line.escape(parts[2]) : "",
            Line.joined("&", numbers.authority(number))));
  }

  /** XON of a unit of a hospital (XON.7: UF). */
  String unit(Reference unit) {
    Identifier number = unit.getIdentifier();
    return Line.joined(
        "^",
        List.of(
            Line.escape(unit.getDisplay()),
            "",
            "",
            "",
            "",
            number.hasValue() ? Line.joined("&", numbers.authority(number)) : "",
            number.hasValue() ? "UF" : "",
            "",
            "",
            Line.escape(number.getValue())));
  }
}
