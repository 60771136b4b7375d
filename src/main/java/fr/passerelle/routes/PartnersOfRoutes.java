package fr.passerelle.routes;

import fr.passerelle.intake.Partners;
import fr.passerelle.translation.Partner;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The contracts of the folders that run. Asked for late, because the routes themselves need the
 * road that asks.
 */
final class PartnersOfRoutes implements Partners {
  private final Supplier<Routes> routes;

  PartnersOfRoutes(Supplier<Routes> routes) {
    this.routes = routes;
  }

  @Override
  public Optional<Partner> find(String id) {
    return routes.get().partner(id);
  }

  @Override
  public Set<String> ids() {
    return routes.get().statuses().stream()
        .filter(RouteStatus::running)
        .map(RouteStatus::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
