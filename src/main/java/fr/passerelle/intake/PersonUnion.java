package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.Decisions;
import fr.passerelle.identification.IdentifierIndex;
import fr.passerelle.identification.IdentifierIndex.Known;
import fr.passerelle.identification.PatientNumber;
import fr.passerelle.identification.PatientNumbers;
import fr.passerelle.identification.Verdict;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Two numbers turn out to be one person (ADT^A40). The number that loses leads to the person who
 * stays, what was filed under it is filed there, and its Patient stays readable with a link ({@link
 * MergedPersons}). A merge that comes before anything else about one of them has the same effect.
 */
final class PersonUnion {
  private final ResourceStore store;
  private final IdentifierIndex index;
  private final Assertions assertions;
  private final PersonMerge merge;
  private final MergedPersons merged;
  private final Movements movements;
  private final RecordFiling filing;
  private final Decisions decisions;
  private final MergeNoting noting;

  PersonUnion(
      ResourceStore store,
      IdentifierIndex index,
      Assertions assertions,
      Movements movements,
      RecordFiling filing,
      Decisions decisions,
      MergeNoting noting) {
    this.store = store;
    this.index = index;
    this.assertions = assertions;
    this.merge = new PersonMerge(assertions);
    this.merged = new MergedPersons(store, assertions);
    this.movements = movements;
    this.filing = filing;
    this.decisions = decisions;
    this.noting = noting;
  }

  Filing unite(Arrival arrival, Translated said, Verdict verdict, List<Remark> remarks) {
    if (verdict instanceof Verdict.Conflict || verdict instanceof Verdict.ToConfirm) {
      return RecordRoad.undecided(verdict);
    }
    if (!arrival.partner().identityAuthority()) {
      return held("merge-needs-authority");
    }
    if (noting.wasUndone(arrival.id())) {
      return held("merge-undone");
    }
    String survivor = verdict instanceof Verdict.Same same ? same.patientId() : filing.newPerson();
    return uniteInto(survivor, arrival, said, remarks);
  }

  private List<String> losers(Translated said) {
    return index.findAll(PatientNumbers.numbers(said.mergedAway())).stream()
        .map(Known::patientId)
        .distinct()
        .toList();
  }

  /** Unites whoever has the losing numbers with that person, whoever asked for it. */
  Filing uniteInto(String survivor, Arrival arrival, Translated said, List<Remark> remarks) {
    List<String> others = losers(said).stream().filter(id -> !id.equals(survivor)).toList();
    if (others.stream().anyMatch(other -> haveDifferentIns(survivor, other))) {
      return held("merge-of-two-ins");
    }
    return noting.noted(
        arrival, said, survivor, others, () -> united(survivor, others, arrival, said, remarks));
  }

  private Filing united(
      String survivor,
      List<String> others,
      Arrival arrival,
      Translated said,
      List<Remark> remarks) {
    others.forEach(other -> absorb(survivor, other));
    PatientNumbers.numbers(said.mergedAway())
        .forEach(number -> index.claim(survivor, number, arrival.partner().id()));
    keepAsOld(survivor, said, arrival);
    Filing filed = filing.file(arrival, said, Optional.of(survivor), remarks);
    merged.lead(said.mergedAway(), others, survivor);
    return filed;
  }

  private boolean haveDifferentIns(String one, String other) {
    List<PatientNumber> ins = ins(one);
    return ins(other).stream()
        .anyMatch(
            number ->
                ins.stream()
                    .anyMatch(
                        mine ->
                            mine.system().equals(number.system())
                                && !mine.value().equals(number.value())));
  }

  private List<PatientNumber> ins(String patientId) {
    return store.read(Patient.class, patientId).map(PatientNumbers::ins).orElse(List.of());
  }

  private void absorb(String survivor, String other) {
    index.move(other, survivor);
    movements.move(other, survivor);
    decisions.move(other, survivor);
    List<Assertion> known = new ArrayList<>(assertions.of(survivor));
    merge
        .known(other, store.read(Patient.class, other))
        .forEach(assertion -> merge.apply(survivor, assertion, known));
    assertions.deleteAll(other);
    String from = "Patient/" + other;
    store.saveAll(
        pointingAt(store, other).stream()
            .map(
                resource ->
                    References.repointed(
                        resource, References.places(resource, from), "Patient/" + survivor))
            .toList());
  }

  /** What is filed for a person. A Provenance stays with what was written then. */
  static List<Resource> pointingAt(ResourceStore store, String patientId) {
    return store.pointingAt(new IdType("Patient", patientId)).stream()
        .filter(resource -> !resource.fhirType().equals("Provenance"))
        .filter(resource -> !resource.fhirType().equals("Patient"))
        .toList();
  }

  /** The numbers that lost are old ones, whatever was said of them or will be. */
  private void keepAsOld(String survivor, Translated said, Arrival arrival) {
    List<Assertion> known = new ArrayList<>(assertions.of(survivor));
    for (Identifier number : said.mergedAway()) {
      merge.apply(survivor, MergedNumbers.old(number, said.header(), arrival.partner()), known);
    }
    MergedNumbers old = MergedNumbers.of(known);
    for (Assertion assertion : known) {
      Optional<Patient> left = old.without(assertion.part(), assertion.content()).findFirst();
      if (left.isEmpty()) {
        assertions.delete(survivor, assertion.source(), assertion.part());
      } else if (left.get() != assertion.content()) {
        assertions.put(survivor, assertion.saying(left.get()));
      }
    }
  }

  private static Filing held(String why) {
    return Filing.without(Fate.HELD, List.of(IntakeSentences.aboutPerson(why)));
  }
}
