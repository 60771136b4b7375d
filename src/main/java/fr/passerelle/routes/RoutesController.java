package fr.passerelle.routes;

import fr.passerelle.security.AccessDecision;
import fr.passerelle.security.AccessPath;
import fr.passerelle.security.AccessRequest;
import fr.passerelle.security.AccessRequest.Action;
import fr.passerelle.translation.Sentence;
import fr.passerelle.web.ApiRefusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The routes as JSON: how each stands; and stopping and starting one. */
@RestController
class RoutesController {
  private final Routes routes;
  private final AccessDecision access;

  RoutesController(Routes routes, AccessDecision access) {
    this.routes = routes;
    this.access = access;
  }

  /** Every route folder, by name. */
  @GetMapping("/api/routes")
  List<RouteView> all(Locale locale) {
    check(Action.READ, "");
    return routes.statuses().stream().map(status -> RouteView.of(status, locale)).toList();
  }

  /** One route folder. */
  @GetMapping("/api/routes/{id}")
  RouteView one(@PathVariable String id, Locale locale) {
    check(Action.READ, id);
    return RouteView.of(found(routes.status(id)), locale);
  }

  /** Takes messages again; 409 with the reasons where it cannot. */
  @PostMapping("/api/routes/{id}/start")
  ResponseEntity<RouteView> start(@PathVariable String id, Locale locale) {
    check(Action.WRITE, id);
    RouteStatus status = found(routes.start(id));
    HttpStatus answer = status.running() ? HttpStatus.OK : HttpStatus.CONFLICT;
    return ResponseEntity.status(answer).body(RouteView.of(status, locale));
  }

  /** Takes no more messages until it is started, or the server is; answers what it has taken. */
  @PostMapping("/api/routes/{id}/stop")
  RouteView stop(@PathVariable String id, Locale locale) {
    check(Action.WRITE, id);
    return RouteView.of(found(routes.stop(id)), locale);
  }

  private static RouteStatus found(Optional<RouteStatus> status) {
    return status.orElseThrow(() -> refusal(HttpStatus.NOT_FOUND, "route-unknown"));
  }

  private void check(Action action, String id) {
    AccessRequest request = new AccessRequest(AccessPath.ROUTES, action, "Route", id);
    if (!access.decide(request).allowed()) {
      throw refusal(HttpStatus.FORBIDDEN, "route-not-allowed");
    }
  }

  private static ApiRefusal refusal(HttpStatus status, String key) {
    return ApiRefusal.of(status, Sentence.of(RouteStatus.class, key));
  }
}
