package fr.passerelle.identification;

import fr.passerelle.journal.PatientsByNumber;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people for the journal's lists by the identifiers the index knows them by. */
@Component
final class PatientsOfIndex implements PatientsByNumber {
  /** One value is the number of a few people, in the domains of a few partners. */
  private static final int MOST = 20;

  private final JdbcClient jdbc;

  PatientsOfIndex(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> patientIds(String number) {
    int bar = number.indexOf('|');
    String value = number.substring(bar + 1).strip();
    return bar < 0 ? ofValue(value) : ofNumber(number.substring(0, bar).strip(), value);
  }

  private Set<String> ofNumber(String system, String value) {
    return new HashSet<>(
        jdbc.sql("select patient_id from psr_identifier where system_uri = ? and id_value = ?")
            .params(system, value)
            .query(String.class)
            .list());
  }

  private Set<String> ofValue(String value) {
    return new HashSet<>(
        jdbc.sql(
                "select distinct patient_id from psr_identifier where id_value = ?"
                    + " fetch first ? rows only")
            .params(value, MOST)
            .query(String.class)
            .list());
  }
}
