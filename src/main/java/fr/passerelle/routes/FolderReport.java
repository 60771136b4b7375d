package fr.passerelle.routes;

import fr.passerelle.translation.Sentence;
import java.util.List;

/**
 * What the check of one route folder gave.
 *
 * @param reasons why it cannot run, its cases aside; then no case was run
 * @param cases its cases in order
 */
public record FolderReport(String id, List<Sentence> reasons, List<CaseReport> cases) {

  /** Whether its contract, route and the place it listens at are good. */
  public boolean isUsable() {
    return reasons.isEmpty();
  }

  /** Whether the server would take it as it is. */
  public boolean holds() {
    return isUsable() && cases.stream().allMatch(CaseReport::holds);
  }
}
