package fr.passerelle.routes.mllp;

import fr.passerelle.routes.RouteStatus;
import fr.passerelle.routes.endpoint.Unreadable;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Sentence;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** A frame on its way in. Holds at most the limit; past that, only its beginning is kept. */
final class MllpFrame {
  private final int limit;
  private final boolean started;
  private final long startedAt = System.nanoTime();
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 * 1024);
  private boolean tooLarge;

  /**
   * @param started false for bytes that came outside of a frame
   */
  MllpFrame(int limit, boolean started) {
    this.limit = started ? limit : Unreadable.KEPT;
    this.started = started;
  }

  /** Nanoseconds since its first byte. */
  long age() {
    return System.nanoTime() - startedAt;
  }

  /** Whether it is over its limit, so that only its beginning is kept. */
  boolean isDiscarding() {
    return tooLarge;
  }

  void append(byte[] more, int length) {
    if (tooLarge) {
      return;
    }
    if (bytes.size() + (long) length <= limit) {
      bytes.write(more, 0, length);
      return;
    }
    tooLarge = true;
    byte[] kept = Arrays.copyOf(bytes.toByteArray(), Math.min(bytes.size(), Unreadable.KEPT));
    bytes = new ByteArrayOutputStream(kept.length);
    bytes.writeBytes(kept);
  }

  /** The whole frame as bytes, or why it is none. */
  Object ended() {
    if (!started) {
      return unreadable("mllp.no-start");
    }
    return tooLarge ? unreadable("too-large", limit / 1024 / 1024) : bytes.toByteArray();
  }

  /** What there is of a frame whose end does not come. */
  Unreadable abandoned() {
    return started ? unreadable("mllp.no-end") : unreadable("mllp.no-start");
  }

  private Unreadable unreadable(String key, Object... arguments) {
    byte[] all = bytes.toByteArray();
    return new Unreadable(
        all.length <= Unreadable.KEPT ? all : Arrays.copyOf(all, Unreadable.KEPT),
        new Fault(
            Fault.APPLICATION,
            Place.segment("MSH", 1),
            Sentence.of(RouteStatus.class, key, arguments)));
  }
}
