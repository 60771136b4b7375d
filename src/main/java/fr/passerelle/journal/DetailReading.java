package fr.passerelle.journal;

import fr.passerelle.translation.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what belongs to a record: its entry, the records beside it, the first and its repeats. */
final class DetailReading {
  private static final int MOST = 50;

  private final JdbcClient jdbc;
  private final Listing listing;

  /** Reads records by a condition. */
  interface Listing {
    List<JournalQueries.Row> where(String condition, Object... values);
  }

  DetailReading(JdbcClient jdbc, Listing listing) {
    this.jdbc = jdbc;
    this.listing = listing;
  }

  private record Payload(
      UUID recordId, Answer answer, Optional<Instant> rawPurgedAt, Optional<Instant> rawSince) {}

  RecordDetail of(JournalQueries.Row row) {
    Payload payload = payload(row);
    boolean isFirst = payload.recordId().equals(row.id());
    return new RecordDetail(
        row,
        entry(row.entryId()),
        listing.where(
            "entry_id = ? order by rank_in_entry fetch first " + MOST + " rows only",
            row.entryId()),
        payload.answer(),
        payload.rawPurgedAt(),
        payload.rawSince(),
        isFirst ? Optional.empty() : Optional.of(payload.recordId()),
        isFirst ? duplicates(row) : List.of());
  }

  private List<JournalQueries.Row> duplicates(JournalQueries.Row row) {
    return listing.where(
        "partner = ? and key_hash = ? and sha256 = ? and id <> ?"
            + " order by decided_at desc, id desc fetch first "
            + MOST
            + " rows only",
        row.partner(),
        row.key().keyHash(),
        row.key().contentHash(),
        row.id());
  }

  private Payload payload(JournalQueries.Row row) {
    return jdbc.sql(
            "select p.record_id, p.answer, p.answer_extension, p.raw_purged_at, p.raw_since"
                + " from psr_payload p"
                + " join psr_record r on r.id = p.record_id where r.custody_key = ?")
        .param(row.key().custody())
        .query(DetailReading::payload)
        .single();
  }

  private JournalEntry entry(UUID id) {
    return jdbc.sql(
            "select id, partner, format, received_at, sha256, size_bytes from psr_entry"
                + " where id = ?")
        .param(id)
        .query(DetailReading::entry)
        .single();
  }

  private static Payload payload(ResultSet row, int number) throws SQLException {
    return new Payload(
        row.getObject("record_id", UUID.class),
        new Answer(row.getBytes("answer"), row.getString("answer_extension")),
        moment(row, "raw_purged_at"),
        moment(row, "raw_since"));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static JournalEntry entry(ResultSet row, int number) throws SQLException {
    return new JournalEntry(
        row.getObject("id", UUID.class),
        row.getString("partner"),
        row.getString("format"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getString("sha256"),
        row.getLong("size_bytes"));
  }
}
