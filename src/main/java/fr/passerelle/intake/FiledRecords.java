package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.Decision;
import fr.passerelle.identification.Decisions;
import fr.passerelle.identification.PatientNumbers;
import fr.passerelle.intake.Withdrawal.Written;
import fr.passerelle.journal.RecordClaims;
import fr.passerelle.journal.RecordClaims.Claimed;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Patient;

/**
 * Records that were filed for the wrong person (RNIV: collision): taken back, with nothing of them
 * left to read there, and held again for a person to say whose they are.
 */
public final class FiledRecords {
  private static final Set<Fate> FILED = Set.of(Fate.INTEGRATED, Fate.SUPERSEDED);

  private final Corrections corrections;
  private final RecordsAgain again;
  private final RecordClaims claims;
  private final Withdrawal withdrawal;
  private final Decisions decisions;
  private final ResourceStore store;

  FiledRecords(
      Corrections corrections,
      RecordsAgain again,
      RecordClaims claims,
      Withdrawal withdrawal,
      Decisions decisions,
      ResourceStore store) {
    this.corrections = corrections;
    this.again = again;
    this.claims = claims;
    this.withdrawal = withdrawal;
    this.decisions = decisions;
    this.store = store;
  }

  /**
   * Takes back what the record wrote for its person, who is not proposed for it again; the record
   * is held.
   */
  public Decided withdraw(UUID record, String by) {
    return corrections.answered(
        () -> {
          Arrival arrival = again.read(record);
          Translated said = RecordsAgain.aboutSomebody(arrival);
          List<String> person = again.personOf(record).stream().toList();
          return corrections.inLane(said, person, () -> withdrawn(arrival, by));
        });
  }

  /** Takes it back, in the caller's transaction. */
  Decided.Done withdrawn(Arrival arrival, String by) {
    Claimed claimed = again.claim(arrival.id(), FILED);
    String person = person(claimed);
    List<Sentence> left = takeBack(person, List.of(claimed));
    Decision decision = decisions.note(claimed.id(), Decision.Kind.WITHDRAWN, person, by);
    return done(claimed.id(), Optional.of(decision.id()), List.of(), left);
  }

  /**
   * Takes a decision back. What was filed because of it, the record and those that followed with
   * the same number, is withdrawn and held again.
   */
  public Decided undo(UUID record, UUID decision, String by) {
    return corrections.answered(
        () -> {
          Arrival arrival = again.read(record);
          Translated said = RecordsAgain.aboutSomebody(arrival);
          List<String> person = again.personOf(record).stream().toList();
          return corrections.inLane(said, person, () -> undone(arrival, said, decision, by));
        });
  }

  private Decided undone(Arrival arrival, Translated said, UUID decisionId, String by) {
    // First the record: whoever has it decides, the other sees the decision as it is then.
    Claimed first = again.claim(arrival.id(), EnumSet.allOf(Fate.class));
    Decision decision =
        decisions
            .find(decisionId)
            .filter(found -> found.record().equals(arrival.id()))
            .orElseThrow(() -> NotDone.unknown("decision-unknown"));
    if (decision.undone().isPresent()) {
      throw NotDone.conflict("decision-undone");
    }
    decisions.undo(decisionId, by);
    if (decision.kind().excludes()) {
      return new Decided.Done(
          first.id(),
          first.fate(),
          first.patientId(),
          List.of(),
          Optional.of(decisionId),
          List.of(),
          List.of());
    }
    if (!FILED.contains(first.fate())) {
      throw NotDone.conflict("record-settled", first.fate());
    }
    List<Claimed> gone = new ArrayList<>();
    gone.add(first);
    String person = person(first);
    gone.addAll(followers(first, said, person));
    List<Sentence> left = takeBack(person, gone);
    List<UUID> followed = gone.stream().skip(1).map(Claimed::id).toList();
    return done(arrival.id(), Optional.of(decisionId), followed, left);
  }

  /** Later records of the sender that found the person by a number of this one. */
  private List<Claimed> followers(Claimed first, Translated said, String person) {
    List<Claimed> followers = new ArrayList<>();
    for (UUID id : claims.filedFor(first.entry().partner(), List.of(person))) {
      Claimed later = claims.read(id).orElseThrow();
      if (id.equals(first.id()) || later.decidedAt().isBefore(first.decidedAt())) {
        continue;
      }
      boolean sharesNumber =
          !Collections.disjoint(
              Lanes.numbers(RecordsAgain.aboutSomebody(again.arrival(later))),
              PatientNumbers.numbers(said.subject().orElseThrow()));
      if (sharesNumber) {
        followers.add(again.claim(id, FILED));
      }
    }
    return followers;
  }

  private List<Sentence> takeBack(String person, List<Claimed> gone) {
    List<Written> withdrawn = gone.stream().map(this::written).toList();
    if (withdrawn.stream().anyMatch(one -> !one.said().mergedAway().isEmpty())) {
      throw NotDone.refused("merge-not-withdrawn");
    }
    List<Sentence> left = new ArrayList<>();
    List<Written> remaining = new ArrayList<>();
    List<UUID> ids = gone.stream().map(Claimed::id).toList();
    for (UUID id : claims.filedFor(gone.get(0).entry().partner(), List.of(person))) {
      Claimed other = claims.read(id).orElseThrow();
      if (ids.contains(id)) {
        continue;
      }
      if (other.raw().isEmpty()) {
        left.add(Sentence.of(FiledRecords.class, "remaining-without-raw", id));
      } else if (again.arrival(other).translation() instanceof Translated said
          && said.subject().isPresent()) {
        remaining.add(written(other));
      }
    }
    withdrawal.withdraw(person, withdrawn, remaining);
    Remark why = IntakeSentences.aboutPerson("withdrawn");
    gone.forEach(one -> again.settle(one, Filing.without(Fate.HELD, List.of(why))));
    return left;
  }

  private Written written(Claimed claimed) {
    Arrival arrival = again.arrival(claimed);
    var unused = RecordsAgain.aboutSomebody(arrival);
    return new Written(arrival, claimed.resources());
  }

  private String person(Claimed claimed) {
    String person = claimed.patientId().orElseThrow(() -> NotDone.conflict("about-nobody"));
    boolean stays =
        store
            .read(Patient.class, person)
            .filter(
                patient ->
                    patient.getLink().stream()
                        .noneMatch(link -> link.getType() == Patient.LinkType.REPLACEDBY))
            .isPresent();
    if (!stays) {
      throw NotDone.refused("filed-before-merge");
    }
    return person;
  }

  private static Decided.Done done(
      UUID record, Optional<UUID> decision, List<UUID> followed, List<Sentence> left) {
    return new Decided.Done(
        record, Fate.HELD, Optional.empty(), List.of(), decision, followed, left);
  }
}
