package fr.passerelle.hl7v2.writing;

import java.util.Map;
import java.util.stream.Collectors;

/** The table of what survives, field by field. */
final class RoundTripTable {
  private static final String HEAD =
      """
      # From HL7 v2 to FHIR and back

      The messages of the example route become resources and, by the writer, messages again. Counted by
      `RoundTripTest`, which fails when this page is not what it counts.

      - **same**: the value stands again in the same place
      - **other**: another value stands there (who sends, when, which message; MDM where an ORU carried
        the document)
      - **gone**: nothing stands there; the list of what was not translated names most of these

      | field | same | other | gone |
      |---|---|---|---|
      """;

  private RoundTripTable() {}

  /** How often a field came back. */
  static final class Counts {
    private int same;
    private int other;
    private int gone;

    @Override
    public String toString() {
      return same + " | " + other + " | " + gone;
    }

    void count(String sent, String back) {
      if (back == null) {
        gone++;
      } else if (back.equals(sent)) {
        same++;
      } else {
        other++;
      }
    }
  }

  /** {@code OBX-5} of {@code OBX[3]-5.2~2}. */
  static String field(String place) {
    return place.replaceAll("\\[\\d+\\]", "").replaceAll("[.~].*", "");
  }

  static String text(Map<String, Counts> fields) {
    return fields.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(RoundTripTable::compare))
        .map(entry -> "| " + entry.getKey() + " | " + entry.getValue() + " |")
        .collect(Collectors.joining("\n", HEAD, "\n"));
  }

  private static int compare(String one, String other) {
    int segments = one.substring(0, 3).compareTo(other.substring(0, 3));
    return segments != 0 ? segments : Integer.compare(number(one), number(other));
  }

  private static int number(String field) {
    return Integer.parseInt(field.substring(4));
  }
}
