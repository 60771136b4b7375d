package fr.passerelle.coordination;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import fr.passerelle.fhirserver.errors.FailureOutcome;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.fhirserver.hooks.StorageHook;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.springframework.dao.DuplicateKeyException;

/**
 * A person has one active care circle: a second one is refused (409) and the answer names the
 * first. A circle is a CareTeam that claims our profile or that of the ANS ({@code
 * cds-ihe-careteam}); other teams may be many. What the program itself writes, as when two records
 * of a person are merged, is never refused: the circle that was there first stays the one noted.
 */
@Interceptor
public final class OneActiveCircle implements StorageHook {
  private final ActiveCircles circles;
  private final Set<String> profiles;

  /**
   * @param profiles canonical URLs of the profiles of a care circle
   */
  OneActiveCircle(ActiveCircles circles, Set<String> profiles) {
    this.circles = circles;
    this.profiles = profiles;
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource, RequestDetails request) {
    if (resource instanceof CareTeam team) {
      keep(team, request);
    }
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
    created(after, request);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(IBaseResource resource) {
    if (resource instanceof CareTeam team) {
      circles.close(team.getIdElement().getIdPart());
    }
  }

  private void keep(CareTeam team, RequestDetails request) {
    String id = team.getIdElement().getIdPart();
    String patient = team.getSubject().getReferenceElement().getIdPart();
    if (!isActiveCircle(team) || patient == null) {
      circles.close(id);
      return;
    }
    Optional<String> active = circles.of(patient);
    if (active.filter(id::equals).isPresent()) {
      return;
    }
    // It may have been the circle of another person until now.
    circles.close(id);
    if (active.isEmpty()) {
      open(patient, id, request);
    } else if (!StorageHook.isOfProgram(request)) {
      String sentence = say(request, "circle.exists", "CareTeam/" + active.get());
      // Not HAPI's own conflict, which would be tried again.
      throw new UnclassifiedServerFailureException(409, sentence, FailureOutcome.of(409, sentence));
    }
  }

  private void open(String patient, String id, RequestDetails request) {
    try {
      circles.open(patient, id);
    } catch (DuplicateKeyException e) {
      String sentence = say(request, "circle.same-instant");
      throw new ResourceVersionConflictException(sentence, FailureOutcome.of(409, sentence));
    }
  }

  private boolean isActiveCircle(CareTeam team) {
    return team.getStatus() == CareTeamStatus.ACTIVE
        && team.getMeta().getProfile().stream()
            .map(PrimitiveType::getValue)
            .map(profile -> profile.replaceFirst("\\|.*", ""))
            .anyMatch(profiles::contains);
  }

  private static String say(RequestDetails request, String key, Object... arguments) {
    return Wording.of(request, OneActiveCircle.class).say(key, arguments);
  }
}
