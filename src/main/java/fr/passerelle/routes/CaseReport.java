package fr.passerelle.routes;

import fr.passerelle.translation.JsonDifference;
import fr.passerelle.translation.Sentence;
import java.util.List;

/**
 * What a dry run of one case gave.
 *
 * @param name folder of the case
 * @param reasons why it does not hold, without a value, for the log; empty when it holds
 * @param differences every place that is not as expected; empty when the case could not be run
 */
public record CaseReport(String name, List<Sentence> reasons, List<JsonDifference> differences) {

  /** Whether the input gives what the case expects. */
  public boolean holds() {
    return reasons.isEmpty();
  }
}
