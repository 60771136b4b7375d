package fr.passerelle.journal;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * How many records of each partner are on the road right now: received, their fate not yet known.
 */
@Component
public class Underway {
  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

  /** Counts a record for as long as the work lasts. */
  public <T> T during(String partner, Supplier<T> work) {
    LongAdder count = counts.computeIfAbsent(partner, name -> new LongAdder());
    count.increment();
    try {
      return work.get();
    } finally {
      count.decrement();
    }
  }

  /** Records in progress by partner. */
  public Map<String, Long> byPartner() {
    Map<String, Long> now = new TreeMap<>();
    counts.forEach((partner, count) -> now.put(partner, count.sum()));
    return now;
  }
}
