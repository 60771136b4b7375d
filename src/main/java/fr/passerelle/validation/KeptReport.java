package fr.passerelle.validation;

import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Totals;
import fr.passerelle.profiles.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A report that can be passed on: what was wrong where, and nothing about a person (decision 0017).
 *
 * @param made when
 * @param isCut whether there were more findings than are kept
 */
public record KeptReport(Instant made, List<KeptFile> files, boolean isCut) {
  static final int MOST_FINDINGS = 1_000;

  /** A file without its name: the sender knows the order. */
  public record KeptFile(int rank, Totals totals, List<KeptFinding> findings) {}

  /**
   * A finding without what was sent.
   *
   * @param type of its resource; empty where it is none of FHIR's
   */
  public record KeptFinding(String type, Finding finding) {}

  /** Of what was found, resources of one file in a row. */
  static KeptReport of(Instant made, List<List<Checked>> files, WithoutValues without) {
    List<KeptFile> kept = new ArrayList<>();
    int left = MOST_FINDINGS;
    boolean isCut = false;
    for (List<Checked> resources : files) {
      Totals totals = Totals.NONE.file();
      List<KeptFinding> findings = new ArrayList<>();
      for (Checked checked : resources) {
        totals = totals.plus(checked);
        List<Finding> found = checked.findings();
        isCut |= found.size() > left;
        String type = BarePath.type(checked.resourceType());
        found.stream()
            .limit(left)
            .forEach(each -> findings.add(new KeptFinding(type, without.of(each))));
        left -= Math.min(left, found.size());
      }
      kept.add(new KeptFile(kept.size() + 1, totals, List.copyOf(findings)));
    }
    return new KeptReport(made, List.copyOf(kept), isCut);
  }

  /** The sums of all. */
  public Totals totals() {
    Totals sum = Totals.NONE;
    for (KeptFile file : files) {
      Totals one = file.totals();
      sum =
          new Totals(
              sum.files() + 1,
              sum.resources() + one.resources(),
              sum.valid() + one.valid(),
              sum.errors() + one.errors(),
              sum.warnings() + one.warnings(),
              sum.silenced() + one.silenced());
    }
    return sum;
  }
}
