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
 * Writes every record with its raw bytes, fate and answer. All statements take part in the caller's
 * transaction, so that a record and the resources it wrote are committed together.
 */
@Component
public class Journal {
  private final JdbcClient jdbc;
  private final ReasonsJson reasons = new ReasonsJson();
  private final FateChanges changes;
  private final RecordRows rows;
  private final Payloads payloads;

  Journal(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.changes = new FateChanges(jdbc);
    this.rows = new RecordRows(jdbc);
    this.payloads = new Payloads(jdbc);
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

  /**
   * What a message of a partner wrote.
   *
   * @param patientId the person it was filed for
   * @param resources as {@code Type/id/_history/version}
   */
  public record Wrote(Optional<String> patientId, List<String> resources) {}

  /** What the last integrated message with that number wrote, if that partner sent one. */
  public Optional<Wrote> wrote(String partner, String messageId) {
    return jdbc.sql(
            "select patient_id, resources from psr_record where message_id = ? and partner = ?"
                + " and fate = 'INTEGRATED' order by decided_at desc, id desc"
                + " fetch first 1 rows only")
        .params(messageId, partner)
        .query(
            (row, number) ->
                new Wrote(
                    Optional.ofNullable(row.getString("patient_id")),
                    row.getString("resources").lines().toList()))
        .optional();
  }

  /** Writes the entry if this is its first record, then the record with its bytes and answer. */
  public void write(JournalEntry entry, JournalRecord record, byte[] raw, Answer answer) {
    rows.write(entry, record);
    changes.came(record.id(), record.partner(), record.outcome().fate(), record.decidedAt());
    payloads.write(record, raw, answer);
  }

  /** Notes that a record came again; its bytes and answer stand with the first one. */
  public void writeDuplicate(JournalEntry entry, JournalRecord duplicate) {
    rows.write(entry, duplicate);
    changes.came(duplicate.id(), duplicate.partner(), Fate.DUPLICATE, duplicate.decidedAt());
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
    payloads.answerFromNowOn(id, decision);
    String partner = partnerOf(id);
    changes.left(id, partner, was, decision.at());
    changes.came(id, partner, fate, decision.at());
    return true;
  }

  private String partnerOf(UUID id) {
    return jdbc.sql("select partner from psr_record where id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Known known(ResultSet row, int number) throws SQLException {
    return new Known(
        row.getObject("id", UUID.class),
        new Answer(row.getBytes("answer"), row.getString("answer_extension")),
        Optional.ofNullable(row.getString("patient_id")));
  }
}
