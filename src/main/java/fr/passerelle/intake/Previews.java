package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.IdentifierIndex;
import fr.passerelle.identification.IdentifierIndex.Known;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.Translated;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a decision about a held record, such as a merge that waits, or the undoing of a merge would
 * change: it is done, looked at, and rolled back.
 */
public final class Previews {
  private final Corrections corrections;
  private final RecordsAgain again;
  private final HeldRecords held;
  private final Merges merges;
  private final MergeRows rows;
  private final MergeNotes notes;
  private final IdentifierIndex index;
  private final ResourceStore store;

  Previews(
      Corrections corrections,
      RecordsAgain again,
      HeldRecords held,
      Merges merges,
      MergeRows rows,
      MergeNotes notes,
      IdentifierIndex index,
      ResourceStore store) {
    this.corrections = corrections;
    this.again = again;
    this.held = held;
    this.merges = merges;
    this.rows = rows;
    this.notes = notes;
    this.index = index;
    this.store = store;
  }

  /** What it would change to confirm that the record is about that person. */
  public Replayed confirming(UUID record, String patientId) {
    return rehearsed(
        record,
        () -> {
          Set<String> concerned = concerned(again.read(record), patientId);
          return looked(record, concerned, () -> held.confirm(record, patientId, ""));
        });
  }

  /** What it would change to undo the merge, and what would stay because it changed since. */
  public Replayed undoing(UUID merge) {
    return rehearsed(
        merge,
        () -> {
          Merge known = rows.find(merge).orElseThrow(() -> NotDone.unknown("merge-unknown"));
          return looked(known.record(), concerned(known), () -> merges.undo(merge, ""));
        });
  }

  private Replayed rehearsed(UUID id, Supplier<Replayed> work) {
    return corrections.attempted(() -> store.rehearse(work), not -> new Replayed.Not(id, not));
  }

  private Replayed looked(UUID record, Set<String> concerned, Supplier<Decided> work) {
    Fate was = again.fateOf(record);
    ResourceChanges changes = new ResourceChanges(store, concerned);
    Decided decided = work.get();
    if (decided instanceof Decided.Not not) {
      return new Replayed.Not(record, not);
    }
    Decided.Done done = (Decided.Done) decided;
    List<Sentence> left = done.left();
    return new Replayed.Done(
        record,
        was,
        done.fate(),
        done.patientId(),
        List.of(),
        done.remarks(),
        changes.sinceThen(),
        left);
  }

  /** The person, those who would lose to them with all that points at them, and what it writes. */
  private Set<String> concerned(Arrival arrival, String patientId) {
    Set<String> ids = new HashSet<>(Set.of("Patient/" + patientId));
    if (arrival.translation() instanceof Translated said) {
      index.findAll(Lanes.numbers(said)).stream()
          .map(Known::patientId)
          .flatMap(this::withWhatPointsAt)
          .forEach(ids::add);
      ids.addAll(new Withdrawal.Written(arrival, List.of()).owned());
    }
    return ids;
  }

  private Stream<String> withWhatPointsAt(String patientId) {
    IdType person = new IdType("Patient", patientId);
    return Stream.concat(
        Stream.of(person.getValue()), store.pointingAt(person).stream().map(Previews::id));
  }

  private Set<String> concerned(Merge merge) {
    Set<String> ids = new HashSet<>(Set.of("Patient/" + merge.survivor()));
    notes.persons(merge.id()).forEach(person -> ids.add("Patient/" + person.id()));
    notes.resources(merge.id()).forEach(moved -> ids.add(moved.id()));
    return ids;
  }

  private static String id(Resource resource) {
    return resource.getIdElement().toUnqualifiedVersionless().getValue();
  }
}
