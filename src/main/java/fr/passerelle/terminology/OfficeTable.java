package fr.passerelle.terminology;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as an office program writes it: a first line with the names of the columns, cells
 * separated by {@code ;} or {@code ,} and quoted as in RFC 4180.
 */
public final class OfficeTable {
  private OfficeTable() {}

  /** The format of that text; its first line tells the separator. */
  public static CSVFormat format(String text) {
    String header = text.lines().findFirst().orElse("");
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(header.indexOf(';') >= 0 ? ';' : ',')
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreHeaderCase(true)
        .setIgnoreSurroundingSpaces(true)
        .setTrim(true)
        .build();
  }

  /** A cell of a column the table may lack; then it is empty. */
  public static String cell(CSVRecord line, String column) {
    return line.isSet(column) ? line.get(column) : "";
  }
}
