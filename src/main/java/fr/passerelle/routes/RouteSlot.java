package fr.passerelle.routes;

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

/** The place of one folder: what runs there, and why the folder as it is now does not. */
final class RouteSlot {
  private static final Logger LOG = LoggerFactory.getLogger(RouteSlot.class);
  private static final Duration TRY_AGAIN = Duration.ofSeconds(30);

  private final String id;
  private final FolderCheck check;
  private final Clock clock;
  private volatile Optional<FolderRoute> running = Optional.empty();
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
    return new RouteStatus(
        id, running.isPresent(), since, running.flatMap(FolderRoute::listensOn), reasons);
  }

  /** The contract in force, if anything runs here. */
  Optional<Partner> partner() {
    return running.map(FolderRoute::partner);
  }

  /** A port may be free later, without any change in the folder. */
  boolean isToBeTriedAgain() {
    return !clock.instant().isBefore(tryAgain);
  }

  /** Checks the folder and hands the transport over, or keeps what runs and the reasons. */
  void take(RouteFolder folder) {
    tryAgain = Instant.MAX;
    Checked<FolderRoute> checked = check.check(folder);
    if (checked instanceof Checked.Bad<FolderRoute> bad) {
      keep(bad.reasons());
    } else if (checked instanceof Checked.Good<FolderRoute> good) {
      handOver(good.value());
    }
  }

  private void handOver(FolderRoute next) {
    RouteHandover.Result result = RouteHandover.of(running, next);
    boolean changed = !result.running().equals(running);
    running = result.running();
    since = changed ? clock.instant() : since;
    if (result.failure().isPresent()) {
      tryAgain = clock.instant().plus(TRY_AGAIN);
      keep(List.of(sentence("route.start", result.failure().get().getMessage())));
    } else {
      reasons = List.of();
      LOG.info("{}: runs", id);
    }
  }

  /** It asks to listen where nothing may listen. */
  void refuse(ListeningRefusedException refusal) {
    keep(List.of(sentence("route.listening", refusal.getMessage())));
  }

  /** It cannot be read. */
  void unreadable() {
    keep(List.of(RouteStatus.unreadable()));
    tryAgain = clock.instant().plus(TRY_AGAIN);
  }

  private void keep(List<Sentence> why) {
    reasons = why;
    for (Sentence reason : why) {
      String text = reason.in(Locale.ENGLISH);
      LOG.error("{}: not taken as it is now. {}", id, text);
    }
  }

  void close() {
    running.ifPresent(FolderRoute::close);
    running = Optional.empty();
  }

  private static Sentence sentence(String key, Object... arguments) {
    return Sentence.of(RouteStatus.class, key, arguments);
  }
}
