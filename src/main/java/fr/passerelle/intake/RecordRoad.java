package fr.passerelle.intake;

import fr.passerelle.identification.PatientIdentification;
import fr.passerelle.identification.Verdict;
import fr.passerelle.journal.Journal;
import fr.passerelle.translation.Answer;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The road of one record, inside one transaction: known already, readable, wanted, whose, then
 * filed; the journal is written last, together with the resources.
 */
final class RecordRoad {
  private final Journal journal;
  private final PatientIdentification identification;
  private final RecordFiling filing;
  private final PersonUnion union;
  private final WaitingRecords waiting;
  private final NumbersOfOthers others;

  RecordRoad(
      Journal journal,
      PatientIdentification identification,
      RecordFiling filing,
      PersonUnion union,
      WaitingRecords waiting,
      NumbersOfOthers others) {
    this.journal = journal;
    this.identification = identification;
    this.filing = filing;
    this.union = union;
    this.waiting = waiting;
    this.others = others;
  }

  /** What became of the record and the answer to it. */
  record Travelled(Filing filing, Answer answer) {}

  /** Runs inside the transaction, possibly several times: changes nothing but the database. */
  Travelled travel(Arrival arrival) {
    Optional<Journal.Known> known = journal.find(arrival.key());
    if (known.isPresent()) {
      return again(arrival, known.get());
    }
    return write(arrival, decide(arrival));
  }

  /** Journals a fate, also one that was decided without the road: when storing failed. */
  Travelled write(Arrival arrival, Filing decided) {
    Filing filed =
        journal.keyWasUsed(arrival.partner().id(), arrival.key())
            ? decided.with(IntakeSentences.note("key-used-again"))
            : decided;
    Answer answer = arrival.translator().answer(arrival.message(), filed.outcome());
    journal.write(arrival.entry(), arrival.journaled(filed), arrival.message().bytes(), answer);
    return new Travelled(filed, answer);
  }

  private Travelled again(Arrival arrival, Journal.Known known) {
    Filing duplicate =
        Filing.stored(Fate.DUPLICATE, List.of(), List.of(), known.patientId(), List.of());
    journal.writeDuplicate(arrival.entry(), arrival.journaled(duplicate));
    return new Travelled(duplicate, known.answer());
  }

  /** What becomes of a record that nobody sent before, or that is taken up again. */
  Filing decide(Arrival arrival) {
    if (!arrival.partner().wants(arrival.translation().header().event())) {
      return Filing.without(Fate.IGNORED, List.of(IntakeSentences.note("event-not-wanted")));
    }
    if (arrival.translation() instanceof Rejected rejected) {
      return Filing.refused(rejected.faults());
    }
    Translated said = (Translated) arrival.translation();
    List<Remark> remarks = new ArrayList<>(said.remarks());
    if (said.subject().isEmpty()) {
      return filing.file(arrival, said, Optional.empty(), remarks);
    }
    return decideFor(arrival, said, remarks);
  }

  private Filing decideFor(Arrival arrival, Translated said, List<Remark> remarks) {
    Verdict verdict = identification.identify(said.subject().orElseThrow(), arrival.partner());
    if (!said.mergedAway().isEmpty()) {
      return union.unite(arrival, said, verdict, remarks);
    }
    if (verdict instanceof Verdict.Same same) {
      Translated theirs = same.decided() ? others.leftOut(said, same.patientId()) : said;
      return filing.file(arrival, theirs, Optional.of(same.patientId()), remarks);
    }
    if (verdict instanceof Verdict.New) {
      return nobodyKnown(arrival, said, remarks);
    }
    return undecided(verdict);
  }

  private Filing nobodyKnown(Arrival arrival, Translated said, List<Remark> remarks) {
    Partner.UnknownPatient policy = arrival.partner().unknownPatient();
    return switch (policy) {
      case CREATE -> filing.file(arrival, said, Optional.of(filing.newPerson()), remarks);
      case HOLD -> untilKnown(arrival, said);
      case REFUSE ->
          Filing.refused(
              List.of(
                  IntakeSentences.personFault(Fault.UNKNOWN_PATIENT, "unknown-patient-refused")));
    };
  }

  private Filing untilKnown(Arrival arrival, Translated said) {
    waiting.note(arrival, said);
    return held(IntakeSentences.aboutPerson("unknown-patient-held"));
  }

  /** A conflict is the sender's to solve, a doubt is ours. */
  static Filing undecided(Verdict verdict) {
    if (verdict instanceof Verdict.Conflict conflict) {
      return Filing.refused(conflict.faults());
    }
    Verdict.ToConfirm doubt = (Verdict.ToConfirm) verdict;
    return held(
        doubt.reasons().stream()
            .map(reason -> IntakeSentences.aboutPerson("confirm-" + reason.name()))
            .toArray(Remark[]::new));
  }

  private static Filing held(Remark... why) {
    return Filing.without(Fate.HELD, List.of(why));
  }
}
