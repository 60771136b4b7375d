package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.fhirserver.ResourceStore.Saved;
import fr.passerelle.identification.IdentifierIndex;
import fr.passerelle.identification.PatientNumber;
import fr.passerelle.identification.PatientNumbers;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;

/**
 * Takes back what records wrote for a person: the person and the sender's resources are what its
 * other records say, numbers that only these gave are free again, and no version that held what
 * they said can be read there any more.
 */
final class Withdrawal {
  private final ResourceStore store;
  private final IdentifierIndex index;
  private final Assertions assertions;
  private final PersonMerge merge;
  private final Movements movements;
  private final Heads heads;
  private final RecordFiling filing;

  Withdrawal(
      ResourceStore store,
      IdentifierIndex index,
      Assertions assertions,
      Movements movements,
      Heads heads,
      RecordFiling filing) {
    this.store = store;
    this.index = index;
    this.assertions = assertions;
    this.merge = new PersonMerge(assertions);
    this.movements = movements;
    this.heads = heads;
    this.filing = filing;
  }

  /**
   * A record of one sender about one person.
   *
   * @param written what it wrote, as {@code Type/id/_history/version}
   */
  record Written(Arrival arrival, List<String> written) {
    Translated said() {
      return (Translated) arrival.translation();
    }

    String partner() {
      return arrival.partner().id();
    }

    /** What it owns, by type and id, also where another record of it was newer. */
    Set<String> owned() {
      Stream<String> stay = said().stay().stream().map(SenderResources::storedId);
      return Stream.concat(stay, said().owned().stream().map(SenderResources::storedId))
          .collect(Collectors.toSet());
    }
  }

  /** Withdraws some of a sender's records about a person; the others remain. */
  void withdraw(String person, List<Written> gone, List<Written> remaining) {
    Patient stored = store.read(Patient.class, person).orElseThrow();
    // Before anything goes, so that what a client wrote is told from what the records said.
    var unused = merge.known(person, Optional.of(stored));
    assertions.noteWritten(person, stored.getIdElement().getVersionIdPart());
    gone.forEach(record -> takeBack(person, record));
    Set<String> touched =
        gone.stream().flatMap(record -> record.owned().stream()).collect(Collectors.toSet());
    Set<String> heads = new HashSet<>();
    remaining.forEach(record -> sayAgain(person, record, touched, heads));
    List<IdType> versions =
        gone.stream().flatMap(one -> one.written().stream()).map(IdType::new).toList();
    Set<String> rewritten =
        remaining.stream()
            .flatMap(record -> record.owned().stream())
            .collect(Collectors.toCollection(HashSet::new));
    List<IdType> nowhere = new ArrayList<>();
    if (savedAgain(person, stored)) {
      rewritten.add("Patient/" + person);
    }
    gone.forEach(record -> nowhere.add(new IdType("Provenance", record.arrival().id().toString())));
    for (IdType version : versions) {
      String id = version.getResourceType() + "/" + version.getIdPart();
      if (rewritten.contains(id)) {
        store.forgetVersions(version);
      } else if (nowhere.stream().noneMatch(one -> one.getValue().equals(id))) {
        nowhere.add(new IdType(id));
      }
    }
    release(person, gone, remaining);
    nowhere.forEach(id -> nobodyElseRefersTo(id, nowhere));
    store.forget(nowhere);
  }

  private void nobodyElseRefersTo(IdType id, List<IdType> gone) {
    Set<String> ids = gone.stream().map(IdType::getValue).collect(Collectors.toSet());
    store.pointingAt(id).stream()
        .map(resource -> resource.getIdElement().toUnqualifiedVersionless().getValue())
        .filter(other -> !ids.contains(other))
        .findFirst()
        .ifPresent(
            other -> {
              throw NotDone.refused("referred-to", id.getValue(), other);
            });
  }

  private void takeBack(String person, Written record) {
    Translated said = record.said();
    assertions.takeBack(person, record.partner(), said.header());
    said.movement().ifPresent(movement -> movements.takeBack(record.partner(), movement));
    heads.forget(record.partner(), said.owned());
  }

  /** What remains says its part of the person, and of the resources that were withdrawn, again. */
  private void sayAgain(String person, Written record, Set<String> touched, Set<String> heads) {
    if (record.owned().stream().anyMatch(touched::contains)) {
      // What was withdrawn is still stored: the first to speak again corrects nothing.
      boolean isFirst =
          record.said().owned().stream()
              .limit(1)
              .map(SenderResources::storedId)
              .allMatch(heads::add);
      Translated said = isFirst ? record.said().withoutEarlier() : record.said();
      var unused = filing.file(record.arrival(), said, Optional.of(person), new ArrayList<>());
    } else {
      var unused = merge.merge(person, Optional.empty(), record.said(), record.arrival().partner());
    }
  }

  /** False when nobody says anything of the person any more. */
  private boolean savedAgain(String person, Patient stored) {
    Optional<Patient> left = merge.again(person, stored);
    if (left.isPresent()) {
      Saved saved = store.save(left.get());
      assertions.noteWritten(person, saved.id().getVersionIdPart());
    } else {
      assertions.deleteAll(person);
    }
    return left.isPresent();
  }

  private void release(String person, List<Written> gone, List<Written> remaining) {
    Set<PatientNumber> kept =
        Stream.concat(
                remaining.stream().flatMap(Withdrawal::numbers),
                assertions.of(person).stream()
                    .flatMap(one -> PatientNumbers.numbers(one.content()).stream()))
            .collect(Collectors.toSet());
    gone.stream()
        .flatMap(Withdrawal::numbers)
        .filter(number -> !kept.contains(number))
        .forEach(number -> index.release(person, number));
  }

  private static Stream<PatientNumber> numbers(Written record) {
    return PatientNumbers.numbers(record.said().subject().orElseThrow()).stream();
  }
}
