package fr.passerelle.journal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The work the journal does for itself, beside the road: sums every second, erasing once a minute.
 * On a thread of its own, because HAPI's scheduler is HAPI's.
 */
final class JournalUpkeep implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(JournalUpkeep.class);

  /** A backlog is worked off over many rounds, so that it never crowds out the road. */
  private static final int BATCHES_A_ROUND = 20;

  private final AddingUp sums;
  private final RawRetention retention;
  private ScheduledExecutorService rounds;

  JournalUpkeep(AddingUp sums, RawRetention retention) {
    this.sums = sums;
    this.retention = retention;
  }

  @Override
  public void start() {
    rounds = Executors.newSingleThreadScheduledExecutor(JournalUpkeep::daemon);
    every(1, () -> round(sums::addUp));
    every(60, () -> round(retention::erase));
  }

  private void every(int seconds, Runnable work) {
    var unused = rounds.scheduleWithFixedDelay(work, seconds, seconds, TimeUnit.SECONDS);
  }

  /** Never throws, or there would be no next round. */
  static void round(BooleanSupplier batch) {
    try {
      for (int done = 0; done < BATCHES_A_ROUND && batch.getAsBoolean(); done++) {}
    } catch (RuntimeException e) {
      LOG.warn("upkeep of the journal failed with {}, it is tried again", e.getClass());
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
