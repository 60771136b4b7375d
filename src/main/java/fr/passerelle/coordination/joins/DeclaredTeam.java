package fr.passerelle.coordination.joins;

import fr.passerelle.fhirserver.joins.Findings;
import fr.passerelle.fhirserver.joins.Neighbours;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/**
 * The team declared for a protocol ({@code psl-equipe}; CSP, article D4011-4-1) holds délégant and
 * délégué of an act on its day. A member a message proposed counts once confirmed.
 */
final class DeclaredTeam {
  private static final Set<CareTeamStatus> NEVER_DECLARED =
      EnumSet.of(CareTeamStatus.PROPOSED, CareTeamStatus.ENTEREDINERROR);

  private final Neighbours neighbours;
  private final Protocol protocol;
  private final Identities identities;

  DeclaredTeam(Neighbours neighbours, Protocol protocol) {
    this.neighbours = neighbours;
    this.protocol = protocol;
    this.identities = new Identities(neighbours);
  }

  /** Whom a team holds. */
  private record Holds(Answer delegant, Answer delegue) {
    Answer both() {
      return delegant.and(delegue);
    }
  }

  /**
   * @param named teams that the enrolment names
   */
  void check(Task task, List<Reference> named, Days days, Findings findings) {
    List<CareTeam> teams = new ArrayList<>();
    named.forEach(team -> neighbours.at(team, CareTeam.class).ifPresent(teams::add));
    boolean mayBeElsewhere = teams.size() < named.size();
    declared().forEach(teams::add);
    List<Holds> held = teams.stream().map(team -> holds(team, task, days)).toList();
    Answer both = Answer.any(held.stream().map(Holds::both));
    if (both == Answer.UNKNOWN || both == Answer.NO && mayBeElsewhere) {
      findings.warning("Task", "psl-joint-acte-equipe-non-verifiee");
    } else if (both == Answer.NO) {
      refuse(held, findings);
    }
  }

  private static void refuse(List<Holds> held, Findings findings) {
    boolean lacksDelegant = held.stream().allMatch(one -> one.delegant() == Answer.NO);
    boolean lacksDelegue = held.stream().allMatch(one -> one.delegue() == Answer.NO);
    if (held.isEmpty()) {
      findings.fault("Task", "psl-joint-acte-equipe-absente");
    } else if (!lacksDelegant && !lacksDelegue) {
      findings.fault("Task", "psl-joint-acte-equipe-ensemble");
    }
    if (!held.isEmpty() && lacksDelegant) {
      findings.fault("Task.requester", "psl-joint-acte-equipe-delegant");
    }
    if (!held.isEmpty() && lacksDelegue) {
      findings.fault("Task.owner", "psl-joint-acte-equipe-delegue");
    }
  }

  private Stream<CareTeam> declared() {
    String url = protocol.plan().getUrl();
    String version = url + "|" + protocol.plan().getVersion();
    return neighbours.candidates(CareTeam.class, "protocol", url, version).stream()
        .filter(team -> Protocols.appliedBy(team).filter(protocol::isNamed).isPresent());
  }

  private Holds holds(CareTeam team, Task task, Days days) {
    if (!isDeclared(team, days)) {
      return new Holds(Answer.NO, Answer.NO);
    }
    return new Holds(
        holds(team, "delegant", task.getRequester(), days),
        holds(team, "delegue", task.getOwner(), days));
  }

  private static boolean isDeclared(CareTeam team, Days days) {
    Optional<DateType> declaration =
        OwnExtension.values(team, "psl-ext-declaration-equipe", DateType.class).findFirst();
    return !NEVER_DECLARED.contains(team.getStatus())
        && days.mayBeIn(team.getPeriod())
        && declaration.filter(day -> days.isBefore(Days.of(day))).isEmpty();
  }

  private Answer holds(CareTeam team, String role, Reference professional, Days days) {
    if (professional.isEmpty()) {
      // Nobody answers for it yet.
      return Answer.YES;
    }
    Identity wanted = identities.ofProfessional(professional);
    return Answer.any(
        team.getParticipant().stream()
            .filter(member -> has(member, role) && days.mayBeIn(member.getPeriod()))
            .map(member -> wanted.isSameAs(identities.ofProfessional(member.getMember()))));
  }

  private static boolean has(CareTeamParticipantComponent member, String role) {
    boolean isUnconfirmed =
        OwnExtension.values(member, "psl-ext-etat-membre", CodeableConcept.class)
            .flatMap(state -> state.getCoding().stream())
            .anyMatch(state -> Set.of("propose", "ecarte").contains(state.getCode()));
    return !isUnconfirmed
        && member.getRole().stream()
            .flatMap(concept -> concept.getCoding().stream())
            .anyMatch(
                coding ->
                    role.equals(coding.getCode())
                        && String.valueOf(coding.getSystem()).endsWith("/psl-cs-role"));
  }
}
