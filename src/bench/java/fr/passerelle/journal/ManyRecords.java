package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Outcome;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Unmapped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Invented records of twenty partners, one every half minute, made by the database itself: the
 * first partners send the most, nine of ten records are integrated.
 */
final class ManyRecords {
  static final Instant FIRST = Instant.parse("2025-11-01T00:00:00Z");
  static final Duration STEP = Duration.ofSeconds(30);

  private static final int BATCH = 50_000;

  /** Those that are not yet added up: what a server does in a minute or two. */
  private static final int CHANGES = 20_000;

  private static final String SCRIPT = "/db/passerelle/V5__journal_reading.sql";
  private static final String ID =
      "cast('00000000-0000-4000-8000-' || lpad(cast(x as varchar), 12, '0') as uuid)";
  private static final String HASH = "lpad(cast(x as varchar), 64, '0')";
  private static final String AT =
      "cast('2025-11-01 00:00:00+00' as timestamp with time zone) + x * interval '30' second";
  private static final String PARTNER =
      "'partner-' || lpad(cast(mod(x * 7919, 20) * mod(x * 104729, 20) / 20 as varchar), 2, '0')";
  private static final String FATE =
      "case when mod(x * 31, 1000) < 900 then 'INTEGRATED' when mod(x * 31, 1000) < 940 then"
          + " 'DUPLICATE' when mod(x * 31, 1000) < 960 then 'SUPERSEDED'"
          + " when mod(x * 31, 1000) < 980 then 'IGNORED'"
          + " when mod(x * 31, 1000) < 985 then 'HELD' else 'REFUSED' end";
  private static final String EVENT =
      "case when mod(x, 1000) = 7 then 'ADT^A40' when mod(x, 3) = 0 then 'ADT^A04'"
          + " when mod(x, 3) = 1 then 'ADT^A08' else 'ORU^R01' end";

  private final BenchDatabase database;
  private final JdbcClient jdbc;

  ManyRecords(BenchDatabase database) {
    this.database = database;
    this.jdbc = database.jdbc();
  }

  /** Nanoseconds it took. */
  long fill(int records) {
    long start = System.nanoTime();
    List<String> indexes = indexesOfLists();
    // Built once over all rows, as quick as the database can.
    indexes.forEach(sql -> jdbc.sql("drop index " + sql.split(" ")[2]).update());
    for (int done = 0; done < records; done += BATCH) {
      String range = range(done + 1, Math.min(records, done + BATCH));
      jdbc.sql(
              "insert into psr_entry (id, partner, format, received_at, sha256, size_bytes) select "
                  + String.join(", ", ID, PARTNER, "'hl7v2'", AT, HASH, "900")
                  + range)
          .update();
      jdbc.sql(record(range)).param(reasons()).update();
    }
    indexes.forEach(sql -> jdbc.sql(sql).update());
    jdbc.sql(
            "insert into psr_change (record_id, partner, fate, amount, decided_at)"
                + " select id, partner, fate, 1, decided_at from psr_record"
                + " order by decided_at desc fetch first "
                + CHANGES
                + " rows only")
        .update();
    jdbc.sql(
            "insert into psr_total (partner, fate, records, last_at) select partner, fate,"
                + " count(*), max(decided_at) from psr_record group by partner, fate")
        .update();
    return System.nanoTime() - start;
  }

  /** As the script of the server has them. */
  private static List<String> indexesOfLists() {
    try (InputStream script = ManyRecords.class.getResourceAsStream(SCRIPT)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("create index psr_record_"))
          .map(line -> line.replace(";", ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String record(String range) {
    return "insert into psr_record (id, entry_id, rank_in_entry, partner, format, key_hash, sha256,"
        + " custody_key, message_id, event, fate, decided_at, as_of, patient_id, resources,"
        + " reasons) select "
        + String.join(", ", ID, ID, "1", PARTNER, "'hl7v2'", HASH, HASH, HASH)
        + ", 'M-' || cast(x as varchar), "
        + String.join(", ", EVENT, FATE, AT)
        + ", "
        + AT
        + " - mod(x * 7919, 86400) * interval '1' second"
        + ", 'patient-' || cast(mod(x * 7919, 50000) as varchar), 'Patient/1/_history/1',"
        + " cast(? as varchar)"
        + range;
  }

  private String range(int from, int to) {
    return database.isH2()
        ? " from system_range(" + from + ", " + to + ")"
        : " from generate_series(cast(" + from + " as bigint), " + to + ") as numbers (x)";
  }

  private static String reasons() {
    return new ReasonsJson().write(new Outcome(Fate.INTEGRATED, List.of(), List.of(), unmapped(2)));
  }

  static List<Unmapped> unmapped(int fields) {
    return IntStream.range(44, 44 + fields)
        .mapToObj(field -> new Unmapped(Place.field("PV1", field), "Champ " + field + " de PV1"))
        .toList();
  }
}
