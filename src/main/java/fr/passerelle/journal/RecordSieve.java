package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Unmapped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tells which records of a walk belong to a list: what no index of the walk could say. */
final class RecordSieve implements Predicate<RecordSieve.Glimpse> {
  private final RecordFilter filter;

  RecordSieve(RecordFilter filter) {
    this.filter = filter;
  }

  /**
   * As much of a record as the sieve looks at.
   *
   * @param reasons empty unless the filter is about unmapped fields
   */
  record Glimpse(
      UUID id,
      String partner,
      Fate fate,
      String event,
      String format,
      String messageId,
      Instant decidedAt,
      Instant asOf,
      Optional<Reasons> reasons) {}

  /** Whether a record must be read to its reasons. */
  boolean wantsReasons() {
    return filter.unmapped().isPresent();
  }

  @Override
  public boolean test(Glimpse record) {
    return says(filter.partner(), record.partner())
        && (filter.fates().isEmpty() || filter.fates().contains(record.fate()))
        && says(filter.event(), record.event())
        && says(filter.format(), record.format())
        && says(filter.messageId(), record.messageId())
        && isWithin(filter.decidedFrom(), filter.decidedTo(), record.decidedAt())
        && isWithin(filter.asOfFrom(), filter.asOfTo(), record.asOf())
        && hasUnmapped(record);
  }

  private boolean hasUnmapped(Glimpse record) {
    Function<String, Predicate<Unmapped>> field =
        said -> one -> one.name().equals(said) || UnmappedPlace.of(one).equals(said);
    return filter
        .unmapped()
        .map(
            said ->
                record
                    .reasons()
                    .map(reasons -> reasons.unmapped().stream().anyMatch(field.apply(said)))
                    .orElse(false))
        .orElse(true);
  }

  private static boolean says(Optional<String> wanted, String value) {
    return wanted.isEmpty() || wanted.get().equals(value);
  }

  private static boolean isWithin(Optional<Instant> from, Optional<Instant> to, Instant at) {
    return !from.filter(at::isBefore).isPresent() && to.map(at::isBefore).orElse(true);
  }
}
