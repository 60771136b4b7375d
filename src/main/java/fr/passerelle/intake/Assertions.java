package fr.passerelle.intake;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.translation.MessageHeader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what each source last said of each person, in the server's database. */
final class Assertions {
  private final JdbcClient jdbc;
  private final FhirContext fhir;

  Assertions(JdbcClient jdbc, FhirContext fhir) {
    this.jdbc = jdbc;
    this.fhir = fhir;
  }

  List<Assertion> of(String patientId) {
    return jdbc.sql(
            "select partner, part, as_of, sent_at, first_as_of, authority, content"
                + " from psr_assertion where patient_id = ? order by partner, part")
        .param(patientId)
        .query(this::read)
        .list();
  }

  /** Writes the assertion over what the same source said before of the same part. */
  void put(String patientId, Assertion assertion) {
    int updated =
        write(
            "update psr_assertion set as_of = ?, sent_at = ?, first_as_of = ?, authority = ?,"
                + " content = ? where patient_id = ? and partner = ? and part = ?",
            patientId,
            assertion);
    if (updated == 0) {
      write(
          "insert into psr_assertion (as_of, sent_at, first_as_of, authority, content,"
              + " patient_id, partner, part) values (?, ?, ?, ?, ?, ?, ?, ?)",
          patientId,
          assertion);
    }
  }

  private int write(String sql, String patientId, Assertion assertion) {
    return jdbc.sql(sql)
        .params(
            utc(assertion.asOf()),
            utc(assertion.sentAt()),
            utc(assertion.firstAsOf()),
            assertion.authority(),
            fhir.newJsonParser().encodeResourceToString(assertion.content()),
            patientId,
            assertion.source(),
            assertion.part())
        .update();
  }

  void delete(String patientId, String source, String part) {
    jdbc.sql("delete from psr_assertion where patient_id = ? and partner = ? and part = ?")
        .params(patientId, source, part)
        .update();
  }

  /** Takes back what a source said of the person in one message. */
  void takeBack(String patientId, String source, MessageHeader said) {
    jdbc.sql(
            "delete from psr_assertion where patient_id = ? and partner = ? and as_of = ?"
                + " and sent_at = ?")
        .params(patientId, source, utc(said.asOf()), utc(said.sentAt()))
        .update();
  }

  void deleteAll(String patientId) {
    jdbc.sql("delete from psr_assertion where patient_id = ?").param(patientId).update();
    jdbc.sql("delete from psr_person_version where patient_id = ?").param(patientId).update();
  }

  /** The version of the person that the main road wrote last. */
  Optional<String> writtenVersion(String patientId) {
    return jdbc.sql("select version_id from psr_person_version where patient_id = ?")
        .param(patientId)
        .query(String.class)
        .optional();
  }

  void noteWritten(String patientId, String version) {
    int updated =
        jdbc.sql("update psr_person_version set version_id = ? where patient_id = ?")
            .params(version, patientId)
            .update();
    if (updated == 0) {
      jdbc.sql("insert into psr_person_version (patient_id, version_id) values (?, ?)")
          .params(patientId, version)
          .update();
    }
  }

  /** A row of {@code psr_assertion}, or of what merges keep of it. */
  Assertion read(ResultSet row, int number) throws SQLException {
    return new Assertion(
        row.getString("partner"),
        row.getString("part"),
        instant(row, "as_of"),
        instant(row, "sent_at"),
        instant(row, "first_as_of"),
        row.getBoolean("authority"),
        fhir.newJsonParser().parseResource(Patient.class, row.getString("content")));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
