package fr.passerelle.anonymisation;

import fr.passerelle.anatomy.Anatomy;
import fr.passerelle.anatomy.RawField;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * HPRIM Médecin: of a RES line the code, the label, the numbers, the units, the bounds and the
 * status are harmless; every other line is words of or about somebody.
 */
final class LineTreatments implements Treatments {
  private static final Map<Integer, Treatment> RESULT =
      Map.ofEntries(
          Map.entry(1, Treatment.LABEL),
          Map.entry(2, Treatment.CODE),
          Map.entry(3, Treatment.LETTER),
          Map.entry(4, Treatment.NUMBER),
          Map.entry(5, Treatment.CODE),
          Map.entry(6, Treatment.RANGE),
          Map.entry(7, Treatment.RANGE),
          Map.entry(8, Treatment.LETTER),
          Map.entry(9, Treatment.LETTER),
          Map.entry(10, Treatment.NUMBER),
          Map.entry(11, Treatment.CODE),
          Map.entry(12, Treatment.RANGE),
          Map.entry(13, Treatment.RANGE));

  private static final Pattern LINE_END = Pattern.compile("\r\r\n|\r\n|\r|\n");
  private static final Pattern FIN = Pattern.compile("\\*\\*\\s*FIN", Pattern.CASE_INSENSITIVE);

  private static final int HEADER = 12;

  private final Anatomy message;
  private final Set<Integer> headerLines = new HashSet<>();

  LineTreatments(Anatomy message) {
    this.message = message;
    List<String> lines = LINE_END.splitAsStream(message.text()).toList();
    int left = HEADER;
    for (int i = 0; i < lines.size(); i++) {
      if (FIN.matcher(lines.get(i)).find()) {
        left = HEADER;
      } else if (left > 0 && (left < HEADER || !lines.get(i).isBlank())) {
        // The header begins with the first line that is not blank.
        headerLines.add(i + 1);
        left--;
      }
    }
  }

  @Override
  public Treatment of(RawField field) {
    if (field.place().field() > 0 && isResult(field)) {
      return RESULT.getOrDefault(field.place().field(), Treatment.TEXT);
    }
    return headerLines.contains(field.place().repetition()) ? Treatment.MASK : Treatment.TEXT;
  }

  private boolean isResult(RawField field) {
    int line =
        Math.max(
            message.text().lastIndexOf('\n', field.start()),
            message.text().lastIndexOf('\r', field.start()));
    return message.text().startsWith("RES|", indexAfterBlanks(line + 1));
  }

  private int indexAfterBlanks(int from) {
    int at = from;
    while (at < message.text().length() && message.text().charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
