package fr.passerelle.coordination;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which care circle of a person is active: at most one. Takes part in the caller's transaction. */
final class ActiveCircles {
  private final JdbcClient jdbc;

  ActiveCircles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The active circle of that person. */
  Optional<String> of(String patientId) {
    return jdbc.sql("select careteam_id from psr_active_circle where patient_id = ?")
        .param(patientId)
        .query(String.class)
        .optional();
  }

  /**
   * Notes that the person has this active circle and no other.
   *
   * @throws DuplicateKeyException when another transaction noted one at the same instant
   */
  void open(String patientId, String careTeamId) {
    jdbc.sql("insert into psr_active_circle (patient_id, careteam_id) values (?, ?)")
        .params(patientId, careTeamId)
        .update();
  }

  /** Notes that this circle is nobody's active one. */
  void close(String careTeamId) {
    jdbc.sql("delete from psr_active_circle where careteam_id = ?").param(careTeamId).update();
  }
}
