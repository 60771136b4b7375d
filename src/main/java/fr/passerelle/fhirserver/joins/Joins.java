package fr.passerelle.fhirserver.joins;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import fr.passerelle.fhirserver.errors.Wording;
import fr.passerelle.profiles.Finding;
import fr.passerelle.profiles.ProfileCatalog;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;

/** Asks the rules about a resource that claims one of their profiles. */
public final class Joins {
  private final List<JoinRule> rules;
  private final Neighbourhood neighbourhood;
  private final String profileBase;

  Joins(List<JoinRule> rules, Neighbourhood neighbourhood, ProfileCatalog catalog) {
    this.rules = rules;
    this.neighbourhood = neighbourhood;
    this.profileBase = catalog.canonicalBase() + "/StructureDefinition/";
  }

  /**
   * What the rules say of the resource; empty at once where it claims none of their profiles, and
   * where it is marked as entered in error: a mistake must be possible to withdraw.
   *
   * @param profiles canonical URLs besides those it claims
   * @param around resources sent together with it
   * @param request in its language, from its server's address
   */
  public List<Finding> findings(
      Resource resource,
      Collection<String> profiles,
      List<Resource> around,
      RequestDetails request) {
    List<String> names = names(resource, profiles);
    if (names.isEmpty() || isWithdrawn(resource)) {
      return List.of();
    }
    List<JoinRule> concerned =
        rules.stream().filter(rule -> names.stream().anyMatch(rule.profiles()::contains)).toList();
    Neighbours neighbours = neighbourhood.of(resource, around, request.getFhirServerBase());
    return concerned.stream()
        .flatMap(rule -> found(rule, resource, neighbours, request))
        .distinct()
        .toList();
  }

  private static Stream<Finding> found(
      JoinRule rule, Resource resource, Neighbours neighbours, RequestDetails request) {
    Findings findings = new Findings(Wording.of(request, rule.getClass()));
    rule.check(resource, neighbours, findings);
    return findings.all().stream();
  }

  private static boolean isWithdrawn(Resource resource) {
    return Stream.ofNullable(resource.getChildByName("status"))
        .flatMap(status -> status.getValues().stream())
        .anyMatch(status -> "entered-in-error".equals(status.primitiveValue()));
  }

  private List<String> names(Resource resource, Collection<String> profiles) {
    return Stream.concat(
            resource.getMeta().getProfile().stream().map(PrimitiveType::getValue),
            profiles.stream())
        .filter(profile -> profile != null && profile.startsWith(profileBase))
        .map(profile -> profile.substring(profileBase.length()).replaceFirst("\\|.*", ""))
        .toList();
  }
}
