package fr.passerelle.terminology;

/**
 * A line of a {@code codes.csv} that could not be taken.
 *
 * @param line in the file, from 1; 0 means the whole file
 */
public record CodeMapProblem(int line, Kind kind) {

  /** What is wrong. */
  public enum Kind {
    /** The first line does not name the columns {@code code} and {@code loinc}. */
    HEADER,
    /** The local code or the LOINC code is missing. */
    MISSING,
    /** The LOINC code is no LOINC code: form or check digit. */
    NOT_LOINC,
    /** That local code and unit already have a LOINC code; the first one holds. */
    TWICE,
    /** Not a table: quotes that do not close. */
    UNREADABLE
  }
}
