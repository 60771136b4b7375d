package fr.passerelle.hl7v2.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of what survives, field by field: a chapter of the page for each format. */
public final class RoundTripTable {
  private static final Path PAGE = Path.of("src", "docs", "round-trip.md");
  private static final String CHAPTER = "# ";

  public static final String HL7V2 =
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

  public static final String HPRIM_SANTE =
      """
      # From HPRIM Santé to FHIR and back

      The golden results become resources and, by the writer, one file for each person again. Counted by
      `SanteRoundTripTest` in the same manner. A number of the sample or the request that stood alone in the
      first component stands there again; the file has a name, a sender and a receiver of its own.

      | field | same | other | gone |
      |---|---|---|---|
      """;

  private RoundTripTable() {}

  /** The chapter as the page has it; {@code -Dpasserelle.docs=write} writes it anew first. */
  public static String chapter(String head, String text) throws IOException {
    String title = head.lines().findFirst().orElseThrow();
    if ("write".equals(System.getProperty("passerelle.docs"))) {
      String page = Files.readString(PAGE);
      String old = chapter(page, title, page.length());
      Files.writeString(PAGE, old.isEmpty() ? page + "\n" + text : page.replace(old, text));
    }
    String page = Files.readString(PAGE);
    return chapter(page, title, page.length());
  }

  private static String chapter(String page, String title, int end) {
    int from = page.indexOf(title);
    if (from < 0) {
      return "";
    }
    int next = page.indexOf("\n\n" + CHAPTER, from);
    return page.substring(from, next < 0 ? end : next + 1);
  }

  /** How often a field came back. */
  public static final class Counts {
    private int same;
    private int other;
    private int gone;

    @Override
    public String toString() {
      return same + " | " + other + " | " + gone;
    }

    public void count(String sent, String back) {
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
  public static String field(String place) {
    return place.replaceAll("\\[\\d+\\]", "").replaceAll("[.~].*", "");
  }

  public static String text(String head, Map<String, Counts> fields) {
    return fields.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(RoundTripTable::compare))
        .map(entry -> "| " + entry.getKey() + " | " + entry.getValue() + " |")
        .collect(Collectors.joining("\n", head, "\n"));
  }

  private static int compare(String one, String other) {
    int segments = segment(one).compareTo(segment(other));
    return segments != 0 ? segments : Integer.compare(number(one), number(other));
  }

  private static int number(String field) {
    return Integer.parseInt(field.substring(field.indexOf('-') + 1));
  }

  private static String segment(String field) {
    return field.substring(0, field.indexOf('-'));
  }
}
