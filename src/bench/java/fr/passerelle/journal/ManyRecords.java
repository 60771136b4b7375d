package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Unmapped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

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
  private final Random random = new Random(4);
  private final String few = reasons(2);
  private final String many = reasons(8);
  private UUID someRecord;

  ManyRecords(BenchDatabase database) {
    this.database = database;
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
    // In order, or filling would take an hour: lists do not lead through these.
    UUID id = new UUID(0x4000L + number, 0);
    someRecord = id;
    String partner = partner();
    String fate = fate().name();
    String event = number % 1_000 == 0 ? "ADT^A40" : EVENTS[random.nextInt(EVENTS.length)];
    RecordKey key = key(number);
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
        number % 10 == 0 ? many : few,
        "Patient/1/_history/1");
    set(payload, id, new byte[16], new byte[16], "ack.hl7", utc(at));
    set(change, id, partner, fate, 1, utc(at));
  }

  private static RecordKey key(int number) {
    String hash = HexFormat.of().toHexDigits(number) + "0".repeat(56);
    return new RecordKey(hash, hash);
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

  private static String reasons(int fields) {
    return new ReasonsJson()
        .write(new Outcome(Fate.INTEGRATED, List.of(), List.of(), unmapped(fields)));
  }

  static List<Unmapped> unmapped(int fields) {
    return IntStream.range(44, 44 + fields)
        .mapToObj(field -> new Unmapped(Place.field("PV1", field), "Champ " + field + " de PV1"))
        .toList();
  }
}
