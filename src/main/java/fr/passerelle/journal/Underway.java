package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * How many records of each partner are on the road right now: received, their fate not yet known.
 * Measures for Prometheus how long each was there and which fate it got; partners are route
 * folders, so their names are few.
 */
public final class Underway {
  private static final Duration[] STEPS = {
    Duration.ofMillis(50), Duration.ofMillis(250), Duration.ofSeconds(1), Duration.ofSeconds(5)
  };

  private final MeterRegistry meters;
  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

  Underway(MeterRegistry meters) {
    this.meters = meters;
  }

  /** One that nobody reads the measurements of. */
  public Underway() {
    this(new SimpleMeterRegistry());
  }

  /** Counts a record for as long as the work lasts. */
  public <T> T during(String partner, Supplier<T> work) {
    LongAdder count = counts.computeIfAbsent(partner, this::counted);
    count.increment();
    try {
      return time(partner).record(work);
    } finally {
      count.decrement();
    }
  }

  /** Counts the fate of a record, once it is committed. */
  public void decided(String partner, Fate fate) {
    Counter.builder("passerelle.records")
        .description("Records by partner and fate since the start of this server")
        .tag("partner", partner)
        .tag("fate", fate.name())
        .register(meters)
        .increment();
  }

  /** Records in progress by partner. */
  public Map<String, Long> byPartner() {
    Map<String, Long> now = new TreeMap<>();
    counts.forEach((partner, count) -> now.put(partner, count.sum()));
    return now;
  }

  private Timer time(String partner) {
    return Timer.builder("passerelle.intake")
        .description("From the bytes of a record to its fate, committed")
        .tag("partner", partner)
        .serviceLevelObjectives(STEPS)
        .register(meters);
  }

  private LongAdder counted(String partner) {
    LongAdder count = new LongAdder();
    Gauge.builder("passerelle.in.progress", count, LongAdder::sum)
        .description("Records on the road of this server")
        .tag("partner", partner)
        .register(meters);
    return count;
  }
}
