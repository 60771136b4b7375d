package fr.passerelle.profiles;

/**
 * One fault or advice of the validator.
 *
 * @param path FHIRPath of the element
 * @param line line in the text that was validated, 0 when a parsed resource was
 * @param rule identifier of the rule, stable between releases where the validator has one
 * @param message what is wrong and what to do
 */
public record Finding(
    Severity severity, String path, int line, int column, String rule, String message) {

  /** FHIR IssueSeverity. */
  public enum Severity {
    FATAL,
    ERROR,
    WARNING,
    INFORMATION
  }

  /** Whether it makes the resource invalid. */
  public boolean isFault() {
    return severity == Severity.FATAL || severity == Severity.ERROR;
  }

  /**
   * The same in a whole of which the resource is a part.
   *
   * @param place of the resource, {@code Bundle.entry[2].resource}
   */
  public Finding within(String place) {
    String inside = path == null ? "" : path.replaceFirst("^[^.]*", "");
    return new Finding(severity, place + inside, line, column, rule, message);
  }

  /** The same as something to mend that does not make the resource invalid. */
  public Finding asWarning() {
    return new Finding(Severity.WARNING, path, line, column, rule, message);
  }

  /** The same in a text that has so many lines more before it. */
  public Finding below(int lines) {
    int moved = line > 0 ? line + lines : 0;
    return new Finding(severity, path, moved, column, rule, message);
  }

  /** The same without line and column, for a resource whose text nobody outside has seen. */
  public Finding withoutPlace() {
    return new Finding(severity, path, 0, 0, rule, message);
  }
}
