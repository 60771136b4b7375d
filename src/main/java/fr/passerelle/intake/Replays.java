package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.journal.RecordClaims;
import fr.passerelle.journal.RecordClaims.Claimed;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Sentence;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.IdType;

/**
 * Sends records down the road again, after a mapping, a table of codes or a contract was mended:
 * each by the contract and the translation of today, under the number it has. What was filed stays
 * with its person; the sender's resources are written anew, whole.
 */
public final class Replays {
  /** How many records one call replays at most. */
  public static final int MOST = 200;

  private static final Set<Fate> REPLAYABLE =
      Set.of(Fate.INTEGRATED, Fate.SUPERSEDED, Fate.IGNORED, Fate.HELD, Fate.REFUSED);

  private final Corrections corrections;
  private final RecordsAgain again;
  private final RecordClaims claims;
  private final RecordRoad road;
  private final DecidedFiling decided;
  private final WaitingRecords waiting;
  private final ResourceStore store;

  Replays(
      Corrections corrections,
      RecordsAgain again,
      RecordClaims claims,
      RecordRoad road,
      DecidedFiling decided,
      WaitingRecords waiting,
      ResourceStore store) {
    this.corrections = corrections;
    this.again = again;
    this.claims = claims;
    this.road = road;
    this.decided = decided;
    this.waiting = waiting;
    this.store = store;
  }

  /** What the record would become now. Nothing is written. */
  public Replayed preview(UUID record) {
    return answered(record, () -> store.rehearse(() -> replayed(record)));
  }

  /** Replays the record. */
  public Replayed replay(UUID record) {
    return answered(
        record,
        () ->
            corrections.inLane(
                again.read(record).translation(),
                again.personOf(record).stream().toList(),
                () -> replayed(record)));
  }

  /**
   * Held or refused records of a partner, the earliest by their own date first.
   *
   * @param after only those that come after that record
   */
  public List<UUID> of(String partner, Fate fate, int most, Optional<UUID> after) {
    return claims.of(partner, fate, Math.min(most, MOST), after);
  }

  private Replayed answered(UUID record, Supplier<Replayed.Done> work) {
    return corrections.attempted(work::get, not -> new Replayed.Not(record, not));
  }

  private Replayed.Done replayed(UUID record) {
    Claimed claimed = again.claim(record, REPLAYABLE);
    Arrival arrival = again.arrival(claimed);
    ResourceChanges changes = new ResourceChanges(store, concerned(claimed, arrival));
    waiting.forget(record);
    Filing filing = filed(claimed, arrival);
    if (claimed.fate() == Fate.INTEGRATED && filing.outcome().fate() != Fate.INTEGRATED) {
      throw filing.outcome().fate() == Fate.SUPERSEDED
          ? NotDone.conflict("replay-superseded")
          : NotDone.refused(DecidedFiling.why(filing));
    }
    again.settle(claimed, filing);
    return new Replayed.Done(
        record,
        claimed.fate(),
        filing.outcome().fate(),
        filing.patientId(),
        filing.outcome().faults(),
        filing.outcome().remarks(),
        changes.sinceThen(),
        warnings(claimed, arrival, filing));
  }

  private Filing filed(Claimed claimed, Arrival arrival) {
    boolean isAboutTheSame =
        claimed.patientId().isPresent()
            && arrival.translation() instanceof Translated said
            && said.subject().isPresent();
    return isAboutTheSame
        ? decided
            .file(arrival, (Translated) arrival.translation(), claimed.patientId().orElseThrow())
            .filing()
        : road.decide(arrival);
  }

  private static Set<String> concerned(Claimed claimed, Arrival arrival) {
    Set<String> ids = new HashSet<>();
    claimed.resources().stream()
        .map(IdType::new)
        .forEach(id -> ids.add(id.getResourceType() + "/" + id.getIdPart()));
    claimed.patientId().ifPresent(id -> ids.add("Patient/" + id));
    if (!(arrival.translation() instanceof Rejected)) {
      ids.addAll(new Withdrawal.Written(arrival, List.of()).owned());
    }
    return ids;
  }

  private List<Sentence> warnings(Claimed claimed, Arrival arrival, Filing filing) {
    List<Sentence> warnings = new ArrayList<>();
    long newer =
        filing
            .patientId()
            .map(person -> claims.newerFor(person, arrival.translation().header().asOf()))
            .orElse(0L);
    if (newer > 0) {
      warnings.add(Sentence.of(Replays.class, "newer-came", newer));
    }
    Set<String> written = ids(filing.resources());
    Set<String> left = ids(claimed.resources());
    left.removeAll(written);
    if (filing.outcome().fate() == Fate.INTEGRATED) {
      left.forEach(id -> warnings.add(Sentence.of(Replays.class, "no-longer-written", id)));
    }
    return warnings;
  }

  private static Set<String> ids(List<String> resources) {
    Set<String> ids = new HashSet<>();
    resources.stream()
        .map(IdType::new)
        .forEach(id -> ids.add(id.getResourceType() + "/" + id.getIdPart()));
    return ids;
  }
}
