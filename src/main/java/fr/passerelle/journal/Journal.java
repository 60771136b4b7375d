package fr.passerelle.journal;

import fr.passerelle.translation.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes every record with its raw bytes, fate and answer. All statements take part in the caller's
 * transaction, so that a record and the resources it wrote are committed together.
 */
@Component
public class Journal {
  private final JdbcClient jdbc;
  private final ReasonsJson reasons;

  Journal(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.reasons = new ReasonsJson();
  }

  /**
   * A record that is there already.
   *
   * @param answer the answer it got then
   */
  public record Known(UUID id, Answer answer) {}

  /** The record with that key and content, if one is in the journal. */
  public Optional<Known> find(RecordKey key) {
    return jdbc.sql(
            "select r.id, p.answer, p.answer_extension from psr_record r"
                + " join psr_payload p on p.record_id = r.id where r.custody_key = ?")
        .param(key.custody())
        .query(Journal::known)
        .optional();
  }

  /** Whether another content came before under the same key: real senders reuse message ids. */
  public boolean keyWasUsed(String partner, RecordKey key) {
    return jdbc.sql(
                "select count(*) from psr_record where partner = ? and key_hash = ?"
                    + " and sha256 <> ?")
            .params(partner, key.keyHash(), key.contentHash())
            .query(Long.class)
            .single()
        > 0;
  }

  /** Writes the entry if this is its first record, then the record with its bytes and answer. */
  public void write(JournalEntry entry, JournalRecord record, byte[] raw, Answer answer) {
    writeEntry(entry);
    writeRecord(record);
    jdbc.sql(
            "insert into psr_payload (record_id, raw, answer, answer_extension)"
                + " values (?, ?, ?, ?)")
        .params(record.id(), raw, answer.bytes(), answer.extension())
        .update();
  }

  /** Notes that a record came again; its bytes and answer stand with the first one. */
  public void writeDuplicate(JournalEntry entry, JournalRecord duplicate) {
    writeEntry(entry);
    writeRecord(duplicate);
  }

  private void writeEntry(JournalEntry entry) {
    jdbc.sql(
            "insert into psr_entry (id, partner, format, received_at, sha256, size_bytes)"
                + " select cast(? as uuid), ?, ?, ?, ?, ?"
                + " where not exists (select 1 from psr_entry where id = ?)")
        .params(
            entry.id(),
            entry.partner(),
            entry.format(),
            entry.receivedAt().atOffset(ZoneOffset.UTC),
            entry.sha256(),
            entry.sizeBytes(),
            entry.id())
        .update();
  }

  private void writeRecord(JournalRecord record) {
    jdbc.sql(
            "insert into psr_record (id, entry_id, rank_in_entry, partner, key_hash, sha256,"
                + " custody_key, message_id, event, fate, decided_at, as_of, patient_id, reasons,"
                + " resources) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            record.id(),
            record.entryId(),
            record.rank(),
            record.partner(),
            record.key().keyHash(),
            record.key().contentHash(),
            record.custodyKey().orElse(null),
            cut(record.header().messageId(), 255),
            cut(record.header().event(), 60),
            record.outcome().fate().name(),
            record.decidedAt().atOffset(ZoneOffset.UTC),
            utc(record),
            record.patientId().orElse(null),
            reasons.write(record.outcome()),
            String.join("\n", record.resources()))
        .update();
  }

  private static OffsetDateTime utc(JournalRecord record) {
    return record.header().asOf().atOffset(ZoneOffset.UTC);
  }

  static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  private static Known known(ResultSet row, int number) throws SQLException {
    return new Known(
        row.getObject("id", UUID.class),
        new Answer(row.getBytes("answer"), row.getString("answer_extension")));
  }
}
