package fr.passerelle.hprim;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the parts of one record stand: header, text, machine block, end mark, and what comes after.
 *
 * @param lines all lines of the record
 * @param header index of the first header line
 * @param block index of {@code ****LAB****}, or {@code end} if there is none
 * @param end index of the end mark, or the number of lines if there is none
 */
record Layout(List<Line> lines, int header, int block, int end) {

  static Layout of(String text) {
    List<Line> lines = undoubled(Line.of(text));
    int end = first(lines, List.of(Mark.FIN, Mark.FINFICHIER));
    int block = first(lines.subList(0, end), List.of(Mark.LAB));
    return new Layout(lines, HeaderShape.start(lines.subList(0, block)), block, end);
  }

  boolean hasHeader() {
    return block - header >= Header.LENGTH;
  }

  boolean hasBlock() {
    return block < end;
  }

  boolean hasEndMark() {
    return end < lines.size();
  }

  Header headerLines() {
    return new Header(lines.subList(header, header + Header.LENGTH));
  }

  /** The report for people: what stands between header and machine block. */
  List<Line> text() {
    return lines.subList(header + Header.LENGTH, block);
  }

  List<Line> machineLines() {
    return hasBlock() ? lines.subList(block + 1, end) : List.of();
  }

  /** The first line after the end mark that is neither blank nor a mark. */
  Optional<Line> textAfterEnd() {
    return lines.subList(Math.min(end + 1, lines.size()), lines.size()).stream()
        .filter(line -> !line.isBlank() && Mark.of(line).isEmpty())
        .findFirst();
  }

  private static int first(List<Line> lines, List<Mark> marks) {
    for (int i = 0; i < lines.size(); i++) {
      if (Mark.of(lines.get(i)).filter(marks::contains).isPresent()) {
        return i;
      }
    }
    return lines.size();
  }

  /** Some transfers double every line end: then every second line is empty. */
  private static List<Line> undoubled(List<Line> lines) {
    for (int blank = 0; blank < 2; blank++) {
      if (lines.size() >= 2 * Header.LENGTH && every(lines, blank).allMatch(Line::isBlank)) {
        return every(lines, 1 - blank).toList();
      }
    }
    return lines;
  }

  private static Stream<Line> every(List<Line> lines, int parity) {
    return IntStream.range(0, lines.size()).filter(i -> i % 2 == parity).mapToObj(lines::get);
  }
}
