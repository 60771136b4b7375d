package fr.passerelle.hprim;

import fr.passerelle.translation.FrenchText;
import fr.passerelle.translation.InboundMessage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a file behind each {@code ****FIN****}. The records one after the other are the file, byte
 * for byte: end marks, blank lines and text after the end stay with the record before them.
 */
final class RecordCut {
  private final List<Line> lines;

  /** Index of the line after each record. */
  private final List<Integer> ends = new ArrayList<>();

  private boolean open;
  private boolean fileEnded;

  private RecordCut(List<Line> lines) {
    this.lines = lines;
  }

  static List<InboundMessage> cut(InboundMessage whole) {
    // Marks are ASCII in every single-byte charset and in UTF-8: bytes can be read as letters.
    Optional<Charset> wide = FrenchText.wideCharset(whole.bytes());
    Charset view = wide.orElse(StandardCharsets.ISO_8859_1);
    int width = wide.isPresent() ? 2 : 1;
    int length = whole.bytes().length / width * width;
    return new RecordCut(Line.of(new String(whole.bytes(), 0, length, view))).records(whole, width);
  }

  private List<InboundMessage> records(InboundMessage whole, int bytesPerLetter) {
    if (lines.size() <= Line.MOST) {
      findEnds();
    }
    if (ends.size() < 2) {
      return List.of(whole);
    }
    List<InboundMessage> records = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < ends.size(); i++) {
      boolean last = i == ends.size() - 1;
      int to = last ? whole.bytes().length : lines.get(ends.get(i) - 1).next() * bytesPerLetter;
      byte[] bytes = Arrays.copyOfRange(whole.bytes(), from, to);
      records.add(new InboundMessage(whole.partner(), bytes, i + 1));
      from = to;
    }
    return records;
  }

  private void findEnds() {
    for (int i = 0; i < lines.size(); i++) {
      Mark mark = Mark.of(lines.get(i)).orElse(null);
      if (mark == Mark.FIN || mark == Mark.FINFICHIER) {
        endAt(i + 1);
        fileEnded = mark == Mark.FINFICHIER;
      } else {
        open |= !lines.get(i).isBlank();
      }
    }
    open &= ends.isEmpty() || !fileEnded || isHeaderNext();
    endAt(lines.size());
  }

  private void endAt(int line) {
    if (open) {
      ends.add(line);
    } else if (!ends.isEmpty()) {
      ends.set(ends.size() - 1, line);
    }
    open = false;
  }

  /** Files put one behind the other have a header after the end of the first. */
  private boolean isHeaderNext() {
    List<Line> rest = lines.subList(ends.get(ends.size() - 1), lines.size());
    return HeaderShape.at(rest, HeaderShape.start(rest));
  }
}
