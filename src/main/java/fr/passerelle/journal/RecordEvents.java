package fr.passerelle.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was done with records, in the caller's transaction. */
@Component
public class RecordEvents {
  private static final int MOST = 100;

  private final JdbcClient jdbc;

  RecordEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void note(UUID recordId, RecordEvent event) {
    jdbc.sql(
            "insert into psr_event (id, record_id, kind, happened_at, actor, reason)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            UUID.randomUUID(),
            recordId,
            event.kind().name(),
            event.at().atOffset(ZoneOffset.UTC),
            event.actor(),
            event.reason().orElse(null))
        .update();
  }

  /** The last hundred, the newest first. */
  public List<RecordEvent> of(UUID recordId) {
    return jdbc.sql(
            "select kind, happened_at, actor, reason from psr_event where record_id = ?"
                + " order by happened_at desc fetch first ? rows only")
        .params(recordId, MOST)
        .query(
            (row, number) -> {
              Instant at = row.getObject("happened_at", OffsetDateTime.class).toInstant();
              return new RecordEvent(
                  RecordEvent.Kind.valueOf(row.getString("kind")),
                  at,
                  row.getString("actor"),
                  Optional.ofNullable(row.getString("reason")));
            })
        .list();
  }
}
