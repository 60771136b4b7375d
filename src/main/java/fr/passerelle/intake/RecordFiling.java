package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.fhirserver.ResourceStore.Saved;
import fr.passerelle.identification.IdentifierIndex;
import fr.passerelle.identification.PatientNumbers;
import fr.passerelle.intake.OrderSuccession.Newest;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Remark;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Files a record for its person: merge, validate, store, and say in a Provenance where it is from.
 */
final class RecordFiling {
  private final ResourceStore store;
  private final IdentifierIndex index;
  private final PersonMerge merge;
  private final Assertions assertions;
  private final StayFiling stays;
  private final Heads heads;
  private final ProfileRemarks profiles;
  private final RecordProvenance provenance;
  private final ReportSuccession succession;
  private final SecurityLabels labels;
  private final ResultTasks tasks;
  private final OrderSuccession orders;
  private final OrderTasks orderTasks;
  private final AppointmentSuccession appointments;
  private final AnsweredMessages answered;

  RecordFiling(
      ResourceStore store,
      IdentifierIndex index,
      PersonMerge merge,
      Assertions assertions,
      StayFiling stays,
      Heads heads,
      ProfileRemarks profiles,
      RecordProvenance provenance,
      ResultTasks tasks,
      OrderTasks orderTasks,
      AnsweredMessages answered) {
    this.store = store;
    this.index = index;
    this.merge = merge;
    this.assertions = assertions;
    this.stays = stays;
    this.heads = heads;
    this.profiles = profiles;
    this.provenance = provenance;
    this.succession = new ReportSuccession(store);
    this.labels = new SecurityLabels(store);
    this.tasks = tasks;
    this.orders = new OrderSuccession(store, heads);
    this.orderTasks = orderTasks;
    this.answered = answered;
    this.appointments = new AppointmentSuccession(store);
  }

  String newPerson() {
    return UUID.randomUUID().toString();
  }

  /**
   * Files the record.
   *
   * @param patientId person it is about, known or new; empty when it is about nobody
   */
  Filing file(Arrival arrival, Translated said, Optional<String> patientId, List<Remark> remarks) {
    Optional<Person> person = patientId.map(id -> personOf(arrival, said, id, remarks));
    Optional<Stays> stay = stayOf(arrival, said, person, remarks);
    Newest newest = newest(arrival, said);
    boolean isNewest = !newest.owned().isEmpty() || Facts.areAllOf(said.owned());
    boolean isNews =
        !newest.owned().isEmpty()
            || !said.mergedAway().isEmpty()
            || person.filter(Person::applied).isPresent()
            || stay.filter(Stays::isNews).isPresent();
    if (!isNewest || !isNews) {
      return Filing.stored(
          Fate.SUPERSEDED,
          List.of(IntakeSentences.note("superseded")),
          said.unmapped(),
          patientId,
          List.of());
    }
    List<String> written = store(arrival, said, newest, person, stay, remarks);
    return Filing.stored(Fate.INTEGRATED, remarks, said.unmapped(), patientId, written);
  }

  /** Of a report all or nothing, by its head; facts beside an identity or stay each by itself. */
  private Newest newest(Arrival arrival, Translated said) {
    String partner = arrival.partner().id();
    if (OrderSuccession.areOrders(said.owned())) {
      return orders.newest(partner, said.owned(), said.header());
    }
    if (!Facts.areAllOf(said.owned())) {
      return heads.advance(partner, said.owned(), said.header())
          ? Newest.of(said.owned())
          : Newest.NOTHING;
    }
    return Newest.of(
        said.owned().stream()
            .filter(fact -> heads.advance(partner, List.of(fact), said.header()))
            .toList());
  }

  private record Stays(boolean isNews, List<Saved> saved) {}

  private Optional<Stays> stayOf(
      Arrival arrival, Translated said, Optional<Person> person, List<Remark> remarks) {
    if (said.movement().isEmpty() || person.isEmpty()) {
      return Optional.empty();
    }
    StayFiling.Made made =
        stays.file(arrival.partner().id(), person.get().id(), said.movement().get());
    List<Resource> toStore =
        SenderResources.toStore(made.stays(), Optional.empty(), arrival.partner());
    toStore.forEach(resource -> profiles.check(resource, remarks));
    List<Saved> saved = store.saveAll(toStore);
    boolean changed = saved.stream().anyMatch(Saved::changed);
    return Optional.of(new Stays(made.isNews() || changed, saved));
  }

  private record Person(String id, boolean applied, Saved saved) {}

  private Person personOf(Arrival arrival, Translated said, String id, List<Remark> remarks) {
    Optional<Patient> stored = store.read(Patient.class, id);
    PersonMerge.Merged merged = merge.merge(id, stored, said, arrival.partner());
    merged.notApplied().forEach(part -> remarks.add(IntakeSentences.note("not-applied", part)));
    PatientNumbers.numbers(said.subject().orElseThrow())
        .forEach(number -> index.claim(id, number, arrival.partner().id()));
    profiles.check(merged.person(), remarks);
    Saved saved = store.save(merged.person());
    assertions.noteWritten(id, saved.id().getVersionIdPart());
    return new Person(id, merged.applied(), saved);
  }

  private List<String> store(
      Arrival arrival,
      Translated said,
      Newest newest,
      Optional<Person> person,
      Optional<Stays> stay,
      List<Remark> remarks) {
    List<Resource> theirs =
        SenderResources.toStore(newest.owned(), person.map(Person::id), arrival.partner());
    orderTasks.complete(theirs, arrival);
    answered.tie(theirs, arrival.partner(), remarks);
    List<Resource> owned =
        said.isWhole()
            ? succession.following(theirs, remarks)
            : appointments.following(orders.following(theirs, newest.orders()));
    owned.forEach(resource -> profiles.check(resource, remarks));
    List<Saved> saved = new ArrayList<>();
    person.map(Person::saved).ifPresent(saved::add);
    stay.map(Stays::saved).ifPresent(saved::addAll);
    saved.addAll(labels.save(owned, said, remarks));
    saved.addAll(store.saveAll(tasks.about(owned, arrival, person.map(Person::id))));
    // As a bundle of one: what it points at is found by one query instead of one each.
    store.saveAll(List.of(provenance.of(arrival, saved)));
    return saved.stream().map(one -> one.id().toUnqualified().getValue()).toList();
  }
}
