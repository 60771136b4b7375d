package fr.passerelle.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Segments that stand on one line, a blank between them: {@code ||| ZBE|…}, as some senders do. */
final class GluedSegments {
  private static final Set<String> MET =
      Set.of("EVN", "PID", "PD1", "ROL", "NK1", "PV1", "PV2", "OBR", "OBX", "ORC", "NTE", "MRG");

  private GluedSegments() {}

  static List<Piece> cut(String text, Piece line, char field) {
    String mark = Pattern.quote(String.valueOf(field));
    Matcher glued =
        Pattern.compile(mark + "[ ]+([A-Z][A-Z0-9]{2})" + mark)
            .matcher(text)
            .region(line.start(), line.end());
    List<Piece> segments = new ArrayList<>();
    int start = line.start();
    while (glued.find()) {
      String name = glued.group(1);
      if (name.startsWith("Z") || MET.contains(name)) {
        segments.add(new Piece(start, glued.start()));
        start = glued.start(1);
      }
    }
    segments.add(new Piece(start, line.end()));
    return segments;
  }
}
