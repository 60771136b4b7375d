package fr.passerelle.routes;

import fr.passerelle.routes.folder.FolderCheck;
import fr.passerelle.routes.folder.FolderSource;
import fr.passerelle.routes.folder.FolderWatch;
import fr.passerelle.security.ListeningRefusedException;
import fr.passerelle.translation.Partner;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The drop-in routes: takes what is in the routes folder when the server is ready, then looks once
 * a second for folders that came, changed or went. Starts last and stops first.
 */
public final class Routes implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Routes.class);

  private final FolderSource source;
  private final FolderCheck check;
  private final Clock clock;
  private final Duration pause;
  private final FolderWatch watch = new FolderWatch();
  private final Map<String, RouteSlot> slots = new ConcurrentSkipListMap<>();
  private ScheduledExecutorService looking;

  /**
   * @param pause between two looks at the folders
   */
  Routes(FolderSource source, FolderCheck check, Clock clock, Duration pause) {
    this.source = source;
    this.check = check;
    this.clock = clock;
    this.pause = pause;
  }

  /** How every folder stands, by name. */
  public List<RouteStatus> statuses() {
    return slots.values().stream().map(RouteSlot::status).toList();
  }

  /** How one folder stands; empty where there is no such folder. */
  public Optional<RouteStatus> status(String id) {
    return Optional.ofNullable(slots.get(id)).map(RouteSlot::status);
  }

  /**
   * Stops a route until {@link #start(String)} or the next start of the server: takes nothing more,
   * and what was taken has its answer. A folder that changes meanwhile is checked and not started.
   *
   * @return how it stands then; empty where there is no such folder
   */
  public Optional<RouteStatus> stop(String id) {
    RouteSlot slot = slots.get(id);
    if (slot != null) {
      try {
        slot.stopByHand();
      } catch (Exception e) {
        RouteLog.transportFailed(id, e);
      }
    }
    return status(id);
  }

  /**
   * Starts a route that was stopped.
   *
   * @return how it stands then: still stopped, with the reason, where its transport cannot start
   */
  public Optional<RouteStatus> start(String id) {
    Optional.ofNullable(slots.get(id)).ifPresent(RouteSlot::startByHand);
    return status(id);
  }

  /** The contract in force with the partner of a folder. */
  Optional<Partner> partner(String id) {
    return Optional.ofNullable(slots.get(id)).flatMap(RouteSlot::partner);
  }

  /**
   * @throws ListeningRefusedException when a folder asks to listen where nothing may listen
   */
  @Override
  public void start() {
    try {
      watch.first(source.fingerprints()).forEach(this::takeAtStart);
    } catch (IOException e) {
      RouteLog.transportFailed("routes", e);
    }
    looking = Executors.newSingleThreadScheduledExecutor(task -> daemon(task));
    var unused =
        looking.scheduleWithFixedDelay(
            this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "route-folders");
    thread.setDaemon(true);
    return thread;
  }

  private void takeAtStart(FolderWatch.Change change) {
    try {
      slot(change.id()).take(source.read(change.id()));
    } catch (IOException e) {
      slot(change.id()).unreadable();
    } catch (ListeningRefusedException e) {
      closeAll();
      throw e;
    }
  }

  private void look() {
    try {
      watch.look(source.fingerprints()).forEach(this::apply);
      slots.values().stream().filter(RouteSlot::isToBeTriedAgain).toList().forEach(this::again);
    } catch (IOException | RuntimeException e) {
      // The folder of all folders is away: what runs runs on.
      RouteLog.transportFailed("routes", e);
    }
  }

  private void again(RouteSlot slot) {
    apply(new FolderWatch.Change(slot.id(), true));
  }

  private void apply(FolderWatch.Change change) {
    RouteSlot slot = slot(change.id());
    try {
      if (change.present()) {
        slot.take(source.read(change.id()));
      } else {
        slots.remove(change.id());
        slot.close();
        LOG.info("{}: its folder is gone, the route is stopped", change.id());
      }
    } catch (ListeningRefusedException e) {
      slot.refuse(e);
    } catch (IOException e) {
      slot.unreadable();
    }
  }

  private RouteSlot slot(String id) {
    return slots.computeIfAbsent(id, name -> new RouteSlot(name, check, clock));
  }

  @Override
  public void stop() {
    looking.shutdown();
    try {
      if (!looking.awaitTermination(60, TimeUnit.SECONDS)) {
        looking.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    closeAll();
    looking = null;
  }

  private void closeAll() {
    slots.values().forEach(RouteSlot::close);
    slots.clear();
  }

  @Override
  public boolean isRunning() {
    return looking != null;
  }
}
