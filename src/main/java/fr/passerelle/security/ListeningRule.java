package fr.passerelle.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * Everything that listens (HTTP, MLLP) listens on loopback only until authentication is configured,
 * because whoever reaches a port reads everything.
 */
public final class ListeningRule {
  private static final Logger LOG = LoggerFactory.getLogger(ListeningRule.class);

  private final boolean beyondLoopback;

  /**
   * @param beyondLoopback the operator's explicit word that other addresses are guarded elsewhere
   */
  public ListeningRule(boolean beyondLoopback) {
    this.beyondLoopback = beyondLoopback;
    if (beyondLoopback) {
      LOG.warn(
          "passerelle.listen-beyond-loopback is true and nobody signs in: whoever reaches a port of"
              + " this server reads and changes everything. Publish its ports on the host's loopback"
              + " only.");
    }
  }

  /** What the settings say. */
  public static ListeningRule of(Environment settings) {
    return new ListeningRule(
        settings.getProperty("passerelle.listen-beyond-loopback", Boolean.class, false));
  }

  /**
   * Why nothing may listen on that host; empty when it may.
   *
   * @param host name or address, empty or null for all addresses
   */
  public Optional<String> refusal(String host) {
    if (beyondLoopback || isLoopback(host)) {
      return Optional.empty();
    }
    String where = host == null || host.isBlank() ? "every address" : "'" + host + "'";
    return Optional.of(
        "Refused to listen on "
            + where
            + ": authentication is not configured, so only loopback (127.0.0.1, ::1, localhost) is"
            + " allowed. Use a loopback address, or set passerelle.listen-beyond-loopback=true where"
            + " something else keeps strangers away (a container published on the host's loopback).");
  }

  private static boolean isLoopback(String host) {
    if (host == null || host.isBlank()) {
      return false;
    }
    try {
      return InetAddress.getByName(host.strip()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
