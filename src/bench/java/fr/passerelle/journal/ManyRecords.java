package fr.passerelle.journal;

import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Unmapped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invented records of twenty partners over a year, written by SQL: the first partners send the
 * most, nine of ten records are integrated.
 */
final class ManyRecords {
  static final Instant FIRST = Instant.parse("2025-11-01T00:00:00Z");
  static final Duration SPAN = Duration.ofDays(365);

  private static final int BATCH = 1_000;
  private static final String[] EVENTS = {
    "ORU^R01", "ORU^R01", "ORU^R01", "ADT^A04", "ADT^A08", "ADT^A31", "HPRIM^MEDECIN"
  };

  private final BenchDatabase database;
  private final JdbcClient jdbc;
  private final Random random = new Random(4);
  private final String reasons =
      new ReasonsJson().write(new Outcome(Fate.INTEGRATED, List.of(), List.of(), unmapped()));
  private UUID someRecord;
  private int written;

  ManyRecords(BenchDatabase database) {
    this.database = database;
    this.jdbc = database.jdbc();
  }

  TransactionTemplate transactions() {
    return new TransactionTemplate(new DataSourceTransactionManager(database.source()));
  }

  UUID someRecord() {
    return someRecord;
  }

  /** Nanoseconds it took. */
  long fill(int records) throws SQLException {
    long start = System.nanoTime();
    try (Connection connection = database.source().getConnection()) {
      connection.setAutoCommit(false);
      for (int done = 0; done < records; done += BATCH) {
        batch(connection, done, records);
        connection.commit();
      }
    }
    return System.nanoTime() - start;
  }

  private void batch(Connection connection, int done, int records) throws SQLException {
    try (PreparedStatement entry = connection.prepareStatement(ENTRY);
        PreparedStatement record = connection.prepareStatement(RECORD);
        PreparedStatement payload = connection.prepareStatement(PAYLOAD);
        PreparedStatement change = connection.prepareStatement(CHANGE)) {
      for (int number = done; number < Math.min(records, done + BATCH); number++) {
        add(
            number,
            FIRST.plus(SPAN.multipliedBy(number).dividedBy(records)),
            entry,
            record,
            payload,
            change);
      }
      entry.executeBatch();
      record.executeBatch();
      payload.executeBatch();
      change.executeBatch();
    }
  }

  private static final String ENTRY =
      "insert into psr_entry (id, partner, format, received_at, sha256, size_bytes)"
          + " values (?, ?, ?, ?, ?, ?)";
  private static final String RECORD =
      "insert into psr_record (id, entry_id, rank_in_entry, partner, format, key_hash, sha256,"
          + " custody_key, message_id, event, fate, decided_at, as_of, patient_id, reasons,"
          + " resources) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String PAYLOAD =
      "insert into psr_payload (record_id, raw, answer, answer_extension, raw_since)"
          + " values (?, ?, ?, ?, ?)";
  private static final String CHANGE =
      "insert into psr_change (record_id, partner, fate, amount, decided_at)"
          + " values (?, ?, ?, ?, ?)";

  private void add(
      int number,
      Instant at,
      PreparedStatement entry,
      PreparedStatement record,
      PreparedStatement payload,
      PreparedStatement change)
      throws SQLException {
    UUID id = new UUID(random.nextLong(), random.nextLong());
    someRecord = id;
    String partner = partner();
    String fate = fate().name();
    String event = number % 1_000 == 0 ? "ADT^A40" : EVENTS[random.nextInt(EVENTS.length)];
    RecordKey key = RecordKey.of(partner, "M-" + number, new byte[] {1});
    set(entry, id, partner, "hl7v2", utc(at), key.contentHash(), 900L);
    set(
        record,
        id,
        id,
        1,
        partner,
        "hl7v2",
        key.keyHash(),
        key.contentHash(),
        key.custody(),
        "M-" + number,
        event,
        fate,
        utc(at),
        utc(at.minusSeconds(random.nextInt(86_400))),
        "patient-" + random.nextInt(50_000),
        reasons,
        "Patient/1/_history/1");
    set(payload, id, new byte[16], new byte[16], "ack.hl7", utc(at));
    set(change, id, partner, fate, 1, utc(at));
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int index = 0; index < values.length; index++) {
      statement.setObject(index + 1, values[index]);
    }
    statement.addBatch();
  }

  private static Object utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private String partner() {
    int number = (int) (20 * Math.pow(random.nextDouble(), 3));
    return (number < 10 ? "partner-0" : "partner-") + number;
  }

  private Fate fate() {
    int percent = random.nextInt(1_000);
    if (percent < 900) {
      return Fate.INTEGRATED;
    }
    return percent < 940
        ? Fate.DUPLICATE
        : percent < 960
            ? Fate.SUPERSEDED
            : percent < 980 ? Fate.IGNORED : percent < 985 ? Fate.HELD : Fate.REFUSED;
  }

  private static List<Unmapped> unmapped() {
    return IntStream.rangeClosed(40, 47)
        .mapToObj(field -> new Unmapped(Place.field("PV1", field), "Champ " + field + " de PV1"))
        .toList();
  }

  /** Nanoseconds of one {@link Journal#write} in a transaction of its own. */
  long write(int records) {
    Journal journal = new Journal(jdbc);
    TransactionTemplate transactions = transactions();
    long start = System.nanoTime();
    for (int number = 0; number < records; number++) {
      transactions.executeWithoutResult(status -> writeOne(journal));
    }
    return (System.nanoTime() - start) / records;
  }

  private void writeOne(Journal journal) {
    String id = "W-" + written++;
    byte[] raw = id.getBytes(StandardCharsets.US_ASCII);
    RecordKey key = RecordKey.of("partner-03", id, raw);
    Instant at = FIRST.plus(SPAN).plusSeconds(written);
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
            new Outcome(Fate.INTEGRATED, List.of(), List.of(), unmapped()),
            at,
            Optional.of("patient-" + random.nextInt(50_000)),
            List.of(),
            List.of());
    journal.write(entry, record, new byte[900], new Answer(raw, "ack.hl7"));
  }

  void dropIndexesOfLists() {
    for (String index : List.of("newest", "fate", "partner", "patient", "message", "movement")) {
      jdbc.sql("drop index psr_record_" + index).update();
    }
    jdbc.sql("drop index psr_payload_raw_since").update();
  }
}
