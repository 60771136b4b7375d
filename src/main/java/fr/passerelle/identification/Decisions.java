package fr.passerelle.identification;

import fr.passerelle.identity.StrictTraits;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person in charge of identities decided of a record, and what follows for later records of
 * the same sender with the same number, birth date and sex. Takes part in the caller's transaction.
 */
@Component
public class Decisions {
  private final JdbcClient jdbc;
  private final DecisionRows rows;
  private final Clock clock;

  Decisions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.rows = new DecisionRows(jdbc);
    this.clock = clock;
  }

  /** Keeps a decision that says nothing of later records. */
  public Decision note(UUID record, Decision.Kind kind, String patientId, String by) {
    Decision decision =
        new Decision(
            UUID.randomUUID(), record, kind, patientId, by, clock.instant(), Optional.empty());
    rows.insert(decision);
    return decision;
  }

  /**
   * Keeps a decision, and that it holds for later records of that partner with these numbers said
   * of somebody of that birth date and sex.
   */
  public Decision remember(
      UUID record,
      Decision.Kind kind,
      String patientId,
      String by,
      String partner,
      Patient asserted) {
    Decision decision = note(record, kind, patientId, by);
    PatientNumbers.numbers(asserted)
        .forEach(number -> rows.insert(decision, partner, number, traits(asserted)));
    return decision;
  }

  /** The person that was decided for these numbers, if one was. */
  Optional<String> personOf(String partner, Patient asserted) {
    return decided(partner, asserted, false).stream().findFirst();
  }

  /** Persons that these numbers are not, whatever the index says. */
  Set<String> notTheseOf(String partner, Patient asserted) {
    return decided(partner, asserted, true);
  }

  private Set<String> decided(String partner, Patient asserted, boolean excluded) {
    return PatientNumbers.numbers(asserted).stream()
        .flatMap(number -> rows.of(partner, number, traits(asserted), excluded).stream())
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  /** Persons that were said not to be those of the record. */
  Set<String> notTheseOf(UUID record) {
    return of(record).stream()
        .filter(decision -> decision.undone().isEmpty())
        .filter(decision -> decision.kind().excludes())
        .map(Decision::patientId)
        .collect(Collectors.toSet());
  }

  /** Everything decided of a record, oldest first, also what was undone. */
  public List<Decision> of(UUID record) {
    return rows.of(record);
  }

  public Optional<Decision> find(UUID decision) {
    return rows.find(decision);
  }

  /** The decision no longer holds; it stays readable with who took it back and when. */
  public void undo(UUID decision, String by) {
    rows.forgetNumbers(decision);
    jdbc.sql("update psr_decision set undone_by = ?, undone_at = ? where id = ?")
        .params(by, now(), decision)
        .update();
  }

  /** After a merge the decisions about one person are about the other. */
  public void move(String fromPatientId, String toPatientId) {
    jdbc.sql("update psr_decided_number set patient_id = ? where patient_id = ?")
        .params(toPatientId, fromPatientId)
        .update();
  }

  /** After the undoing of a merge, those about numbers that go back go back too. */
  public void moveBack(
      String fromPatientId, String toPatientId, Collection<PatientNumber> numbers) {
    numbers.forEach(
        number ->
            jdbc.sql(
                    "update psr_decided_number set patient_id = ?"
                        + " where patient_id = ? and system_uri = ? and id_value = ?")
                .params(toPatientId, fromPatientId, number.system(), number.value())
                .update());
  }

  private static String traits(Patient asserted) {
    return StrictTraits.of(asserted).birthAndSexHash();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
