package fr.passerelle.routes;

import fr.passerelle.routes.folder.FolderRoute;
import java.util.Optional;

/**
 * Hands a transport from what runs to what was checked. Where the transport stays the same only the
 * contract behind it is exchanged; else the old one is drained and stopped, the new one started,
 * and, if that fails, the old one started again.
 */
final class RouteHandover {
  private RouteHandover() {}

  /**
   * @param running what runs after
   * @param failure why that is not the next one
   */
  record Result(Optional<FolderRoute> running, Optional<Exception> failure) {}

  static Result of(Optional<FolderRoute> running, FolderRoute next) {
    if (running.isEmpty()) {
      return first(next);
    }
    FolderRoute old = running.get();
    if (old.hasSameTransport(next)) {
      old.exchange(next.partner());
      next.close();
      return new Result(running, Optional.empty());
    }
    return replace(old, next);
  }

  private static Result first(FolderRoute next) {
    try {
      next.start();
      return new Result(Optional.of(next), Optional.empty());
    } catch (Exception e) {
      next.close();
      return new Result(Optional.empty(), Optional.of(e));
    }
  }

  private static Result replace(FolderRoute old, FolderRoute next) {
    try {
      old.stop();
      next.start();
      old.close();
      return new Result(Optional.of(next), Optional.empty());
    } catch (Exception e) {
      next.close();
      return again(old, e);
    }
  }

  private static Result again(FolderRoute old, Exception why) {
    try {
      old.start();
      return new Result(Optional.of(old), Optional.of(why));
    } catch (Exception e) {
      old.close();
      why.addSuppressed(e);
      return new Result(Optional.empty(), Optional.of(why));
    }
  }
}
