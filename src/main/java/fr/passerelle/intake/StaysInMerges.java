package fr.passerelle.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The movements that a merge gave to the person who stays, and how they go back, stay by stay. */
final class StaysInMerges {
  private final JdbcClient jdbc;

  StaysInMerges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(String partner, String stay, String movement, String action, Instant sentAt) {}

  /** Stays, as {@link Movements#key} knows them, of which something was sent since the merge. */
  Set<String> changed(UUID merge) {
    Set<Row> noted = noted(merge).keySet();
    Set<Row> now =
        new HashSet<>(
            jdbc.sql(
                    "select m.partner, m.stay, m.movement, m.action, m.sent_at"
                        + " from psr_movement m where exists (select 1 from psr_merge_movement n"
                        + " where n.merge_id = ? and n.partner = m.partner and n.stay = m.stay)")
                .param(merge)
                .query(StaysInMerges::row)
                .list());
    Set<Row> differing = new HashSet<>(noted);
    differing.addAll(now);
    differing.removeIf(row -> noted.contains(row) && now.contains(row));
    return differing.stream().map(Row::stay).collect(Collectors.toSet());
  }

  /** The movements of all other stays are again of whom they were of. */
  void back(UUID merge, String survivor, Set<String> left) {
    noted(merge)
        .forEach(
            (row, was) -> {
              if (!left.contains(row.stay())) {
                jdbc.sql(
                        "update psr_movement set patient_id = ? where partner = ? and stay = ?"
                            + " and movement = ? and action = ? and patient_id = ?")
                    .params(was, row.partner(), row.stay(), row.movement(), row.action(), survivor)
                    .update();
              }
            });
  }

  private record Noted(Row row, String was) {}

  private Map<Row, String> noted(UUID merge) {
    List<Noted> noted =
        jdbc.sql(
                "select partner, stay, movement, action, sent_at, loser from psr_merge_movement"
                    + " where merge_id = ?")
            .param(merge)
            .query((row, index) -> new Noted(row(row, index), row.getString("loser")))
            .list();
    Map<Row, String> byRow = new HashMap<>();
    noted.forEach(one -> byRow.put(one.row(), one.was()));
    return byRow;
  }

  private static Row row(ResultSet row, int index) throws SQLException {
    return new Row(
        row.getString("partner"),
        row.getString("stay"),
        row.getString("movement"),
        row.getString("action"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant());
  }
}
