package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notes in the caller's transaction what the accounts have to count. Each note is a row of its own:
 * records of one partner that are decided at the same time do not wait for one counter. {@link
 * AddingUp} makes sums of them later.
 */
final class FateChanges {
  private final JdbcClient jdbc;

  FateChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A record came to have that fate. */
  void came(UUID recordId, String partner, Fate fate, Instant at) {
    note(recordId, partner, fate, 1, at);
  }

  /** A record that was counted under that fate has another now. */
  void left(UUID recordId, String partner, Fate fate, Instant at) {
    note(recordId, partner, fate, -1, at);
  }

  private void note(UUID recordId, String partner, Fate fate, int amount, Instant at) {
    jdbc.sql(
            "insert into psr_change (record_id, partner, fate, amount, decided_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(recordId, partner, fate.name(), amount, at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
