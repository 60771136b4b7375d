package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which records a list shows. What is empty does not narrow.
 *
 * @param fates any of these
 * @param patientId logical id of the person they were filed for
 * @param patientNumber identifier of the person, {@code system|value} or the value alone
 * @param unmapped name or place of a field that was read and not translated ({@code PV1-44})
 * @param decidedFrom decided at that moment or later
 * @param decidedTo decided before that moment
 * @param asOfFrom of a movement or report of that moment or later; the list is then sorted by it
 * @param asOfTo of a movement or report before that moment; the list is then sorted by it
 */
public record RecordFilter(
    Optional<String> partner,
    Set<Fate> fates,
    Optional<String> patientId,
    Optional<String> patientNumber,
    Optional<String> messageId,
    Optional<String> event,
    Optional<String> format,
    Optional<String> unmapped,
    Optional<Instant> decidedFrom,
    Optional<Instant> decidedTo,
    Optional<Instant> asOfFrom,
    Optional<Instant> asOfTo) {

  /** Every record. */
  public static final RecordFilter ALL =
      new RecordFilter(
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Those of a partner with one of the fates; no fate means any. */
  public static RecordFilter of(String partner, Set<Fate> fates) {
    return new RecordFilter(
        Optional.of(partner),
        fates,
        ALL.patientId,
        ALL.patientNumber,
        ALL.messageId,
        ALL.event,
        ALL.format,
        ALL.unmapped,
        ALL.decidedFrom,
        ALL.decidedTo,
        ALL.asOfFrom,
        ALL.asOfTo);
  }

  boolean isByMovement() {
    return asOfFrom.isPresent() || asOfTo.isPresent();
  }
}
