package fr.passerelle.fhirserver.persistence;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Has the commits of several threads written to the embedded database's file together: whoever
 * comes first writes for all who committed by then. H2 by itself writes each commit for itself, one
 * after the other.
 */
final class GroupedCommits {
  private final Lock writing = new ReentrantLock();
  private final AtomicLong committed = new AtomicLong();
  private final Runnable write;
  private long written;

  /**
   * @param write writes all that is committed to the file, and returns when it is there
   */
  GroupedCommits(Runnable write) {
    this.write = write;
  }

  /** Returns when everything this thread has seen committed until now is in the file. */
  void settle() {
    long mine = committed.incrementAndGet();
    writing.lock();
    try {
      if (written < mine) {
        long all = committed.get();
        write.run();
        written = all;
      }
    } finally {
      writing.unlock();
    }
  }
}
