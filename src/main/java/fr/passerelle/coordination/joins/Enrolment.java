package fr.passerelle.coordination.joins;

import fr.passerelle.fhirserver.joins.Findings;
import fr.passerelle.fhirserver.joins.JoinRule;
import fr.passerelle.fhirserver.joins.Neighbours;
import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * An enrolment in a cooperation protocol cites criteria of that protocol, begins while it is in
 * force, and names a team declared for it.
 */
final class Enrolment implements JoinRule {
  private static final Set<EpisodeOfCareStatus> NEVER_BEGUN =
      EnumSet.of(EpisodeOfCareStatus.PLANNED, EpisodeOfCareStatus.WAITLIST);
  private static final Set<EpisodeOfCareStatus> WITHDRAWN =
      EnumSet.of(EpisodeOfCareStatus.CANCELLED, EpisodeOfCareStatus.ENTEREDINERROR);

  @Override
  public Set<String> profiles() {
    return Set.of("psl-inclusion-protocole");
  }

  @Override
  public void check(Resource resource, Neighbours neighbours, Findings findings) {
    if (resource instanceof EpisodeOfCare enrolment && !WITHDRAWN.contains(enrolment.getStatus())) {
      Protocols.appliedBy(enrolment).ifPresent(url -> check(enrolment, url, neighbours, findings));
    }
  }

  private static void check(
      EpisodeOfCare enrolment, String url, Neighbours neighbours, Findings findings) {
    Days start = Days.of(enrolment.getPeriod().getStartElement());
    new Protocols(neighbours)
        .named(url, start)
        .ifPresentOrElse(
            protocol -> check(enrolment, protocol, start, findings),
            () ->
                findings.warning(
                    "EpisodeOfCare.extension", "psl-joint-inclusion-protocole-inconnu"));
    enrolment.getTeam().forEach(team -> check(team, url, neighbours, findings));
  }

  private static void check(
      EpisodeOfCare enrolment, Protocol protocol, Days start, Findings findings) {
    String path = "EpisodeOfCare.period.start";
    boolean hasBegun = !NEVER_BEGUN.contains(enrolment.getStatus());
    switch (hasBegun ? protocol.isInForce(start) : Answer.YES) {
      case NO -> findings.fault(path, "psl-joint-inclusion-en-vigueur");
      case UNKNOWN -> findings.warning(path, "psl-joint-protocole-fin-inconnue");
      case YES -> {}
    }
    boolean isOfProtocol =
        OwnExtension.parts(enrolment, "psl-ext-critere-verifie", "code", CodeType.class)
            .map(CodeType::getValue)
            .allMatch(protocol.criteria()::contains);
    if (!isOfProtocol) {
      findings.fault("EpisodeOfCare.extension", "psl-joint-inclusion-critere");
    }
  }

  private static void check(
      Reference reference, String url, Neighbours neighbours, Findings findings) {
    String team =
        neighbours.at(reference, CareTeam.class).flatMap(Protocols::appliedBy).orElse(null);
    if (team == null) {
      findings.warning("EpisodeOfCare.team", "psl-joint-inclusion-equipe-non-verifiee");
    } else if (!Protocols.isSame(team, url)) {
      findings.fault("EpisodeOfCare.team", "psl-joint-inclusion-equipe");
    }
  }
}
