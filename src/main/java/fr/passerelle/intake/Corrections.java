package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.PatientNumber;
import fr.passerelle.identification.PatientNumbers;
import fr.passerelle.security.AccessDecision;
import fr.passerelle.security.AccessPath;
import fr.passerelle.security.AccessRequest;
import fr.passerelle.translation.Translation;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How everything a person asks to be done with records is done: allowed, in the lane of whoever it
 * is about, in one transaction, and with an answer instead of an exception.
 */
final class Corrections {
  private static final Logger LOG = LoggerFactory.getLogger(Corrections.class);

  private final ResourceStore store;
  private final AccessDecision access;
  private final Lanes lanes;

  Corrections(ResourceStore store, AccessDecision access, Lanes lanes) {
    this.store = store;
    this.access = access;
    this.lanes = lanes;
  }

  /** Whoever asks may read what is in the journal of people, or gets to know why not. */
  void mayRead() {
    ask(AccessRequest.Action.READ);
  }

  private void ask(AccessRequest.Action action) {
    AccessRequest request = new AccessRequest(AccessPath.JOURNAL, action, "JournalRecord", "");
    if (!access.decide(request).allowed()) {
      throw NotDone.of(Decided.Why.FORBIDDEN, "may-not");
    }
  }

  /** Runs the work; what it throws is answered. */
  Decided answered(Supplier<? extends Decided> work) {
    return attempted(work::get, not -> not);
  }

  /** Runs the work; what it throws is answered as the function says. */
  <T> T attempted(Supplier<T> work, Function<Decided.Not, T> notDone) {
    try {
      ask(AccessRequest.Action.WRITE);
      return work.get();
    } catch (NotDone e) {
      return notDone.apply(e.answer());
    } catch (RuntimeException e) {
      return notDone.apply(failed(e));
    }
  }

  private static Decided.Not failed(RuntimeException failure) {
    if (StorageFailure.isOurs(failure)) {
      LOG.error("a correction was not stored ({})", failure.getClass());
      return NotDone.of(Decided.Why.AWAY, "store-away").answer();
    }
    return NotDone.refused(DecidedFiling.why(StorageFailure.filing(failure))).answer();
  }

  /** In one transaction, and in the lanes of the record and of the persons it goes from or to. */
  <T> T inLane(Translation translation, List<String> patientIds, Supplier<T> work) {
    List<PatientNumber> theirs =
        store.inTransaction(() -> patientIds.stream().flatMap(this::numbers).toList());
    List<PatientNumber> numbers =
        Stream.concat(Lanes.numbers(translation).stream(), theirs.stream()).distinct().toList();
    return inLane(numbers, work);
  }

  /** In one transaction, and in the lanes of these persons. */
  <T> T inLaneOfPersons(List<String> patientIds, Supplier<T> work) {
    List<PatientNumber> theirs =
        store.inTransaction(() -> patientIds.stream().flatMap(this::numbers).distinct().toList());
    return inLane(theirs, work);
  }

  private Stream<PatientNumber> numbers(String patientId) {
    return store.read(Patient.class, patientId).stream()
        .flatMap(patient -> PatientNumbers.numbers(patient).stream());
  }

  /** In one transaction, and in the lanes of these numbers. */
  <T> T inLane(List<PatientNumber> numbers, Supplier<T> work) {
    return lanes.inLaneOf(numbers, () -> store.inTransaction(work));
  }
}
