package fr.passerelle.routes.endpoint;

import fr.passerelle.intake.Receipt;
import fr.passerelle.routes.RouteStatus;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Sentence;
import java.util.Arrays;

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

  /**
   * Something that is kept by its beginning.
   *
   * @param key of the sentence for the sender, among those of the routes
   */
  public static Unreadable of(byte[] bytes, String key, Object... arguments) {
    Sentence sentence = Sentence.of(RouteStatus.class, key, arguments);
    return new Unreadable(
        Arrays.copyOf(bytes, Math.min(bytes.length, KEPT)),
        new Fault(Fault.APPLICATION, Place.line(1), sentence));
  }

  /** Something larger than a route takes, in bytes. */
  public static Unreadable tooLarge(byte[] bytes, int maxBytes) {
    return of(bytes, Receipt.TOO_LARGE, maxBytes / 1024 / 1024);
  }
}
