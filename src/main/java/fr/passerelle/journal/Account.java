package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The balance of a partner: what it sent is what became of it, at every moment.
 *
 * @param received integrated + duplicate + superseded + ignored + held + refused + in progress
 */
public record Account(String partner, long received, Map<Fate, Long> byFate, long inProgress) {

  static List<Account> balance(List<JournalQueries.Count> counts, Map<String, Long> inProgress) {
    Map<String, Map<Fate, Long>> partners = new TreeMap<>();
    inProgress.keySet().forEach(partner -> partners.put(partner, new EnumMap<>(Fate.class)));
    counts.forEach(
        count ->
            partners
                .computeIfAbsent(count.partner(), partner -> new EnumMap<>(Fate.class))
                .put(count.fate(), count.records()));
    return partners.entrySet().stream()
        .map(
            partner ->
                of(
                    partner.getKey(),
                    partner.getValue(),
                    inProgress.getOrDefault(partner.getKey(), 0L)))
        .toList();
  }

  private static Account of(String partner, Map<Fate, Long> byFate, long inProgress) {
    long decided = byFate.values().stream().mapToLong(Long::longValue).sum();
    return new Account(partner, decided + inProgress, byFate, inProgress);
  }
}
