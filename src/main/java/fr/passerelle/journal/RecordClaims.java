package fr.passerelle.journal;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a record of the journal up again, one taker at a time, so that it can be decided again. All
 * statements take part in the caller's transaction; a claim ends with it.
 */
@Component
public class RecordClaims {
  private final JdbcClient jdbc;

  RecordClaims(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A record with what it takes to send it down the road again.
   *
   * @param raw as the partner sent it; empty when it is kept no longer
   * @param answer what the sender got, and gets when it sends the same again
   */
  public record Claimed(
      JournalEntry entry,
      UUID id,
      int rank,
      Fate fate,
      Instant decidedAt,
      Optional<String> patientId,
      List<String> resources,
      Optional<byte[]> raw,
      Answer answer) {}

  /** The record, locked until the transaction ends; empty when somebody else has it. */
  public Optional<Claimed> claim(UUID id) {
    return jdbc.sql("select id from psr_record where id = ? for update skip locked")
        .param(id)
        .query(UUID.class)
        .optional()
        .flatMap(this::read);
  }

  /** The record as {@link #claim} gives it, but not locked. */
  public Optional<Claimed> read(UUID id) {
    return jdbc.sql(
            "select r.id, r.entry_id, r.rank_in_entry, r.partner, r.fate, r.decided_at,"
                + " r.patient_id, r.resources, e.format, e.received_at, e.sha256, e.size_bytes,"
                + " p.raw, p.answer, p.answer_extension from psr_record r join psr_entry e on e.id = r.entry_id"
                + " join psr_payload p on p.record_id = r.id where r.id = ?")
        .param(id)
        .query(RecordClaims::claimed)
        .optional();
  }

  /** Records of a partner filed for one of these persons, the earliest by their own date first. */
  public List<UUID> filedFor(String partner, List<String> patientIds) {
    return jdbc.sql(
            "select id from psr_record where partner = :partner and patient_id in (:persons)"
                + " and fate in ('INTEGRATED', 'SUPERSEDED') order by as_of, decided_at, id")
        .param("partner", partner)
        .param("persons", patientIds)
        .query(UUID.class)
        .list();
  }

  /** How many records that tell of a later moment are filed for the person, of any partner. */
  public long newerFor(String patientId, Instant asOf) {
    return jdbc.sql(
            "select count(*) from psr_record where patient_id = ? and as_of > ?"
                + " and fate = 'INTEGRATED'")
        .params(patientId, asOf.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /**
   * Records of a partner with one fate, the earliest by their own date first, then as they came: an
   * order that a replay does not change. Of refused ones only those about which something is left
   * to do.
   *
   * @param after only those that come after that record
   */
  public List<UUID> of(String partner, Fate fate, int most, Optional<UUID> after) {
    String order = "r.as_of, e.received_at, r.rank_in_entry, r.id";
    String from = " from psr_record r join psr_entry e on e.id = r.entry_id where ";
    String open =
        " and (r.fate <> 'REFUSED' or exists (select 1 from psr_payload p"
            + " where p.record_id = r.id and p.raw_since is null))";
    String rest = " and (" + order + ") > (select " + order + from + "r.id = :after)";
    return jdbc.sql(
            "select r.id"
                + from
                + "r.partner = :partner and r.fate = :fate"
                + open
                + after.map(id -> rest).orElse("")
                + " order by "
                + order
                + " fetch first :most rows only")
        .param("partner", partner)
        .param("fate", fate.name())
        .param("most", most)
        .param("after", after.orElse(null))
        .query(UUID.class)
        .list();
  }

  private static Claimed claimed(ResultSet row, int number) throws SQLException {
    String resources = row.getString("resources");
    return new Claimed(
        new JournalEntry(
            row.getObject("entry_id", UUID.class),
            row.getString("partner"),
            row.getString("format"),
            row.getObject("received_at", OffsetDateTime.class).toInstant(),
            row.getString("sha256"),
            row.getLong("size_bytes")),
        row.getObject("id", UUID.class),
        row.getInt("rank_in_entry"),
        Fate.valueOf(row.getString("fate")),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("patient_id")),
        resources.isEmpty() ? List.of() : List.of(resources.split("\n")),
        Optional.ofNullable(row.getBytes("raw")),
        new Answer(row.getBytes("answer"), row.getString("answer_extension")));
  }
}
