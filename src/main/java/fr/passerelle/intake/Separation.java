package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.fhirserver.ResourceStore.Saved;
import fr.passerelle.identification.Decisions;
import fr.passerelle.identification.IdentifierIndex;
import fr.passerelle.identification.PatientNumber;
import fr.passerelle.identification.PatientNumbers;
import fr.passerelle.intake.MergeNotes.Person;
import fr.passerelle.intake.MergeNotes.Role;
import fr.passerelle.translation.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Undoes a merge of persons: who lost has their numbers, traits and resources again, the one who
 * stayed is what is said of them alone, and what changed since stays and is named.
 */
final class Separation {
  private final ResourceStore store;
  private final IdentifierIndex index;
  private final Decisions decisions;
  private final Assertions assertions;
  private final PersonMerge merge;
  private final MergedPersons merged;
  private final MergeNotes notes;
  private final SaidInMerges said;
  private final ResourcesApart resources;

  Separation(
      ResourceStore store,
      IdentifierIndex index,
      Decisions decisions,
      Assertions assertions,
      MergeNotes notes,
      SaidInMerges said,
      ResourcesApart resources) {
    this.store = store;
    this.index = index;
    this.decisions = decisions;
    this.assertions = assertions;
    this.merge = new PersonMerge(assertions);
    this.merged = new MergedPersons(store, assertions);
    this.notes = notes;
    this.said = said;
    this.resources = resources;
  }

  /** What stays where it is, in one sentence each. */
  List<Sentence> separate(Merge undone) {
    Patient survivor =
        store
            .read(Patient.class, undone.survivor())
            .orElseThrow(() -> NotDone.conflict("merge-survivor-gone"));
    // Before anything goes, so that what a client wrote is told from what the records said.
    var unused = merge.known(undone.survivor(), Optional.of(survivor));
    List<Person> persons = notes.persons(undone.id());
    said.separate(undone.id(), undone.survivor());
    List<Sentence> left = new ArrayList<>(numbersBack(undone));
    for (Person person : persons) {
      if (person.role() == Role.LED_ON) {
        save(withState(shell(person.id()), person.state()));
      } else if (person.role() == Role.LOST) {
        restore(undone, person, left);
      }
    }
    left.addAll(resources.back(undone));
    saveSurvivor(undone, survivor, persons, left);
    return left;
  }

  private List<Sentence> numbersBack(Merge undone) {
    Set<PatientNumber> saidOfSurvivor =
        assertions.of(undone.survivor()).stream()
            .flatMap(one -> PatientNumbers.numbers(one.content()).stream())
            .collect(Collectors.toSet());
    List<Sentence> left = new ArrayList<>();
    for (MergeNotes.Number one : notes.numbers(undone.id())) {
      PatientNumber number = one.number();
      boolean isWhereItWas =
          index
              .find(number)
              .filter(known -> known.patientId().equals(undone.survivor()))
              .isPresent();
      if (!isWhereItWas) {
        left.add(Sentence.of(Separation.class, "merge-left-number", number.system()));
      } else if (one.loser().isEmpty()) {
        if (!saidOfSurvivor.contains(number)) {
          index.release(undone.survivor(), number);
        }
      } else {
        index.move(number, undone.survivor(), one.loser());
        decisions.moveBack(undone.survivor(), one.loser(), Set.of(number));
      }
    }
    return left;
  }

  private Patient shell(String id) {
    return store.read(Patient.class, id).orElseGet(() -> named(id));
  }

  private static Patient named(String id) {
    Patient patient = new Patient();
    patient.setId("Patient/" + id);
    return patient;
  }

  private static Patient withState(Patient patient, Patient state) {
    patient.setLink(state.getLink());
    patient.setActiveElement(state.hasActive() ? state.getActiveElement() : null);
    return patient;
  }

  private void restore(Merge undone, Person person, List<Sentence> left) {
    Patient shell = shell(person.id());
    String version = shell.getIdElement().getVersionIdPart();
    if (assertions.writtenVersion(person.id()).filter(one -> !one.equals(version)).isPresent()) {
      left.add(Sentence.of(Separation.class, "merge-left-edited", person.id()));
    }
    said.restore(undone.id(), person.id());
    withState(shell, person.state());
    save(merge.again(person.id(), shell).orElse(shell));
  }

  private void saveSurvivor(
      Merge undone, Patient survivor, List<Person> persons, List<Sentence> left) {
    MergeNotes.Survivor was = notes.survivor(undone.id());
    List<IdType> nowhere = new ArrayList<>();
    List<String> gone =
        persons.stream().filter(one -> one.role() == Role.MADE).map(Person::id).toList();
    gone.forEach(id -> nowhere.add(new IdType("Patient", id)));
    nowhere.add(new IdType("Provenance", undone.record().toString()));
    merged.unlink(survivor, gone, was.state());
    Optional<Patient> again = merge.again(undone.survivor(), survivor);
    if (again.isPresent() || was.state().isPresent()) {
      save(again.orElse(survivor));
      int first = Integer.parseInt(was.version()) + 1;
      store.forgetVersions(new IdType("Patient", undone.survivor(), Integer.toString(first)));
    } else {
      assertions.deleteAll(undone.survivor());
      index.release(undone.survivor());
      nowhere.add(new IdType("Patient", undone.survivor()));
    }
    forget(nowhere, left);
  }

  /** What somebody else refers to since stays, and is named. */
  private void forget(List<IdType> ids, List<Sentence> left) {
    List<IdType> going = new ArrayList<>(ids);
    for (IdType id : ids) {
      Optional<Resource> other =
          store.pointingAt(id).stream()
              .filter(
                  one ->
                      ids.stream()
                          .noneMatch(
                              goes ->
                                  goes.getValue()
                                      .equals(
                                          one.getIdElement()
                                              .toUnqualifiedVersionless()
                                              .getValue())))
              .findFirst();
      if (other.isPresent()) {
        going.remove(id);
        String by = other.get().getIdElement().toUnqualifiedVersionless().getValue();
        left.add(Sentence.of(Separation.class, "merge-left-referred", id.getValue(), by));
      }
    }
    store.forget(going);
  }

  private void save(Patient patient) {
    Saved saved = store.save(patient);
    assertions.noteWritten(saved.id().getIdPart(), saved.id().getVersionIdPart());
  }
}
