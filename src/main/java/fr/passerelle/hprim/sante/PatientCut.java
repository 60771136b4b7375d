package fr.passerelle.hprim.sante;

import fr.passerelle.translation.FrenchText;
import fr.passerelle.translation.InboundMessage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a file before each P: a record is one patient, with the H of the file before it and its L
 * behind. What else stands behind the last patient stays with that one. A file of one patient is
 * left as it is.
 */
final class PatientCut {
  private final String text;
  private final char delimiter;
  private final List<Integer> patients = new ArrayList<>();
  private String end = "";

  private PatientCut(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  static List<InboundMessage> cut(InboundMessage whole) {
    // Delimiters and names are ASCII: in a single-byte charset bytes can be read as letters.
    Charset view = FrenchText.wideCharset(whole.bytes()).orElse(StandardCharsets.ISO_8859_1);
    String text = new String(whole.bytes(), view);
    Optional<Delimiters> delimiters = Delimiters.declaredBy(Message.firstLine(plain(text)));
    if (delimiters.isEmpty()) {
      return List.of(whole);
    }
    PatientCut cut = new PatientCut(text, delimiters.get().field());
    cut.findPatients();
    return cut.patients.size() < 2 ? List.of(whole) : cut.records(whole, view);
  }

  /** A mark of UTF-8 read as letters of ISO-8859-1 stands before the H. */
  private static String plain(String text) {
    return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
  }

  private void findPatients() {
    int lines = 0;
    for (int start = 0; start < text.length() && lines <= SegmentLines.MOST; lines++) {
      int lineEnd = SegmentLines.endOfLine(text, start);
      String line = SegmentLines.withoutPadding(text.substring(start, lineEnd));
      if (line.length() > 1 && line.charAt(0) == 'P' && line.charAt(1) == delimiter) {
        patients.add(start);
      } else if (line.length() > 1 && line.charAt(0) == 'L' && line.charAt(1) == delimiter) {
        end = text.substring(start);
      }
      start = lineEnd + 1;
    }
  }

  private List<InboundMessage> records(InboundMessage whole, Charset view) {
    String header = text.substring(0, patients.get(0));
    List<InboundMessage> records = new ArrayList<>();
    for (int i = 0; i < patients.size(); i++) {
      int to = i + 1 < patients.size() ? patients.get(i + 1) : text.length();
      String record = header + text.substring(patients.get(i), to);
      record += i + 1 < patients.size() ? end : "";
      records.add(new InboundMessage(whole.partner(), record.getBytes(view), i + 1));
    }
    return records;
  }
}
