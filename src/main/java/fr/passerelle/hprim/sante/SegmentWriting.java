package fr.passerelle.hprim.sante;

/** Segments as they are written: without delimiters in their words, and cut where they are long. */
public final class SegmentWriting {
  /** Paragraph 5.8: longer segments go on in segments A. */
  private static final int LONGEST = 220;

  private SegmentWriting() {}

  /** Without delimiters, and with the apostrophe that ISO-8859-1 has. */
  static String plain(String text) {
    return text.replace('’', '\'').replaceAll("[|~^\\\\&\\p{Cntrl}]", " ");
  }

  /** A segment as its lines. */
  public static String lines(String segment) {
    StringBuilder lines = new StringBuilder();
    String mark = "";
    int from = 0;
    while (mark.length() + segment.length() - from > LONGEST) {
      int to = from + LONGEST - mark.length();
      lines.append(mark).append(segment, from, to).append("\r\n");
      from = to;
      mark = "A|";
    }
    return lines.append(mark).append(segment.substring(from)).append("\r\n").toString();
  }
}
