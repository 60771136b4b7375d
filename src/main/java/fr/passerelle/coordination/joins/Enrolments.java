package fr.passerelle.coordination.joins;

import fr.passerelle.fhirserver.joins.Findings;
import fr.passerelle.fhirserver.joins.Neighbours;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/**
 * The enrolments ({@code psl-inclusion-protocole}) of the person of a delegated act in its
 * protocol: those the act cites and those stored.
 */
final class Enrolments {
  private final Identities identities;
  private final Protocol protocol;
  private final Identity person;
  private final boolean isPersonHere;
  private final List<Reference> citing;
  private final List<EpisodeOfCare> cited;
  private final List<EpisodeOfCare> all;

  Enrolments(Neighbours neighbours, Task task, Protocol protocol) {
    this.identities = new Identities(neighbours);
    this.protocol = protocol;
    this.person = identities.ofPatient(task.getFor());
    Optional<Patient> patient = neighbours.at(task.getFor(), Patient.class);
    this.isPersonHere = patient.isPresent();
    this.citing = task.getBasedOn().stream().filter(Enrolments::isCitation).toList();
    this.cited =
        citing.stream()
            .flatMap(reference -> neighbours.at(reference, EpisodeOfCare.class).stream())
            .toList();
    this.all =
        Stream.concat(cited.stream(), patient.stream().flatMap(one -> stored(one, neighbours)))
            .toList();
  }

  private static Stream<EpisodeOfCare> stored(Patient patient, Neighbours neighbours) {
    String person = "Patient/" + patient.getIdElement().getIdPart();
    return neighbours.candidates(EpisodeOfCare.class, "patient", person).stream();
  }

  private static boolean isCitation(Reference reference) {
    String type = new IdType(reference.getReference()).getResourceType();
    return "EpisodeOfCare".equals(type == null ? reference.getType() : type);
  }

  void check(Days days, Findings findings) {
    if (cited.stream().anyMatch(enrolment -> isOfThisAct(enrolment) == Answer.NO)) {
      findings.fault("Task.basedOn", "psl-joint-acte-inclusion-autre");
    }
    switch (isEnrolled(days)) {
      case NO -> findings.fault("Task.for", "psl-joint-acte-inclusion");
      case UNKNOWN -> findings.warning("Task.for", "psl-joint-acte-inclusion-non-verifiee");
      case YES -> {}
    }
  }

  private Answer isEnrolled(Days days) {
    Answer found =
        Answer.any(all.stream().map(one -> isOfThisAct(one).and(Answer.of(wasActive(one, days)))));
    boolean mayBeElsewhere = !isPersonHere || cited.size() < citing.size();
    return found == Answer.NO && mayBeElsewhere ? Answer.UNKNOWN : found;
  }

  private Answer isOfThisAct(EpisodeOfCare enrolment) {
    boolean isOfProtocol = Protocols.appliedBy(enrolment).filter(protocol::isNamed).isPresent();
    return Answer.of(isOfProtocol)
        .and(person.isSameAs(identities.ofPatient(enrolment.getPatient())));
  }

  private static boolean wasActive(EpisodeOfCare enrolment, Days days) {
    boolean isOrWasActive =
        enrolment.getStatus() == EpisodeOfCareStatus.ACTIVE
            || enrolment.getStatus() == EpisodeOfCareStatus.FINISHED;
    return isOrWasActive && days.mayBeIn(enrolment.getPeriod())
        || enrolment.getStatusHistory().stream()
            .filter(state -> state.getStatus() == EpisodeOfCareStatus.ACTIVE)
            .anyMatch(state -> days.mayBeIn(state.getPeriod()));
  }

  /** The teams these enrolments name. */
  List<Reference> teams() {
    return all.stream()
        .filter(enrolment -> isOfThisAct(enrolment) == Answer.YES)
        .flatMap(enrolment -> enrolment.getTeam().stream())
        .toList();
  }
}
