package fr.passerelle.journal;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records written one by one as the road writes them, and what the indexes of lists cost. */
final class WrittenRecords {
  private final BenchDatabase database;
  private final JdbcClient jdbc;
  private final Random random = new Random(4);
  private int written;
  private UUID last;

  WrittenRecords(BenchDatabase database) {
    this.database = database;
    this.jdbc = database.jdbc();
  }

  TransactionTemplate transactions() {
    return new TransactionTemplate(new DataSourceTransactionManager(database.source()));
  }

  /**
   * Nanoseconds of one {@link Journal#write} in a transaction of its own, with the bytes in the
   * file when it ends, as the server has it.
   */
  long write(int records) {
    Journal journal = new Journal(jdbc);
    TransactionTemplate transactions = transactions();
    long start = System.nanoTime();
    for (int number = 0; number < records; number++) {
      transactions.executeWithoutResult(status -> writeOne(journal));
      if (database.isH2()) {
        jdbc.sql("CHECKPOINT").update();
      }
    }
    return (System.nanoTime() - start) / records;
  }

  UUID last() {
    return last;
  }

  private void writeOne(Journal journal) {
    String id = "W-" + written++;
    byte[] raw = id.getBytes(StandardCharsets.US_ASCII);
    RecordKey key = RecordKey.of("partner-03", id, raw);
    Instant at = ManyRecords.FIRST.plus(Duration.ofDays(400)).plusSeconds(written);
    JournalEntry entry =
        new JournalEntry(UUID.randomUUID(), "partner-03", "hl7v2", at, key.contentHash(), 900);
    JournalRecord record =
        new JournalRecord(
            UUID.randomUUID(),
            entry.id(),
            1,
            "partner-03",
            key,
            Optional.of(key.custody()),
            new MessageHeader(id, id, "ORU^R01", at, at),
            new Outcome(Fate.INTEGRATED, List.of(), List.of(), ManyRecords.unmapped(8)),
            at,
            Optional.of("patient-" + random.nextInt(50_000)),
            List.of(),
            List.of());
    last = record.id();
    journal.write(entry, record, new byte[900], new Answer(raw, "ack.hl7"));
  }

  void dropIndexesOfLists() {
    for (String index : List.of("newest", "fate", "partner", "patient", "message", "movement")) {
      jdbc.sql("drop index psr_record_" + index).update();
    }
    jdbc.sql("drop index psr_payload_raw_since").update();
  }
}
