package fr.passerelle.checking;

/**
 * The sums of a run.
 *
 * @param files read
 * @param resources in them
 * @param valid resources without a fault
 * @param errors faults in all
 * @param warnings in all
 * @param silenced findings that were not told
 */
public record Totals(
    long files, long resources, long valid, long errors, long warnings, long silenced) {

  /** Of nothing yet. */
  public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);

  /** With one more file, before its resources. */
  public Totals file() {
    return new Totals(files + 1, resources, valid, errors, warnings, silenced);
  }

  /** With one more resource. */
  public Totals plus(Checked checked) {
    return new Totals(
        files,
        resources + 1,
        valid + (checked.isValid() ? 1 : 0),
        errors + checked.errors(),
        warnings + checked.warnings(),
        silenced + checked.silenced().size());
  }

  /** Resources with a fault. */
  public long invalid() {
    return resources - valid;
  }
}
