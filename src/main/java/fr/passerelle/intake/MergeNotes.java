package fr.passerelle.intake;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.identification.PatientNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what each merge moved, in the server's database: enough to move it back. */
final class MergeNotes {
  private final JdbcClient jdbc;
  private final PatientState states;

  MergeNotes(JdbcClient jdbc, FhirContext fhir) {
    this.jdbc = jdbc;
    this.states = new PatientState(fhir);
  }

  /** The part that a Patient played in a merge, beside the one who stays. */
  enum Role {
    /** Lost what it had to the one who stays. */
    LOST,
    /** Was made, for a number that nobody had. */
    MADE,
    /** Led to a loser, from a merge before. */
    LED_ON
  }

  /**
   * One person of a merge.
   *
   * @param state links and active flag as they were
   */
  record Person(String id, Role role, Patient state) {}

  /**
   * The person who stays, as they were.
   *
   * @param state links and active flag; empty when the merge made the person
   * @param version 0 when the merge made the person
   */
  record Survivor(Optional<Patient> state, String version) {}

  /**
   * A resource that points at the person who stays, since the merge.
   *
   * @param id as {@code Type/id}
   * @param places which of its references were changed, as {@link References} counts them
   */
  record Moved(String id, String loser, String version, List<Integer> places) {}

  /** A number whose person was changed; the loser is empty where nobody had it. */
  record Number(PatientNumber number, String loser) {}

  UUID begin(Arrival arrival, String survivor, Optional<Patient> stored) {
    UUID merge = UUID.randomUUID();
    jdbc.sql(
            "insert into psr_merge (id, record_id, partner, merged_by, survivor, survivor_state, survivor_version,"
                + " merged_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            merge,
            arrival.id(),
            arrival.partner().id(),
            arrival.decidedBy().orElse(null),
            survivor,
            stored.map(states::write).orElse(null),
            stored.map(patient -> patient.getIdElement().getVersionIdPart()).orElse("0"),
            arrival.receivedAt().atOffset(ZoneOffset.UTC))
        .update();
    return merge;
  }

  void person(UUID merge, Role role, Patient patient) {
    jdbc.sql(
            "insert into psr_merge_person (merge_id, patient_id, part_played, state)"
                + " values (?, ?, ?, ?)")
        .params(merge, patient.getIdElement().getIdPart(), role.name(), states.write(patient))
        .update();
  }

  /** What the index and the movements say of those who are about to lose. */
  void about(UUID merge, List<String> losers) {
    if (losers.isEmpty()) {
      return;
    }
    jdbc.sql(
            "insert into psr_merge_number (merge_id, system_uri, id_value, loser)"
                + " select :merge, system_uri, id_value, patient_id from psr_identifier"
                + " where patient_id in (:losers)")
        .param("merge", merge)
        .param("losers", losers)
        .update();
    // Every row of their stays: a stay goes back only if nothing was sent of it since.
    jdbc.sql(
            "insert into psr_merge_movement (merge_id, partner, stay, movement, action, sent_at,"
                + " loser) select :merge, m.partner, m.stay, m.movement, m.action, m.sent_at,"
                + " m.patient_id from psr_movement m where exists (select 1 from psr_movement o"
                + " where o.partner = m.partner and o.stay = m.stay"
                + " and o.patient_id in (:losers))")
        .param("merge", merge)
        .param("losers", losers)
        .update();
  }

  void nobodyHad(UUID merge, PatientNumber number) {
    jdbc.sql(
            "insert into psr_merge_number (merge_id, system_uri, id_value, loser)"
                + " values (?, ?, ?, '')")
        .params(merge, number.system(), number.value())
        .update();
  }

  void moved(UUID merge, Moved moved) {
    String places = String.join(" ", moved.places().stream().map(String::valueOf).toList());
    jdbc.sql(
            "insert into psr_merge_resource (merge_id, resource, loser, version_id, places)"
                + " values (?, ?, ?, ?, ?)")
        .params(merge, moved.id(), moved.loser(), moved.version(), places)
        .update();
  }

  /** What a later merge moved and gave back is again as an earlier one left it. */
  void givenBack(Moved moved, String version) {
    String before = Integer.toString(Integer.parseInt(moved.version()) - 1);
    jdbc.sql("update psr_merge_resource set version_id = ? where resource = ? and version_id = ?")
        .params(version, moved.id(), before)
        .update();
  }

  Survivor survivor(UUID merge) {
    return jdbc.sql("select survivor_state, survivor_version from psr_merge where id = ?")
        .param(merge)
        .query(
            (row, index) ->
                new Survivor(
                    Optional.ofNullable(row.getString("survivor_state")).map(states::read),
                    row.getString("survivor_version")))
        .single();
  }

  List<Person> persons(UUID merge) {
    return jdbc.sql(
            "select patient_id, part_played, state from psr_merge_person where merge_id = ?"
                + " order by part_played, patient_id")
        .param(merge)
        .query(
            (row, index) ->
                new Person(
                    row.getString("patient_id"),
                    Role.valueOf(row.getString("part_played")),
                    states.read(row.getString("state"))))
        .list();
  }

  List<Number> numbers(UUID merge) {
    return jdbc.sql(
            "select system_uri, id_value, loser from psr_merge_number where merge_id = ?"
                + " order by system_uri, id_value")
        .param(merge)
        .query(
            (row, index) ->
                new Number(
                    new PatientNumber(row.getString("system_uri"), row.getString("id_value")),
                    row.getString("loser")))
        .list();
  }

  List<Moved> resources(UUID merge) {
    return jdbc.sql(
            "select resource, loser, version_id, places from psr_merge_resource"
                + " where merge_id = ? order by resource")
        .param(merge)
        .query(MergeNotes::moved)
        .list();
  }

  private static Moved moved(ResultSet row, int index) throws SQLException {
    return new Moved(
        row.getString("resource"),
        row.getString("loser"),
        row.getString("version_id"),
        Stream.of(row.getString("places").split(" ")).map(Integer::valueOf).toList());
  }
}
