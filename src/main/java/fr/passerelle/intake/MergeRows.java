package fr.passerelle.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps which merges there were and which of them stand, in the server's database. */
final class MergeRows {
  private static final String SELECT =
      "select id, record_id, partner, merged_by, survivor, merged_at, undone_by, undone_at"
          + " from psr_merge";

  private final JdbcClient jdbc;

  MergeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<Merge> newest(int most) {
    return jdbc.sql(SELECT + " order by rank_of_merge desc fetch first ? rows only")
        .param(most)
        .query(this::read)
        .list();
  }

  /** Those before that one, the newest first. */
  List<Merge> before(UUID merge, int most) {
    return jdbc.sql(
            SELECT
                + " where rank_of_merge < (select rank_of_merge from psr_merge where id = ?)"
                + " order by rank_of_merge desc fetch first ? rows only")
        .params(merge, most)
        .query(this::read)
        .list();
  }

  Optional<Merge> find(UUID merge) {
    return jdbc.sql(SELECT + " where id = ?").param(merge).query(this::read).optional();
  }

  /** The merge, nobody else at it until the transaction ends. */
  Optional<Merge> hold(UUID merge) {
    return jdbc.sql(SELECT + " where id = ? for update").param(merge).query(this::read).optional();
  }

  /** Whether a later merge of one of its persons stands. */
  boolean isUnderAnother(Merge merge) {
    return jdbc.sql(
                "select count(*) from psr_merge later join psr_merge_person p"
                    + " on p.merge_id = later.id where later.undone_at is null"
                    + " and later.rank_of_merge >"
                    + " (select rank_of_merge from psr_merge where id = :merge)"
                    + " and (later.survivor in (:persons) or p.patient_id in (:persons))")
            .param("merge", merge.id())
            .param("persons", concerned(merge))
            .query(Long.class)
            .single()
        > 0;
  }

  private static List<String> concerned(Merge merge) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(merge.survivor()), merge.losers().stream())
        .toList();
  }

  /** Whether a merge that the record asked for stands. */
  boolean stands(UUID record) {
    return count(record, "undone_at is null") > 0;
  }

  /** Whether a merge that the record asked for was undone and none stands. */
  boolean wasUndone(UUID record) {
    return !stands(record) && count(record, "undone_at is not null") > 0;
  }

  private long count(UUID record, String condition) {
    return jdbc.sql("select count(*) from psr_merge where record_id = ? and " + condition)
        .param(record)
        .query(Long.class)
        .single();
  }

  void undo(UUID merge, String by, Instant at) {
    jdbc.sql("update psr_merge set undone_by = ?, undone_at = ? where id = ?")
        .params(by, at.atOffset(ZoneOffset.UTC), merge)
        .update();
  }

  private List<String> losers(UUID merge) {
    return jdbc.sql(
            "select patient_id from psr_merge_person where merge_id = ?"
                + " and part_played in ('LOST', 'MADE') order by patient_id")
        .param(merge)
        .query(String.class)
        .list();
  }

  private Merge read(ResultSet row, int index) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String by = row.getString("undone_by");
    return new Merge(
        id,
        row.getObject("record_id", UUID.class),
        row.getString("partner"),
        Optional.ofNullable(row.getString("merged_by")),
        row.getString("survivor"),
        losers(id),
        row.getObject("merged_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class))
            .map(at -> new Merge.Undone(by, at.toInstant())));
  }
}
