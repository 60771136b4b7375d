package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.IdentifierIndex;
import fr.passerelle.intake.MergeNotes.Moved;
import fr.passerelle.intake.MergeNotes.Role;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Notes in the transaction of a merge what it is about to change and how it left it, so that {@link
 * Separation} can undo it.
 */
final class MergeNoting {
  private final ResourceStore store;
  private final IdentifierIndex index;
  private final Assertions assertions;
  private final PersonMerge merge;
  private final MergedPersons merged;
  private final MergeNotes notes;
  private final SaidInMerges said;
  private final MergeRows rows;

  MergeNoting(
      ResourceStore store,
      IdentifierIndex index,
      Assertions assertions,
      MergeNotes notes,
      SaidInMerges said,
      MergeRows rows) {
    this.store = store;
    this.index = index;
    this.assertions = assertions;
    this.merge = new PersonMerge(assertions);
    this.merged = new MergedPersons(store, assertions);
    this.notes = notes;
    this.said = said;
    this.rows = rows;
  }

  /** A merge that somebody undid is not done again unless somebody says so. */
  boolean wasUndone(UUID record) {
    return rows.wasUndone(record);
  }

  /** Runs the merge, and keeps what it changed; one that is replayed and finds it done is not. */
  Filing noted(
      Arrival arrival,
      Translated asks,
      String survivor,
      List<String> losers,
      Supplier<Filing> union) {
    if (losers.isEmpty() && rows.stands(arrival.id())) {
      return union.get();
    }
    UUID id = notes.begin(arrival, survivor, stored(survivor));
    before(id, asks, survivor, losers);
    Set<String> shells = shells(survivor);
    List<Moved> moving = losers.stream().flatMap(this::pointingAt).toList();
    Filing filed = union.get();
    said.after(id, survivor);
    moving.forEach(moved -> notes.moved(id, asItIsNow(moved)));
    merged
        .shells(survivor)
        .filter(shell -> !shells.contains(idOf(shell)))
        .filter(shell -> rolesAreOpen(id, shell))
        .forEach(shell -> notes.person(id, Role.MADE, shell));
    return filed;
  }

  private boolean rolesAreOpen(UUID id, Patient shell) {
    return notes.persons(id).stream().noneMatch(person -> person.id().equals(idOf(shell)));
  }

  private void before(UUID id, Translated asks, String survivor, List<String> losers) {
    said.before(id, survivor);
    for (String loser : losers) {
      Optional<Patient> stored = stored(loser);
      said.before(id, loser);
      merged.shells(loser).forEach(shell -> notes.person(id, Role.LED_ON, shell));
      notes.person(id, Role.LOST, stored.orElseGet(() -> withId(loser)));
    }
    notes.about(id, losers);
    Lanes.numbers(asks).stream()
        .distinct()
        .filter(number -> index.find(number).isEmpty())
        .forEach(number -> notes.nobodyHad(id, number));
  }

  /** The person, after what a client wrote was told from what the sources said. */
  private Optional<Patient> stored(String patientId) {
    Optional<Patient> stored = store.read(Patient.class, patientId);
    if (stored.isPresent()) {
      var unused = merge.known(patientId, stored);
      assertions.noteWritten(patientId, stored.get().getIdElement().getVersionIdPart());
    }
    return stored;
  }

  private static Patient withId(String patientId) {
    Patient patient = new Patient();
    patient.setId("Patient/" + patientId);
    return patient;
  }

  private Stream<Moved> pointingAt(String loser) {
    List<Moved> moving = new ArrayList<>();
    for (Resource resource : PersonUnion.pointingAt(store, loser)) {
      List<Integer> places = References.places(resource, "Patient/" + loser);
      if (!places.isEmpty()) {
        IdType id = resource.getIdElement().toUnqualifiedVersionless();
        moving.add(new Moved(id.getValue(), loser, "", places));
      }
    }
    return moving.stream();
  }

  private Moved asItIsNow(Moved moved) {
    String version =
        ResourceChanges.stored(store, moved.id()).orElseThrow().getIdElement().getVersionIdPart();
    return new Moved(moved.id(), moved.loser(), version, moved.places());
  }

  private Set<String> shells(String survivor) {
    return merged.shells(survivor).map(MergeNoting::idOf).collect(Collectors.toSet());
  }

  private static String idOf(Patient patient) {
    return patient.getIdElement().getIdPart();
  }
}
