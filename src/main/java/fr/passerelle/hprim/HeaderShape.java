package fr.passerelle.hprim;

import fr.passerelle.hprim.written.SentDate;
import java.util.List;
import java.util.regex.Pattern;

/** What makes twelve lines a header: the dates of lines 7 and 10. */
final class HeaderShape {
  private static final int MOST_BLANK_LINES = 5;
  private static final int LONGEST_NAME = 50;
  private static final int DATE_LENGTH = 10;
  private static final Pattern INSURED_NUMBER = Pattern.compile("[12378][0-9AB ]{12,19}");

  private HeaderShape() {}

  /** A birth date on line 7, a date or nothing on line 10. */
  static boolean at(List<Line> lines, int start) {
    return lines.size() - start >= Header.LENGTH
        && isDate(line(lines, start, HeaderLine.BIRTH_DATE))
        && (isDate(line(lines, start, HeaderLine.RECORD_DATE))
            || line(lines, start, HeaderLine.RECORD_DATE).isBlank());
  }

  /** The same with everything else a header has, to be told from dates within a text. */
  static boolean certainAt(List<Line> lines, int start) {
    return at(lines, start)
        && isDate(line(lines, start, HeaderLine.RECORD_DATE))
        && isName(line(lines, start, HeaderLine.FAMILY))
        && isName(line(lines, start, HeaderLine.GIVEN))
        && isInsuredNumberOrBlank(line(lines, start, HeaderLine.INSURED_NUMBER));
  }

  /** Index of the first header line: after blank lines, if that puts the dates in their places. */
  static int start(List<Line> lines) {
    for (int i = 0; i < Math.min(lines.size(), MOST_BLANK_LINES); i++) {
      if (at(lines, i)) {
        return i;
      }
      if (!lines.get(i).isBlank()) {
        return 0;
      }
    }
    return 0;
  }

  /** A birth date one line too early or too late: a line is missing or too many. */
  static boolean isShifted(Header header) {
    return !header.date(HeaderLine.BIRTH_DATE).day().isPresent()
        && (header.date(HeaderLine.CITY).day().isPresent()
            || header.date(HeaderLine.INSURED_NUMBER).day().isPresent());
  }

  private static Line line(List<Line> lines, int start, HeaderLine which) {
    return lines.get(start + which.ordinal());
  }

  private static boolean isDate(Line line) {
    if (line.text().length() < DATE_LENGTH) {
      return false;
    }
    String text = line.text().trim();
    return text.length() == DATE_LENGTH && SentDate.of(text).fhir().isPresent();
  }

  private static boolean isName(Line line) {
    return !line.isBlank() && line.text().length() <= LONGEST_NAME;
  }

  private static boolean isInsuredNumberOrBlank(Line line) {
    return line.isBlank() || INSURED_NUMBER.matcher(line.text().trim()).matches();
  }
}
