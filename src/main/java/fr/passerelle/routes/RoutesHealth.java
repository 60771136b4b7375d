package fr.passerelle.routes;

import fr.passerelle.routes.RouteStatus.State;
import java.util.List;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down while a route is stopped or was not taken. Says nothing of liveness or readiness: the server
 * serves on, and starting it anew would mend no folder.
 */
@Component("routesHealthIndicator")
final class RoutesHealth implements HealthIndicator {
  private final Routes routes;

  RoutesHealth(Routes routes) {
    this.routes = routes;
  }

  @Override
  public Health health() {
    List<RouteStatus> all = routes.statuses();
    Health.Builder health =
        all.stream().allMatch(RouteStatus::running) ? Health.up() : Health.down();
    return health
        .withDetail("stopped", names(all, State.STOPPED))
        .withDetail("not-taken", names(all, State.NOT_TAKEN))
        .build();
  }

  private static List<String> names(List<RouteStatus> all, State state) {
    return all.stream().filter(one -> one.state() == state).map(RouteStatus::id).toList();
  }
}
