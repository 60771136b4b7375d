package fr.passerelle.routes;

import fr.passerelle.routes.RouteStatus.State;
import fr.passerelle.routes.folder.Checked;
import fr.passerelle.routes.folder.FolderCheck;
import fr.passerelle.routes.folder.FolderRoute;
import fr.passerelle.routes.folder.RouteFolder;
import fr.passerelle.security.ListeningRefusedException;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Sentence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The place of one folder: what runs there, and why the folder as it is now does not. Changes come
 * one at a time; how it stands can be asked meanwhile.
 */
final class RouteSlot {
  private static final Logger LOG = LoggerFactory.getLogger(RouteSlot.class);
  private static final Duration TRY_AGAIN = Duration.ofSeconds(30);

  private final String id;
  private final FolderCheck check;
  private final Clock clock;
  private volatile Optional<FolderRoute> taken = Optional.empty();
  private volatile boolean stopped;
  private volatile Instant since;
  private volatile List<Sentence> reasons = List.of();
  private volatile Instant tryAgain = Instant.MAX;

  RouteSlot(String id, FolderCheck check, Clock clock) {
    this.id = id;
    this.check = check;
    this.clock = clock;
    this.since = clock.instant();
  }

  String id() {
    return id;
  }

  RouteStatus status() {
    Optional<FolderRoute> running = stopped ? Optional.empty() : taken;
    State state = stopped ? State.STOPPED : running.isPresent() ? State.RUNS : State.NOT_TAKEN;
    return new RouteStatus(
        id,
        state,
        since,
        taken.map(FolderRoute::transport),
        running.flatMap(FolderRoute::listensOn),
        reasons);
  }

  /** The contract in force, also while the route is stopped by hand. */
  Optional<Partner> partner() {
    return taken.map(FolderRoute::partner);
  }

  /** A port may be free later, without any change in the folder. */
  boolean isToBeTriedAgain() {
    return !clock.instant().isBefore(tryAgain);
  }

  /** Checks the folder and hands the transport over, or keeps what runs and the reasons. */
  synchronized void take(RouteFolder folder) {
    tryAgain = Instant.MAX;
    Checked<FolderRoute> checked = check.check(folder);
    if (checked instanceof Checked.Bad<FolderRoute> bad) {
      keep(bad.reasons());
    } else if (checked instanceof Checked.Good<FolderRoute> good && stopped) {
      Optional<FolderRoute> before = taken;
      taken = Optional.of(good.value());
      before.ifPresent(FolderRoute::close);
      reasons = List.of();
    } else if (checked instanceof Checked.Good<FolderRoute> good) {
      handOver(good.value());
    }
  }

  private void handOver(FolderRoute next) {
    RouteHandover.Result result = RouteHandover.of(taken, next);
    boolean changed = !result.running().equals(taken);
    taken = result.running();
    since = changed ? clock.instant() : since;
    if (result.failure().isPresent()) {
      notStarted(result.failure().get());
      tryAgain = clock.instant().plus(TRY_AGAIN);
    } else {
      reasons = List.of();
      LOG.info("{}: runs", id);
    }
  }

  /** Takes nothing more until somebody starts it; what was taken has its answer. */
  synchronized void stopByHand() throws Exception {
    if (!stopped) {
      if (taken.isPresent()) {
        taken.get().stop();
      }
      stopped = true;
      since = clock.instant();
      LOG.warn("{}: stopped by hand", id);
    }
  }

  /** Takes again, as the folder is now. Where it cannot, it stays stopped and the reason stands. */
  synchronized void startByHand() {
    if (!stopped) {
      return;
    }
    try {
      if (taken.isPresent()) {
        taken.get().start();
        reasons = List.of();
      }
      stopped = false;
      since = clock.instant();
      tryAgain = taken.isPresent() ? Instant.MAX : since;
      LOG.info("{}: started by hand", id);
    } catch (Exception e) {
      notStarted(e);
    }
  }

  /** It asks to listen where nothing may listen. */
  synchronized void refuse(ListeningRefusedException refusal) {
    keep(List.of(sentence("route.listening", refusal.getMessage())));
  }

  /** It cannot be read. */
  synchronized void unreadable() {
    keep(List.of(RouteStatus.unreadable()));
    tryAgain = clock.instant().plus(TRY_AGAIN);
  }

  private void notStarted(Exception failure) {
    keep(List.of(sentence("route.start", failure.getMessage())));
  }

  private void keep(List<Sentence> why) {
    reasons = why;
    for (Sentence reason : why) {
      String text = reason.in(Locale.ENGLISH);
      LOG.error("{}: not taken as it is now. {}", id, text);
    }
  }

  synchronized void close() {
    taken.ifPresent(FolderRoute::close);
    taken = Optional.empty();
  }

  private static Sentence sentence(String key, Object... arguments) {
    return Sentence.of(RouteStatus.class, key, arguments);
  }
}
