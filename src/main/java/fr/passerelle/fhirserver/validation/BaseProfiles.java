package fr.passerelle.fhirserver.validation;

import fr.passerelle.profiles.ProfileCatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The profile of ours that any resource of its type should hold, the more particular ones deriving
 * from it or standing beside it.
 */
final class BaseProfiles {
  /** Those whose resources are looked at even when they claim nothing. */
  private static final Map<String, String> OF_COORDINATION =
      Map.of(
          "CarePlan", "psl-care-plan",
          "CareTeam", "psl-equipe",
          "Task", "psl-task",
          "Communication", "psl-communication");

  private final ProfileCatalog catalog;

  BaseProfiles(ProfileCatalog catalog) {
    this.catalog = catalog;
  }

  static boolean isOfCoordination(String type) {
    return OF_COORDINATION.containsKey(type);
  }

  /** Its canonical URL; empty for a type that has no profile of ours. */
  Optional<String> of(String type) {
    List<String> ours =
        catalog.profilesOn(type).stream()
            .filter(url -> url.startsWith(catalog.canonicalBase() + "/") && !url.contains("|"))
            .toList();
    String named = "/" + OF_COORDINATION.getOrDefault(type, "");
    return ours.stream()
        .filter(url -> url.endsWith(named))
        .findFirst()
        .or(() -> ours.stream().findFirst());
  }
}
