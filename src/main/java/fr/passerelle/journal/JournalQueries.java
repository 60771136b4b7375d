package fr.passerelle.journal;

import fr.passerelle.translation.Fate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the journal. */
@Component
public class JournalQueries {
  private static final String COLUMNS =
      "select id, entry_id, rank_in_entry, partner, format, message_id, event, fate, decided_at, as_of,"
          + " patient_id, reasons, resources, key_hash, sha256 from psr_record";

  private final JdbcClient jdbc;
  private final PatientsByNumber patients;
  private final ReasonsJson reasons = new ReasonsJson();

  JournalQueries(JdbcClient jdbc, PatientsByNumber patients) {
    this.jdbc = jdbc;
    this.patients = patients;
  }

  /**
   * A record as it can be read again, without its bytes.
   *
   * @param entryId the frame or file it came in
   * @param rank which of that entry's records, from 1
   * @param asOf date of the movement or report
   * @param patientId logical id of the person it was filed for
   * @param resources what it wrote, as {@code Type/id/_history/version}
   */
  public record Row(
      UUID id,
      UUID entryId,
      int rank,
      String partner,
      String format,
      String messageId,
      String event,
      Fate fate,
      Instant decidedAt,
      Instant asOf,
      Optional<String> patientId,
      Reasons reasons,
      List<String> resources,
      RecordKey key) {}

  /** The record of that number. */
  public Optional<Row> find(UUID id) {
    return jdbc.sql(COLUMNS + " where id = ?").param(id).query(this::row).optional();
  }

  /**
   * A page of a list, the newest first.
   *
   * @param after where the page before ended, as its {@link RecordPage#next()} said; empty for the
   *     first page
   * @param limit at most so many records, at least 1
   * @return empty when {@code after} is none of ours, or of a list that is sorted otherwise
   */
  public Optional<RecordPage> page(RecordFilter filter, Optional<String> after, int limit) {
    RecordOrder order = RecordOrder.of(filter);
    Optional<RecordPosition> position = after.flatMap(text -> RecordPosition.parse(text, order));
    if (after.isPresent() && position.isEmpty()) {
      return Optional.empty();
    }
    Set<String> known = filter.patientNumber().map(patients::patientIds).orElse(Set.of());
    RecordWalk.Found found = new RecordWalk(jdbc, filter, known).walk(position, limit);
    return Optional.of(new RecordPage(rows(found.ids()), found.next().map(RecordPosition::text)));
  }

  private List<Row> rows(List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, Row> rows =
        jdbc.sql(COLUMNS + " where id in (:ids)").param("ids", ids).query(this::row).list().stream()
            .collect(Collectors.toMap(Row::id, Function.identity()));
    return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
  }

  /**
   * The raw bytes of a record as they were sent; a duplicate has those of the first. Empty when
   * there is no such record or its bytes were erased ({@link RecordDetail#rawPurgedAt()}).
   */
  public Optional<byte[]> raw(UUID id) {
    return find(id)
        .flatMap(
            row ->
                jdbc.sql(
                        "select p.raw from psr_payload p join psr_record r on r.id = p.record_id"
                            + " where r.custody_key = ? and p.raw is not null")
                    .param(row.key().custody())
                    .query((bytes, number) -> bytes.getBytes("raw"))
                    .optional());
  }

  /** Everything the journal keeps of a record. */
  public Optional<RecordDetail> detail(UUID id) {
    return find(id).map(row -> new DetailReading(jdbc, this::listed).of(row));
  }

  private List<Row> listed(String condition, Object... values) {
    return jdbc.sql(COLUMNS + " where " + condition).params(values).query(this::row).list();
  }

  private Row row(ResultSet row, int number) throws SQLException {
    String resources = row.getString("resources");
    return new Row(
        row.getObject("id", UUID.class),
        row.getObject("entry_id", UUID.class),
        row.getInt("rank_in_entry"),
        row.getString("partner"),
        row.getString("format"),
        row.getString("message_id"),
        row.getString("event"),
        Fate.valueOf(row.getString("fate")),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        row.getObject("as_of", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("patient_id")),
        reasons.read(row.getString("reasons")),
        resources.isEmpty() ? List.of() : List.of(resources.split("\n")),
        new RecordKey(row.getString("key_hash"), row.getString("sha256")));
  }
}
