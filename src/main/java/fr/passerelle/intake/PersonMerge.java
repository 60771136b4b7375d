package fr.passerelle.intake;

import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Translated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/**
 * Brings what a record says of a person together with what all sources said before: part by part,
 * an older word of the same source never replaces a newer one.
 */
final class PersonMerge {
  private final Assertions assertions;

  PersonMerge(Assertions assertions) {
    this.assertions = assertions;
  }

  /**
   * The person to store.
   *
   * @param applied whether any part of the record was news; false for a record that is older in all
   * @param notApplied identity parts of the record that another source decides
   */
  record Merged(Patient person, boolean applied, List<String> notApplied) {}

  Merged merge(String patientId, Optional<Patient> stored, Translated said, Partner partner) {
    List<Assertion> known = known(patientId, stored);
    Map<String, Patient> parts =
        MergedNumbers.of(known).without(Part.split(said.subject().orElseThrow(), said.deleted()));
    boolean applied = false;
    for (Map.Entry<String, Patient> part : parts.entrySet()) {
      Assertion now = assertion(partner, said.header(), part.getKey(), part.getValue());
      applied |= apply(patientId, now, known);
    }
    Patient person = PersonFold.fold(known);
    stored.ifPresent(patient -> keepWhatMergesSaid(patient, person));
    person.setId("Patient/" + patientId);
    return new Merged(person, applied, notApplied(parts, person));
  }

  /** The person as what is known now makes them, without any news; empty when nothing is known. */
  Optional<Patient> again(String patientId, Patient stored) {
    List<Assertion> known = assertions.of(patientId);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Patient person = PersonFold.fold(known);
    keepWhatMergesSaid(stored, person);
    person.setId("Patient/" + patientId);
    return Optional.of(person);
  }

  /** What all sources said of the person so far, a client over FHIR among them. */
  List<Assertion> known(String patientId, Optional<Patient> stored) {
    List<Assertion> known = new ArrayList<>(assertions.of(patientId));
    stored.ifPresent(patient -> noteWrittenOverFhir(patientId, patient, known));
    return known;
  }

  /**
   * Takes the word unless the same source said something later of the same part.
   *
   * @return whether it counts
   */
  boolean apply(String patientId, Assertion now, List<Assertion> known) {
    Optional<Assertion> before =
        known.stream()
            .filter(old -> old.source().equals(now.source()) && old.part().equals(now.part()))
            .findFirst();
    Instant earliest =
        before.map(old -> earlier(old.firstAsOf(), now.firstAsOf())).orElse(now.firstAsOf());
    boolean isOlder = before.filter(now::isOlderThan).isPresent();
    if (isOlder && earliest.equals(before.get().firstAsOf())) {
      return false;
    }
    Assertion kept = (isOlder ? before.get() : now).since(earliest);
    before.ifPresent(known::remove);
    known.add(kept);
    assertions.put(patientId, kept);
    return !isOlder;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Assertion assertion(
      Partner partner, MessageHeader header, String part, Patient content) {
    return new Assertion(
        partner.id(),
        part,
        header.asOf(),
        header.sentAt(),
        header.asOf(),
        partner.identityAuthority(),
        content);
  }

  /** What a client changed over FHIR since the main road last wrote becomes a source of its own. */
  private void noteWrittenOverFhir(String patientId, Patient stored, List<Assertion> known) {
    String version = stored.getIdElement().getVersionIdPart();
    if (assertions.writtenVersion(patientId).filter(version::equals).isPresent()) {
      return;
    }
    Instant when = stored.getMeta().getLastUpdated().toInstant();
    OverFhir.difference(stored, PersonFold.fold(known))
        .forEach(
            (part, content) ->
                apply(
                    patientId,
                    new Assertion(Assertion.OVER_FHIR, part, when, when, when, false, content),
                    known));
  }

  /** Links and the active flag come from merges of persons, not from what a source says. */
  private static void keepWhatMergesSaid(Patient stored, Patient person) {
    person.setLink(stored.getLink());
    if (stored.hasActive()) {
      person.setActive(stored.getActive());
    }
    person.setMeta(stored.getMeta().copy().setLastUpdated(null).setVersionId(null));
  }

  private static List<String> notApplied(Map<String, Patient> parts, Patient person) {
    Map<String, Patient> result = Part.split(person, Collections.emptySet());
    return parts.entrySet().stream()
        .filter(part -> !part.getKey().startsWith(Part.IDENTIFIERS))
        .filter(part -> !part.getValue().isEmpty())
        .filter(
            part ->
                !Part.without(part.getValue(), result.getOrDefault(part.getKey(), new Patient()))
                    .isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }
}
