package fr.passerelle.intake;

import fr.passerelle.identification.Decisions;
import fr.passerelle.identification.IdentifierIndex;
import fr.passerelle.identification.PatientNumber;
import fr.passerelle.journal.RecordClaims;
import fr.passerelle.journal.RecordClaims.Claimed;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Sentence;
import fr.passerelle.web.ApiRefusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Merges of persons that were done, and their undoing (RNIV: a merge of two persons is a
 * collision): the record that asked for it is held, for a person to decide again.
 */
public final class Merges {
  /** How many merges one call lists at most. */
  public static final int MOST = 200;

  private static final Set<Fate> FILED = EnumSet.of(Fate.INTEGRATED, Fate.SUPERSEDED);

  private final Corrections corrections;
  private final RecordsAgain again;
  private final RecordClaims claims;
  private final MergeRows rows;
  private final MergeNotes notes;
  private final Separation separation;
  private final Decisions decisions;
  private final IdentifierIndex index;
  private final Clock clock;

  Merges(
      Corrections corrections,
      RecordsAgain again,
      RecordClaims claims,
      MergeRows rows,
      MergeNotes notes,
      Separation separation,
      Decisions decisions,
      IdentifierIndex index,
      Clock clock) {
    this.corrections = corrections;
    this.again = again;
    this.claims = claims;
    this.rows = rows;
    this.notes = notes;
    this.separation = separation;
    this.decisions = decisions;
    this.index = index;
    this.clock = clock;
  }

  /** What can be shown of the merges. */
  public sealed interface Listed {

    /** The newest first. */
    record Found(List<Merge> merges) implements Listed {}

    /** Whoever asks may not see them, or there is none. */
    record None(Decided.Not why) implements Listed {
      /** The same as an error of a page or of the API. */
      public ApiRefusal refusal() {
        return DecidedView.refusal(why);
      }
    }
  }

  /** The newest merges, also those that were undone. */
  public Listed newest(int most) {
    return listed(() -> rows.newest(bounded(most)));
  }

  /** The newest of those that were done before that one; none where there is no such merge. */
  public Listed before(UUID merge, int most) {
    return listed(() -> rows.before(merge, bounded(most)));
  }

  private static int bounded(int most) {
    return Math.max(1, Math.min(most, MOST));
  }

  private Listed listed(Supplier<List<Merge>> asked) {
    try {
      corrections.mayRead();
      return new Listed.Found(asked.get());
    } catch (NotDone e) {
      return new Listed.None(e.answer());
    }
  }

  /** One merge. */
  public Listed only(UUID merge) {
    return listed(
        () -> List.of(rows.find(merge).orElseThrow(() -> NotDone.unknown("merge-unknown"))));
  }

  /** Two persons again of what one merge made one, whatever did not change since. */
  public Decided undo(UUID merge, String by) {
    return corrections.answered(
        () -> {
          Merge known = rows.find(merge).orElseThrow(() -> NotDone.unknown("merge-unknown"));
          List<String> persons =
              Stream.concat(Stream.of(known.survivor()), known.losers().stream()).toList();
          return corrections.inLaneOfPersons(persons, () -> undone(merge, by));
        });
  }

  private Decided undone(UUID id, String by) {
    Merge merge = rows.hold(id).orElseThrow();
    if (merge.undone().isPresent()) {
      throw NotDone.conflict("merge-undone-before");
    }
    if (rows.isUnderAnother(merge)) {
      throw NotDone.conflict("merge-under-another");
    }
    Claimed record = again.claim(merge.record(), EnumSet.allOf(Fate.class));
    List<Sentence> left = new ArrayList<>(separation.separate(merge));
    left.addAll(namedSince(merge, record));
    rows.undo(id, by, clock.instant());
    decisions.of(record.id()).stream()
        .filter(decision -> decision.kind().files() && decision.undone().isEmpty())
        .forEach(decision -> decisions.undo(decision.id(), by));
    Remark why = IntakeSentences.aboutPerson("merge-undone");
    if (FILED.contains(record.fate())) {
      again.settle(record, Filing.without(Fate.HELD, List.of(why)));
    }
    return new Decided.Done(
        record.id(), Fate.HELD, Optional.empty(), List.of(why), Optional.empty(), List.of(), left);
  }

  /** Records of the sender that used a number of the other person after the merge. */
  private List<Sentence> namedSince(Merge merge, Claimed record) {
    List<PatientNumber> losing =
        notes.numbers(merge.id()).stream()
            .map(MergeNotes.Number::number)
            .filter(
                number ->
                    index
                        .find(number)
                        .filter(known -> known.patientId().equals(merge.survivor()))
                        .isEmpty())
            .toList();
    List<Sentence> named = new ArrayList<>();
    for (UUID id : claims.filedFor(record.entry().partner(), List.of(merge.survivor()))) {
      Claimed later = claims.read(id).orElseThrow();
      boolean isLater = !id.equals(record.id()) && !later.decidedAt().isBefore(merge.at());
      if (isLater && later.raw().isPresent() && names(later, losing)) {
        named.add(Sentence.of(Merges.class, "merge-left-record", id, merge.survivor()));
      }
    }
    return named;
  }

  private boolean names(Claimed later, List<PatientNumber> losing) {
    return !Collections.disjoint(Lanes.numbers(again.arrival(later).translation()), losing);
  }
}
