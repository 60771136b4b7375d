package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the journal. */
@Component
public class JournalQueries {
  private static final String COLUMNS =
      "select id, entry_id, rank_in_entry, partner, message_id, event, fate, decided_at, as_of,"
          + " patient_id, reasons, resources from psr_record";

  private final JdbcClient jdbc;
  private final ReasonsJson reasons = new ReasonsJson();

  JournalQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A record as it can be read again, without its bytes. */
  public record Row(
      UUID id,
      UUID entryId,
      int rank,
      String partner,
      String messageId,
      String event,
      Fate fate,
      Instant decidedAt,
      Instant asOf,
      Optional<String> patientId,
      Reasons reasons,
      List<String> resources) {}

  /** How many records of a partner had a fate. */
  public record Count(String partner, Fate fate, long records) {}

  public Optional<Row> find(UUID id) {
    return jdbc.sql(COLUMNS + " where id = ?").param(id).query(this::row).optional();
  }

  /**
   * The newest records first.
   *
   * @param partner only this partner's; empty means all
   * @param fate only of this fate; empty means all
   * @param limit at most so many
   */
  public List<Row> newest(Optional<String> partner, Optional<Fate> fate, int limit) {
    return jdbc.sql(
            COLUMNS
                + " where (cast(:partner as varchar) is null or partner = :partner)"
                + " and (cast(:fate as varchar) is null or fate = :fate)"
                + " order by decided_at desc, id fetch first :limit rows only")
        .param("partner", partner.orElse(null))
        .param("fate", fate.map(Fate::name).orElse(null))
        .param("limit", limit)
        .query(this::row)
        .list();
  }

  /** Records by partner and fate, for the balance. */
  public List<Count> counts() {
    return jdbc.sql(
            "select partner, fate, count(*) as records from psr_record group by partner, fate"
                + " order by partner, fate")
        .query(
            (row, number) ->
                new Count(
                    row.getString("partner"),
                    Fate.valueOf(row.getString("fate")),
                    row.getLong("records")))
        .list();
  }

  /** The raw bytes of a record as they were sent; empty for a duplicate, which has none. */
  public Optional<byte[]> raw(UUID id) {
    return jdbc.sql("select raw from psr_payload where record_id = ?")
        .param(id)
        .query((row, number) -> row.getBytes("raw"))
        .optional();
  }

  private Row row(ResultSet row, int number) throws SQLException {
    String resources = row.getString("resources");
    return new Row(
        row.getObject("id", UUID.class),
        row.getObject("entry_id", UUID.class),
        row.getInt("rank_in_entry"),
        row.getString("partner"),
        row.getString("message_id"),
        row.getString("event"),
        Fate.valueOf(row.getString("fate")),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        row.getObject("as_of", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("patient_id")),
        reasons.read(row.getString("reasons")),
        resources.isEmpty() ? List.of() : List.of(resources.split("\n")));
  }
}
