package fr.passerelle.intake;

import fr.passerelle.journal.RecordClaims.Claimed;
import fr.passerelle.translation.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Integrates what was held for an unknown patient as soon as somebody is known by its number,
 * whoever made them known: the earliest first, a bounded number at a time, each in a transaction of
 * its own.
 */
final class WaitingSweep implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(WaitingSweep.class);
  private static final int SECONDS = 5;
  private static final int AT_ONCE = 100;

  private final WaitingRecords waiting;
  private final RecordsAgain again;
  private final RecordRoad road;
  private final Corrections corrections;
  private final Partners partners;
  private ScheduledExecutorService looking;

  WaitingSweep(
      WaitingRecords waiting,
      RecordsAgain again,
      RecordRoad road,
      Corrections corrections,
      Partners partners) {
    this.waiting = waiting;
    this.again = again;
    this.road = road;
    this.corrections = corrections;
    this.partners = partners;
  }

  /** Looks once. Returns the records that are held no longer. */
  List<UUID> look() {
    List<UUID> settled = new ArrayList<>();
    for (UUID record : waiting.ready(partners.ids(), AT_ONCE)) {
      try {
        if (integrate(record)) {
          settled.add(record);
        }
      } catch (NotDone e) {
        // Somebody has it in hand: then it is looked at again.
        LOG.info("record {} stays held: {}", record, e.getClass());
      } catch (RuntimeException e) {
        leaveToAPerson(record, e);
      }
    }
    return settled;
  }

  /** What cannot be stored now could not be stored a minute later. */
  private void leaveToAPerson(UUID record, RuntimeException failure) {
    if (StorageFailure.isOurs(failure)) {
      throw failure;
    }
    LOG.error("record {} stays held ({})", record, failure.getClass());
    corrections.inLane(
        List.of(),
        () -> {
          waiting.forget(record);
          return record;
        });
  }

  private boolean integrate(UUID record) {
    Arrival arrival = again.read(record);
    return corrections.inLane(
        Lanes.numbers(arrival.translation()),
        () -> integrate(again.claim(record, Set.of(Fate.HELD))));
  }

  private boolean integrate(Claimed claimed) {
    Arrival arrival = again.arrival(claimed);
    waiting.forget(arrival.id());
    Filing filing = road.decide(arrival);
    again.settle(claimed, filing);
    LOG.info("record {} of {}: {}", arrival.id(), arrival.partner(), filing.outcome().fate());
    return filing.outcome().fate() != Fate.HELD;
  }

  private void lookQuietly() {
    try {
      var unused = look();
    } catch (RuntimeException e) {
      LOG.error("held records were not looked at ({})", e.getClass());
    }
  }

  @Override
  public void start() {
    looking =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "held-records");
              thread.setDaemon(true);
              return thread;
            });
    var unused =
        looking.scheduleWithFixedDelay(this::lookQuietly, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void stop() {
    looking.shutdown();
    looking = null;
  }

  @Override
  public boolean isRunning() {
    return looking != null;
  }
}
