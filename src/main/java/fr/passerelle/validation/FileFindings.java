package fr.passerelle.validation;

import fr.passerelle.checking.Checked;
import fr.passerelle.checking.Totals;
import fr.passerelle.profiles.Finding;
import java.util.List;

/** A file and what was found in each of its resources. */
public record FileFindings(SentFile file, List<Checked> resources) {

  /** Its sums. */
  public Totals totals() {
    Totals totals = Totals.NONE.file();
    for (Checked each : resources) {
      totals = totals.plus(each);
    }
    return totals;
  }

  /** Whether nothing in it could be judged. */
  public boolean isUnreadable() {
    return resources.stream()
        .allMatch(
            each ->
                each.resourceType().isEmpty()
                    || each.findings().stream()
                        .anyMatch(found -> found.severity() == Finding.Severity.FATAL));
  }

  /** Whether there is anything to say of it. */
  public boolean hasFindings() {
    return resources.stream().anyMatch(each -> !each.findings().isEmpty());
  }
}
