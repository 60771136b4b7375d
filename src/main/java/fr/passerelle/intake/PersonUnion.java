package fr.passerelle.intake;

import ca.uhn.fhir.context.FhirContext;
import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.identification.IdentifierIndex;
import fr.passerelle.identification.IdentifierIndex.Known;
import fr.passerelle.identification.PatientNumber;
import fr.passerelle.identification.PatientNumbers;
import fr.passerelle.identification.Verdict;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Translated;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Two numbers turn out to be one person (ADT^A40). The number that loses leads to the person who
 * stays, what was filed under it is filed there, and its Patient stays readable with a link. A
 * merge that comes before the announcement of the number that loses has the same effect.
 */
final class PersonUnion {
  private final ResourceStore store;
  private final IdentifierIndex index;
  private final Assertions assertions;
  private final RecordFiling filing;

  PersonUnion(
      ResourceStore store, IdentifierIndex index, Assertions assertions, RecordFiling filing) {
    this.store = store;
    this.index = index;
    this.assertions = assertions;
    this.filing = filing;
  }

  Filing unite(Arrival arrival, Translated said, Verdict verdict, List<Remark> remarks) {
    if (verdict instanceof Verdict.Conflict || verdict instanceof Verdict.ToConfirm) {
      return RecordRoad.undecided(verdict);
    }
    if (!arrival.partner().identityAuthority()) {
      return held("merge-needs-authority");
    }
    return uniteInto(survivor(verdict, losers(said)), arrival, said, remarks);
  }

  private List<String> losers(Translated said) {
    return index.findAll(PatientNumbers.numbers(said.mergedAway())).stream()
        .map(Known::patientId)
        .distinct()
        .toList();
  }

  /** Unites whoever has the losing numbers with that person, whoever asked for it. */
  Filing uniteInto(String survivor, Arrival arrival, Translated said, List<Remark> remarks) {
    List<PatientNumber> losing = PatientNumbers.numbers(said.mergedAway());
    List<String> losers = losers(said);
    List<String> others = losers.stream().filter(id -> !id.equals(survivor)).toList();
    if (others.stream().anyMatch(other -> haveDifferentIns(survivor, other))) {
      return held("merge-of-two-ins");
    }
    others.forEach(other -> absorb(survivor, other));
    losing.forEach(number -> index.claim(survivor, number, arrival.partner().id()));
    keepAsOld(survivor, said, arrival);
    Filing filed = filing.file(arrival, said, Optional.of(survivor), remarks);
    others.forEach(other -> link(survivor, other));
    return filed;
  }

  /** A survivor nobody knows takes over the person of the number that loses. */
  private String survivor(Verdict verdict, List<String> losers) {
    if (verdict instanceof Verdict.Same same) {
      return same.patientId();
    }
    return losers.isEmpty() ? filing.newPerson() : losers.get(0);
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
    List<Assertion> known = assertions.of(survivor);
    for (Assertion assertion : assertions.of(other)) {
      boolean isMissing =
          known.stream()
              .noneMatch(
                  mine ->
                      mine.source().equals(assertion.source())
                          && mine.part().equals(assertion.part()));
      if (isMissing) {
        assertions.put(survivor, assertion);
      }
    }
    assertions.deleteAll(other);
    store.saveAll(
        store.pointingAt(new IdType("Patient", other)).stream()
            .filter(resource -> !resource.fhirType().equals("Provenance"))
            .filter(resource -> !resource.fhirType().equals("Patient"))
            .map(resource -> repointed(resource, "Patient/" + other, "Patient/" + survivor))
            .toList());
  }

  private static Resource repointed(Resource resource, String from, String to) {
    FhirContext.forR4Cached()
        .newTerser()
        .getAllPopulatedChildElementsOfType(resource, Reference.class)
        .stream()
        .filter(reference -> from.equals(reference.getReference()))
        .forEach(reference -> reference.setReference(to));
    return resource;
  }

  /** The number that lost stays on the person, marked old, whatever the source sends later. */
  private void keepAsOld(String survivor, Translated said, Arrival arrival) {
    for (Identifier identifier : said.mergedAway()) {
      Patient content = new Patient();
      content.addIdentifier(identifier.copy().setUse(Identifier.IdentifierUse.OLD));
      String part = Part.IDENTIFIERS + identifier.getSystem() + "|" + identifier.getValue();
      assertions.put(
          survivor,
          new Assertion(
              arrival.partner().id(),
              part,
              said.header().asOf(),
              said.header().sentAt(),
              said.header().asOf(),
              true,
              content));
    }
  }

  private void link(String survivor, String other) {
    link(other, survivor, Patient.LinkType.REPLACEDBY, false);
    link(survivor, other, Patient.LinkType.REPLACES, true);
  }

  private void link(String from, String to, Patient.LinkType type, boolean active) {
    store
        .read(Patient.class, from)
        .ifPresent(
            patient -> {
              patient.setActive(active);
              patient.addLink().setType(type).getOther().setReference("Patient/" + to);
              ResourceStore.Saved saved = store.save(patient);
              assertions.noteWritten(from, saved.id().getVersionIdPart());
            });
  }

  private static Filing held(String why) {
    return Filing.without(Fate.HELD, List.of(IntakeSentences.aboutPerson(why)));
  }
}
