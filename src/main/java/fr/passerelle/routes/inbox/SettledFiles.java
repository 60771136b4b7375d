package fr.passerelle.routes.inbox;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells a file that is still being written from a finished one: finished is what kept its size and
 * time between two looks. Compares looks and never the clocks of two machines, and waits for
 * nobody, so that one slow writer holds up no other file.
 */
final class SettledFiles {
  private static final int REMEMBERED = 10_000;
  // An empty file is more often one that is just being opened than one sent empty.
  private static final int LONGER_FOR_EMPTY = 10;

  private final long quiet;
  private final Map<String, Look> looks = new LinkedHashMap<>();

  SettledFiles(Duration quiet) {
    this.quiet = quiet.toNanos();
  }

  /**
   * @param now nanoseconds of any clock that only goes forward
   */
  boolean isSettled(String name, long length, long modified, long now) {
    Look before = looks.get(name);
    if (before == null || before.length != length || before.modified != modified) {
      looks.put(name, new Look(length, modified, now));
      forgetOldest();
      return false;
    }
    return now - before.since >= (length == 0 ? quiet * LONGER_FOR_EMPTY : quiet);
  }

  void forget(String name) {
    looks.remove(name);
  }

  private void forgetOldest() {
    if (looks.size() > REMEMBERED) {
      Iterator<String> oldest = looks.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }

  private record Look(long length, long modified, long since) {}
}
