package fr.passerelle.routes.mllp;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of a connection's unanswered frames is in memory. The first megabyte of each connection
 * is free; what goes beyond is shared by all connections of a port, so that many large frames at
 * once cannot fill the memory and senders of ordinary messages never notice them. One connection's
 * thread only.
 */
final class HeldBytes {
  static final long FREE = 1024 * 1024;

  private final AtomicLong shared;
  private final long most;
  private long held;

  /**
   * @param shared bytes beyond the free ones, of all connections
   * @param most limit of {@code shared}
   */
  HeldBytes(AtomicLong shared, long most) {
    this.shared = shared;
    this.most = most;
  }

  /** Whether there is room for that many more. */
  boolean add(int more) {
    long before = beyondFree();
    held += more;
    long grown = beyondFree() - before;
    return grown == 0 || shared.addAndGet(grown) <= most;
  }

  /** The frame was answered, or the connection is gone. */
  void release() {
    shared.addAndGet(-beyondFree());
    held = 0;
  }

  private long beyondFree() {
    return Math.max(0, held - FREE);
  }
}
