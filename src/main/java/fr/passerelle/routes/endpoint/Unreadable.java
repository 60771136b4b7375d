package fr.passerelle.routes.endpoint;

import fr.passerelle.translation.Fault;

/**
 * What a transport could not take whole: too large, cut off, or outside of its envelope. It travels
 * through a route in place of the bytes, so that it is journaled and answered like anything else.
 *
 * @param beginning the first bytes, at most {@link #KEPT}
 * @param fault what the sender has to mend
 */
public record Unreadable(byte[] beginning, Fault fault) {

  /** How much of it is kept, in bytes: enough for a header to answer to. */
  public static final int KEPT = 64 * 1024;
}
