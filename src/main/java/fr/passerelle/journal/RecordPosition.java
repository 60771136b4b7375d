package fr.passerelle.journal;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a list stopped: the moment and id of the record before the next page. Records that come
 * meanwhile move nothing.
 */
record RecordPosition(RecordOrder order, Instant at, UUID id) {
  private static final int BYTES = 1 + Long.BYTES + 2 * Long.BYTES;

  /** As it stands in a next link; databases keep microseconds. */
  String text() {
    byte[] bytes =
        ByteBuffer.allocate(BYTES)
            .put((byte) order.ordinal())
            .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Reads it back; empty when it is none of ours, or of a list sorted otherwise. */
  static Optional<RecordPosition> parse(String text, RecordOrder order) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      if (bytes.length != BYTES || bytes[0] != order.ordinal()) {
        return Optional.empty();
      }
      ByteBuffer read = ByteBuffer.wrap(bytes, 1, BYTES - 1);
      Instant at = Instant.EPOCH.plus(read.getLong(), ChronoUnit.MICROS);
      return Optional.of(new RecordPosition(order, at, new UUID(read.getLong(), read.getLong())));
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
