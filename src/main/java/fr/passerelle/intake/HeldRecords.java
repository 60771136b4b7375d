package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.Candidate;
import fr.passerelle.identification.Candidates;
import fr.passerelle.identification.Decision;
import fr.passerelle.identification.Decisions;
import fr.passerelle.identification.PatientIdentification;
import fr.passerelle.journal.RecordClaims.Claimed;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/**
 * Records that wait for a person to say whose they are: their candidates, and the decision, which
 * sends the record down the main road. Later records of the sender with that number then find the
 * person by themselves.
 */
public final class HeldRecords {
  private final Corrections corrections;
  private final RecordsAgain again;
  private final Candidates candidates;
  private final Decisions decisions;
  private final PatientIdentification identification;
  private final DecidedFiling filing;
  private final RecordFiling persons;
  private final WaitingRecords waiting;
  private final ResourceStore store;

  HeldRecords(
      Corrections corrections,
      RecordsAgain again,
      Candidates candidates,
      Decisions decisions,
      PatientIdentification identification,
      DecidedFiling filing,
      RecordFiling persons,
      WaitingRecords waiting,
      ResourceStore store) {
    this.corrections = corrections;
    this.again = again;
    this.candidates = candidates;
    this.decisions = decisions;
    this.identification = identification;
    this.filing = filing;
    this.persons = persons;
    this.waiting = waiting;
    this.store = store;
  }

  /** What a record can be found to be about. */
  public sealed interface Proposal {

    /** The candidates, the likeliest first, and what was decided so far, oldest first. */
    record Found(UUID record, List<Candidate> candidates, List<Decision> decisions)
        implements Proposal {}

    /** There is nothing to propose. */
    record None(Decided.Not why) implements Proposal {}
  }

  /** Who the record may be about. */
  public Proposal candidates(UUID record) {
    try {
      corrections.mayRead();
      Arrival arrival = again.read(record);
      Patient said = withLosingNumbers(RecordsAgain.aboutSomebody(arrival));
      return store.inTransaction(
          () ->
              new Proposal.Found(
                  record,
                  candidates.of(record, arrival.partner().id(), said),
                  decisions.of(record)));
    } catch (NotDone e) {
      return new Proposal.None(e.answer());
    }
  }

  /** A merge that waits is about whoever has the number that loses, too. */
  private static Patient withLosingNumbers(Translated said) {
    Patient patient = said.subject().orElseThrow().copy();
    said.mergedAway().forEach(number -> patient.addIdentifier((Identifier) number.copy()));
    return patient;
  }

  /** The record is about that person. */
  public Decided confirm(UUID record, String patientId, String by) {
    return decide(record, Decision.Kind.CONFIRM, patientId, by);
  }

  /** The record is about somebody new. */
  public Decided asNewPerson(UUID record, String by) {
    return decide(record, Decision.Kind.NEW, persons.newPerson(), by);
  }

  /** The record is not about that person. */
  public Decided notThisOne(UUID record, String patientId, String by) {
    return decide(record, Decision.Kind.NOT_THIS_ONE, patientId, by);
  }

  private Decided decide(UUID record, Decision.Kind kind, String patientId, String by) {
    return corrections.answered(
        () -> {
          Arrival arrival = again.read(record);
          Translated said = RecordsAgain.aboutSomebody(arrival);
          return corrections.inLane(
              said, List.of(patientId), () -> decided(arrival, said, kind, patientId, by));
        });
  }

  /** The decision, in the caller's transaction. */
  Decided.Done decided(
      Arrival arrival, Translated said, Decision.Kind kind, String patientId, String by) {
    Claimed claimed = again.claim(arrival.id(), Set.of(Fate.HELD));
    if (kind != Decision.Kind.NEW) {
      check(arrival, said, kind, patientId);
    }
    return kind.files()
        ? file(claimed, arrival, said, kind, patientId, by)
        : exclude(arrival, said, patientId, by);
  }

  private void check(Arrival arrival, Translated said, Decision.Kind kind, String patientId) {
    Patient person =
        store.read(Patient.class, patientId).orElseThrow(() -> NotDone.unknown("person-unknown"));
    boolean isExcluded =
        decisions.of(arrival.id()).stream()
            .filter(decision -> decision.undone().isEmpty() && decision.kind().excludes())
            .anyMatch(decision -> decision.patientId().equals(patientId));
    if (isExcluded) {
      throw NotDone.conflict("person-excluded");
    }
    if (!kind.files()) {
      return;
    }
    if (person.getLink().stream().anyMatch(one -> one.getType() == Patient.LinkType.REPLACEDBY)) {
      throw NotDone.refused("person-merged-away");
    }
    identification
        .speaksAgainst(said.subject().orElseThrow(), person)
        .ifPresent(
            fault -> {
              throw NotDone.refused(fault.sentence());
            });
  }

  private Decided.Done exclude(Arrival arrival, Translated said, String patientId, String by) {
    Decision decision =
        decisions.remember(
            arrival.id(),
            Decision.Kind.NOT_THIS_ONE,
            patientId,
            by,
            arrival.partner().id(),
            said.subject().orElseThrow());
    return new Decided.Done(
        arrival.id(),
        Fate.HELD,
        Optional.empty(),
        List.of(),
        Optional.of(decision.id()),
        List.of(),
        List.of());
  }

  private Decided.Done file(
      Claimed claimed,
      Arrival arrival,
      Translated said,
      Decision.Kind kind,
      String patientId,
      String by) {
    DecidedFiling.Filed filed = filing.file(arrival.decidedBy(by), said, patientId);
    again.settle(claimed, filed.filing());
    waiting.forget(arrival.id());
    Decision decision =
        filed
            .asserted()
            .map(
                asserted ->
                    decisions.remember(
                        arrival.id(), kind, patientId, by, arrival.partner().id(), asserted))
            .orElseGet(() -> decisions.note(arrival.id(), kind, patientId, by));
    return new Decided.Done(
        arrival.id(),
        filed.filing().outcome().fate(),
        Optional.of(patientId),
        filed.filing().outcome().remarks(),
        Optional.of(decision.id()),
        List.of(),
        List.of());
  }
}
