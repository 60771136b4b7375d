package fr.passerelle.journal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The work the journal does for itself, beside the road: sums every second, how many are held every
 * ten, erasing once a minute. On a thread of its own, because HAPI's scheduler is HAPI's.
 */
final class JournalUpkeep implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(JournalUpkeep.class);

  /** A backlog is worked off over many rounds, so that it never crowds out the road. */
  private static final int BATCHES_A_ROUND = 20;

  private final AddingUp sums;
  private final WaitingGauges held;
  private final RawRetention retention;
  private ScheduledExecutorService rounds;
  private boolean failing;

  JournalUpkeep(AddingUp sums, WaitingGauges held, RawRetention retention) {
    this.sums = sums;
    this.held = held;
    this.retention = retention;
  }

  @Override
  public void start() {
    rounds = Executors.newSingleThreadScheduledExecutor(JournalUpkeep::daemon);
    every(1, () -> round(sums::addUp));
    every(10, () -> round(held::read));
    every(60, () -> round(retention::erase));
  }

  private void every(int seconds, Runnable work) {
    var unused = rounds.scheduleWithFixedDelay(work, seconds, seconds, TimeUnit.SECONDS);
  }

  /** Never throws, or there would be no next round; says once that the database is away. */
  private void round(BooleanSupplier batch) {
    try {
      int left = BATCHES_A_ROUND;
      while (left > 0 && batch.getAsBoolean()) {
        left--;
      }
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.warn("upkeep of the journal failed with {}, it is tried again", e.getClass());
      }
      failing = true;
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "journal-upkeep");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void stop() {
    rounds.shutdown();
    try {
      if (!rounds.awaitTermination(10, TimeUnit.SECONDS)) {
        rounds.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    rounds = null;
  }

  @Override
  public boolean isRunning() {
    return rounds != null;
  }
}
