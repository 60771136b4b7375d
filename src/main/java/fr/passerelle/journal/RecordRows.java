package fr.passerelle.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a record: its entry, itself, and the numbers it can be found by. */
final class RecordRows {
  private final JdbcClient jdbc;
  private final ReasonsJson reasons = new ReasonsJson();

  RecordRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes the entry if this is its first record, then the record. */
  void write(JournalEntry entry, JournalRecord record) {
    writeEntry(entry);
    writeRecord(entry, record);
    writeNumbers(record);
  }

  private void writeNumbers(JournalRecord record) {
    record.patientNumbers().stream()
        .flatMap(number -> Stream.of(number, number.substring(number.indexOf('|') + 1)))
        .map(RecordKey::sha256)
        .distinct()
        .forEach(
            hash ->
                jdbc.sql("insert into psr_record_number (number_hash, record_id) values (?, ?)")
                    .params(hash, record.id())
                    .update());
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
            utc(entry.receivedAt()),
            entry.sha256(),
            entry.sizeBytes(),
            entry.id())
        .update();
  }

  private void writeRecord(JournalEntry entry, JournalRecord record) {
    jdbc.sql(
            "insert into psr_record (id, entry_id, rank_in_entry, partner, format, key_hash, sha256,"
                + " custody_key, message_id, event, fate, decided_at, as_of, patient_id, reasons,"
                + " resources) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            record.id(),
            record.entryId(),
            record.rank(),
            record.partner(),
            entry.format(),
            record.key().keyHash(),
            record.key().contentHash(),
            record.custodyKey().orElse(null),
            cut(record.header().messageId(), 255),
            cut(record.header().event(), 60),
            record.outcome().fate().name(),
            utc(record.decidedAt()),
            utc(record.header().asOf()),
            record.patientId().orElse(null),
            reasons.write(record.outcome()),
            String.join("\n", record.resources()))
        .update();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
