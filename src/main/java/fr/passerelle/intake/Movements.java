package fr.passerelle.intake;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.journal.RecordKey;
import fr.passerelle.translation.Movement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the movements of every stay as they were sent, in the server's database. */
final class Movements {
  private static final String UUID = "urn:uuid:";
  private static final String SELECT =
      "select number, numbered, kind, action, takes_place, sent_at, patient_id, content"
          + " from psr_movement where partner = ?";

  private final JdbcClient jdbc;
  private final FhirContext fhir;

  Movements(JdbcClient jdbc, FhirContext fhir) {
    this.jdbc = jdbc;
    this.fhir = fhir;
  }

  /** The number of a stay or of an administrative file as the table knows it. */
  static String key(Identifier number) {
    return RecordKey.sha256(number.getSystem() + '|' + number.getValue());
  }

  /** Until the transaction ends, nobody else files a movement of these stays. */
  void hold(String partner, Collection<String> stays) {
    for (String stay : stays.stream().distinct().sorted().toList()) {
      int held =
          jdbc.sql("update psr_stay set movements = movements + 1 where partner = ? and stay = ?")
              .params(partner, stay)
              .update();
      if (held == 0) {
        jdbc.sql("insert into psr_stay (partner, stay, movements) values (?, ?, 1)")
            .params(partner, stay)
            .update();
      }
    }
  }

  /** All that is known of the stay, each movement about its person. */
  List<Movement> of(String partner, String stay) {
    return jdbc.sql(SELECT + " and stay = ?").params(partner, stay).query(this::read).list();
  }

  /** What was sent of one movement: at most one word of each action. */
  List<Movement> versions(String partner, String stay, Movement movement) {
    return jdbc.sql(SELECT + " and stay = ? and movement = ?")
        .params(partner, stay, RecordKey.sha256(movement.number()))
        .query(this::read)
        .list();
  }

  /** What says of a stay or an administrative file as a whole whose it is. */
  List<Movement> owners(String partner, String number) {
    return jdbc.sql(SELECT + " and stay = ? and kind = 'OWNER'")
        .params(partner, number)
        .query(this::read)
        .list();
  }

  /** Writes the movement over what was sent before under the same number with the same action. */
  void put(String partner, String stay, String patientId, Movement movement) {
    int updated =
        write(
            "update psr_movement set kind = ?, number = ?, numbered = ?, takes_place = ?,"
                + " sent_at = ?, patient_id = ?, content = ?"
                + " where partner = ? and stay = ? and movement = ? and action = ?",
            partner,
            stay,
            patientId,
            movement);
    if (updated == 0) {
      write(
          "insert into psr_movement (kind, number, numbered, takes_place, sent_at, patient_id,"
              + " content, partner, stay, movement, action)"
              + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          partner,
          stay,
          patientId,
          movement);
    }
  }

  private int write(String sql, String partner, String stay, String patientId, Movement movement) {
    return jdbc.sql(sql)
        .params(
            movement.kind().name(),
            movement.number(),
            movement.numbered(),
            movement.at().hasValue() ? movement.at().getValueAsString() : "",
            movement.sentAt().atOffset(ZoneOffset.UTC),
            patientId,
            text(movement.says()),
            partner,
            stay,
            RecordKey.sha256(movement.number()),
            movement.action().name())
        .update();
  }

  /** Takes a movement back, unless a later word about it replaced it. */
  void takeBack(String partner, Movement movement) {
    movement
        .says()
        .getIdentifier()
        .forEach(
            stay ->
                jdbc.sql(
                        "delete from psr_movement where partner = ? and stay = ? and movement = ?"
                            + " and action = ? and sent_at = ?")
                    .params(
                        partner,
                        key(stay),
                        RecordKey.sha256(movement.number()),
                        movement.action().name(),
                        movement.sentAt().atOffset(ZoneOffset.UTC))
                    .update());
  }

  /** After a merge the stays of one person are the other's. */
  void move(String fromPatientId, String toPatientId) {
    jdbc.sql("update psr_movement set patient_id = ? where patient_id = ?")
        .params(toPatientId, fromPatientId)
        .update();
  }

  /** An id of that form would not be written out. */
  private String text(Encounter says) {
    Encounter written = says.copy();
    if (written.hasId()) {
      written.setId(written.getId().replaceFirst(UUID, ""));
    }
    return fhir.newJsonParser().encodeResourceToString(written);
  }

  private Movement read(ResultSet row, int index) throws SQLException {
    Encounter says = fhir.newJsonParser().parseResource(Encounter.class, row.getString("content"));
    if (says.hasId()) {
      says.setId(UUID + says.getIdElement().getIdPart());
    }
    says.getSubject().setReference("Patient/" + row.getString("patient_id"));
    String at = row.getString("takes_place");
    return new Movement(
        row.getString("number"),
        row.getBoolean("numbered"),
        Movement.Kind.valueOf(row.getString("kind")),
        Movement.Action.valueOf(row.getString("action")),
        at.isEmpty() ? new DateTimeType() : new DateTimeType(at),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        says);
  }
}
