package fr.passerelle.journal;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The raw bytes of records with the answers they got, and when the time of the bytes began ({@link
 * RawRetention}).
 */
final class Payloads {
  private final JdbcClient jdbc;

  Payloads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void write(JournalRecord record, byte[] raw, Answer answer) {
    boolean isSolved = isSolved(record.outcome().fate());
    jdbc.sql(
            "insert into psr_payload (record_id, raw, answer, answer_extension, raw_since)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            record.id(),
            raw,
            answer.bytes(),
            answer.extension(),
            isSolved ? utc(record.decidedAt()) : null)
        .update();
    if (isSolved) {
      solveRefused(record.partner(), record.key().keyHash(), record.decidedAt());
    }
  }

  /** A resend of the same bytes gets the answer of the new decision. */
  void answerFromNowOn(UUID recordId, Decision decision) {
    jdbc.sql(
            "update psr_payload set answer = ?, answer_extension = ?, raw_since = ?"
                + " where record_id = ?")
        .params(
            decision.answer().bytes(),
            decision.answer().extension(),
            isSolved(decision.outcome().fate()) ? utc(decision.at()) : null,
            recordId)
        .update();
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

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
