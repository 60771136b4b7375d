package fr.passerelle.identification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which person is known by which identifier: at most one for each system and value, so that two
 * records announcing one new person at the same instant make one. Takes part in the caller's
 * transaction; a number that somebody else took meanwhile ends it with {@link
 * DuplicateKeyException}, and the caller runs again.
 */
@Component
public class IdentifierIndex {
  private final JdbcClient jdbc;

  IdentifierIndex(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A number and who has it. */
  public record Known(PatientNumber number, String patientId, String givenBy) {}

  /** Who has that number. */
  public Optional<Known> find(PatientNumber number) {
    return jdbc.sql(
            "select patient_id, given_by from psr_identifier where system_uri = ? and id_value = ?")
        .params(number.system(), number.value())
        .query(
            (row, index) ->
                new Known(number, row.getString("patient_id"), row.getString("given_by")))
        .optional();
  }

  /** Everybody who has one of the numbers. */
  public List<Known> findAll(Collection<PatientNumber> numbers) {
    return numbers.stream().distinct().map(this::find).flatMap(Optional::stream).toList();
  }

  /**
   * Notes that the person has the number, unless somebody has it already.
   *
   * @param givenBy partner that said so, empty for a write over FHIR
   */
  public void claim(String patientId, PatientNumber number, String givenBy) {
    if (find(number).isEmpty()) {
      jdbc.sql(
              "insert into psr_identifier (system_uri, id_value, patient_id, given_by)"
                  + " values (?, ?, ?, ?)")
          .params(number.system(), number.value(), patientId, givenBy)
          .update();
    }
  }

  /** After a merge the numbers of one person lead to the other. */
  public void move(String fromPatientId, String toPatientId) {
    jdbc.sql("update psr_identifier set patient_id = ? where patient_id = ?")
        .params(toPatientId, fromPatientId)
        .update();
  }

  /** One number leads to the other person. */
  public void move(PatientNumber number, String fromPatientId, String toPatientId) {
    jdbc.sql(
            "update psr_identifier set patient_id = ?"
                + " where patient_id = ? and system_uri = ? and id_value = ?")
        .params(toPatientId, fromPatientId, number.system(), number.value())
        .update();
  }

  /** A person that is deleted has no number any more. */
  public void release(String patientId) {
    jdbc.sql("delete from psr_identifier where patient_id = ?").param(patientId).update();
  }

  /** The person no longer has that number. */
  public void release(String patientId, PatientNumber number) {
    jdbc.sql("delete from psr_identifier where patient_id = ? and system_uri = ? and id_value = ?")
        .params(patientId, number.system(), number.value())
        .update();
  }
}
