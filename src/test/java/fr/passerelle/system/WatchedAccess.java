package fr.passerelle.system;

import fr.passerelle.security.AccessDecision;
import fr.passerelle.security.AccessPath;
import fr.passerelle.security.AccessRequest;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Primary;

/** Says yes like the open mode, notes which paths asked, and refuses one of them when told so. */
@Primary
public class WatchedAccess implements AccessDecision {
  private final Set<AccessPath> asked = ConcurrentHashMap.newKeySet();
  private final AtomicReference<AccessPath> closed = new AtomicReference<>();

  @Override
  public Verdict decide(AccessRequest request) {
    asked.add(request.path());
    return request.path() == closed.get() ? Verdict.no("closed by a test") : Verdict.YES;
  }

  /** The paths that asked since the last call of this method. */
  Set<AccessPath> askedSinceLastTime() {
    Set<AccessPath> now =
        asked.isEmpty() ? EnumSet.noneOf(AccessPath.class) : EnumSet.copyOf(asked);
    asked.clear();
    return now;
  }

  /** Runs the work while that path is closed. */
  void whileClosed(AccessPath path, Runnable work) {
    closed.set(path);
    try {
      work.run();
    } finally {
      closed.set(null);
    }
  }
}
