package fr.passerelle.identification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@link Decisions}. */
final class DecisionRows {
  private static final String SELECT =
      "select id, record_id, kind, patient_id, decided_by, decided_at, undone_by, undone_at"
          + " from psr_decision";

  private final JdbcClient jdbc;

  DecisionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Decision decision) {
    jdbc.sql(
            "insert into psr_decision (id, record_id, kind, patient_id, decided_by, decided_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            decision.id(),
            decision.record(),
            decision.kind().name(),
            decision.patientId(),
            decision.by(),
            decision.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  void insert(Decision decision, String partner, PatientNumber number, String traits) {
    jdbc.sql(
            "insert into psr_decided_number (decision_id, partner, system_uri, id_value,"
                + " traits_hash, patient_id, excluded) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            decision.id(),
            partner,
            number.system(),
            number.value(),
            traits,
            decision.patientId(),
            decision.kind().excludes())
        .update();
  }

  /** The latest decision first. */
  List<String> of(String partner, PatientNumber number, String traits, boolean excluded) {
    return jdbc.sql(
            "select n.patient_id from psr_decided_number n"
                + " join psr_decision d on d.id = n.decision_id"
                + " where n.partner = ? and n.system_uri = ? and n.id_value = ?"
                + " and n.traits_hash = ? and n.excluded = ? order by d.decided_at desc")
        .params(partner, number.system(), number.value(), traits, excluded)
        .query(String.class)
        .list();
  }

  List<Decision> of(UUID record) {
    return jdbc.sql(SELECT + " where record_id = ? order by decided_at, id")
        .param(record)
        .query(DecisionRows::read)
        .list();
  }

  Optional<Decision> find(UUID decision) {
    return jdbc.sql(SELECT + " where id = ?").param(decision).query(DecisionRows::read).optional();
  }

  void forgetNumbers(UUID decision) {
    jdbc.sql("delete from psr_decided_number where decision_id = ?").param(decision).update();
  }

  private static Decision read(ResultSet row, int number) throws SQLException {
    OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
    String undoneBy = row.getString("undone_by");
    return new Decision(
        row.getObject("id", UUID.class),
        row.getObject("record_id", UUID.class),
        Decision.Kind.valueOf(row.getString("kind")),
        row.getString("patient_id"),
        row.getString("decided_by"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(undone).map(when -> new Decision.Undone(undoneBy, when.toInstant())));
  }
}
