package fr.passerelle.routes;

import fr.passerelle.routes.mllp.Distrust;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that the transports say to the log: which partner, what happened, and the class of what was
 * thrown. Never a file name, a text of an exception or a byte that was sent.
 */
public final class RouteLog {
  private static final Logger LOG = LoggerFactory.getLogger(RouteLog.class);

  private RouteLog() {}

  /** The sender keeps custody, because our side failed in a way nobody expected. */
  public static void notReceived(String partner, Throwable cause) {
    LOG.error("{}: not received, {}", partner, cause.getClass());
  }

  /** A file of ours to take could not be; it is tried again. */
  public static void fileStays(String partner) {
    LOG.warn("{}: a file was not received and stays in its inbox", partner);
  }

  /** A port, connection or folder failed outside of any record. */
  public static void transportFailed(String partner, Throwable cause) {
    LOG.warn("{}: the transport failed, {}", partner, cause.getClass());
  }

  /** Too many large frames at once; the sender sends its own again. */
  public static void noRoom(String partner) {
    LOG.warn(
        "{}: connection closed, the large frames of other connections fill the memory", partner);
  }

  /** The answer would come later than anybody waits; the sender sends its own again. */
  public static void tooLate(String partner, Duration most) {
    LOG.warn("{}: connection closed, no answer within {}", partner, most);
  }

  /** The other side is not who it should be. */
  public static void notTrusted(String partner, Distrust reason) {
    LOG.warn("{}: TLS connection refused, {}", partner, reason);
  }

  /** A mail cannot be dealt with now; it stays unread and is tried again. */
  public static void mailStays(String partner) {
    LOG.warn("{}: a mail was not received and stays unread", partner);
  }

  /** One connection too many. */
  public static void tooManyConnections(String partner, int most) {
    LOG.warn("{}: connection closed, {} are open already", partner, most);
  }
}
