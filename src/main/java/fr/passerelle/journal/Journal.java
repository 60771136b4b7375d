package fr.passerelle.journal;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes every record with its raw bytes, fate and answer. All statements take part in the caller's
 * transaction, so that a record and the resources it wrote are committed together.
 */
@Component
public class Journal {
  private final JdbcClient jdbc;
  private final ReasonsJson reasons = new ReasonsJson();
  private final FateChanges changes;

  Journal(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.changes = new FateChanges(jdbc);
  }

  /**
   * A record that is there already.
   *
   * @param answer the answer it got then
   * @param patientId the person it was filed for
   */
  public record Known(UUID id, Answer answer, Optional<String> patientId) {}

  /** The record with that key and content, if one is in the journal. */
  public Optional<Known> find(RecordKey key) {
    return jdbc.sql(
            "select r.id, r.patient_id, p.answer, p.answer_extension from psr_record r"
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
    writeRecord(entry, record);
    jdbc.sql(
            "insert into psr_payload (record_id, raw, answer, answer_extension, raw_since)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            record.id(),
            raw,
            answer.bytes(),
            answer.extension(),
            isSolved(record.outcome().fate()) ? utc(record.decidedAt()) : null)
        .update();
    writeNumbers(record);
    if (isSolved(record.outcome().fate())) {
      solveRefused(record.partner(), record.key().keyHash(), record.decidedAt());
    }
  }

  /** Notes that a record came again; its bytes and answer stand with the first one. */
  public void writeDuplicate(JournalEntry entry, JournalRecord duplicate) {
    writeEntry(entry);
    writeRecord(entry, duplicate);
  }

  /**
   * Gives a record another fate than the one it had: a held one that was confirmed, a refused one
   * that was replayed. A resend of the same bytes gets the new answer from then on.
   *
   * @param was the fate the decision was made on
   * @return false when somebody else decided first, and nothing was written
   */
  public boolean decideAgain(UUID id, Fate was, Decision decision) {
    Fate fate = decision.outcome().fate();
    int updated =
        jdbc.sql(
                "update psr_record set fate = ?, decided_at = ?, patient_id = ?, reasons = ?,"
                    + " resources = ? where id = ? and fate = ?")
            .params(
                fate.name(),
                utc(decision.at()),
                decision.patientId().orElse(null),
                reasons.write(decision.outcome()),
                String.join("\n", decision.resources()),
                id,
                was.name())
            .update();
    if (updated == 0) {
      return false;
    }
    answerFromNowOn(id, fate, decision);
    String partner = partnerOf(id);
    changes.left(id, partner, was, decision.at());
    changes.came(id, partner, fate, decision.at());
    return true;
  }

  private void answerFromNowOn(UUID id, Fate fate, Decision decision) {
    jdbc.sql(
            "update psr_payload set answer = ?, answer_extension = ?, raw_since = ?"
                + " where record_id = ?")
        .params(
            decision.answer().bytes(),
            decision.answer().extension(),
            isSolved(fate) ? utc(decision.at()) : null,
            id)
        .update();
  }

  private String partnerOf(UUID id) {
    return jdbc.sql("select partner from psr_record where id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  private static boolean isSolved(Fate fate) {
    return fate != Fate.HELD && fate != Fate.REFUSED;
  }

  /** What was refused and came again under its key, mended, need not be kept for the sender. */
  private void solveRefused(String partner, String keyHash, Instant at) {
    jdbc.sql(
            "update psr_payload set raw_since = ? where raw_since is null and raw is not null"
                + " and record_id in (select id from psr_record where partner = ?"
                + " and key_hash = ? and fate = 'REFUSED')")
        .params(utc(at), partner, keyHash)
        .update();
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
    changes.came(record.id(), record.partner(), record.outcome().fate(), record.decidedAt());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  private static Known known(ResultSet row, int number) throws SQLException {
    return new Known(
        row.getObject("id", UUID.class),
        new Answer(row.getBytes("answer"), row.getString("answer_extension")),
        Optional.ofNullable(row.getString("patient_id")));
  }
}
