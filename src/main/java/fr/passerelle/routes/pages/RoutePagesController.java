package fr.passerelle.routes.pages;

import fr.passerelle.journal.Accounts;
import fr.passerelle.routes.RouteStatus;
import fr.passerelle.routes.Routes;
import fr.passerelle.security.AccessDecision;
import fr.passerelle.security.AccessPath;
import fr.passerelle.security.AccessRequest;
import fr.passerelle.security.AccessRequest.Action;
import fr.passerelle.translation.Fate;
import fr.passerelle.translation.Sentence;
import fr.passerelle.web.ApiRefusal;
import java.util.EnumSet;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How every route stands, what came over it, and starting and stopping it. */
@Controller
class RoutePagesController {
  private static final int MOST_FIELDS = 50;

  private final Routes routes;
  private final Accounts accounts;
  private final AccessDecision access;

  RoutePagesController(Routes routes, Accounts accounts, AccessDecision access) {
    this.routes = routes;
    this.accounts = accounts;
    this.access = access;
  }

  @GetMapping("/routes")
  String all(Model model) {
    check(Action.READ, "");
    model.addAttribute("routes", watched());
    addFates(model);
    return "routes/pages/routes";
  }

  @GetMapping("/routes/{id}")
  String one(@PathVariable String id, Model model) {
    check(Action.READ, id);
    model.addAttribute(
        "route",
        watched().stream()
            .filter(route -> route.id().equals(id))
            .findFirst()
            .orElseThrow(() -> refusal(HttpStatus.NOT_FOUND, "route.unknown")));
    model.addAttribute("unmapped", accounts.unmapped(id, MOST_FIELDS));
    addFates(model);
    return "routes/pages/route";
  }

  @PostMapping("/routes/{id}/start")
  String start(@PathVariable String id) {
    check(Action.WRITE, id);
    return routes.start(id).map(RoutePagesController::back).orElseThrow(RoutePagesController::gone);
  }

  @PostMapping("/routes/{id}/stop")
  String stop(@PathVariable String id) {
    check(Action.WRITE, id);
    return routes.stop(id).map(RoutePagesController::back).orElseThrow(RoutePagesController::gone);
  }

  private static String back(RouteStatus status) {
    return "redirect:/routes/" + status.id();
  }

  private List<WatchedRoute> watched() {
    return WatchedRoute.all(routes.statuses(), accounts.all());
  }

  private static void addFates(Model model) {
    model.addAttribute("fates", EnumSet.complementOf(EnumSet.of(Fate.NOT_RECEIVED)));
  }

  private void check(Action action, String id) {
    if (!access.decide(new AccessRequest(AccessPath.ROUTES, action, "Route", id)).allowed()) {
      throw refusal(HttpStatus.FORBIDDEN, "route.not-allowed");
    }
  }

  private static ApiRefusal gone() {
    return refusal(HttpStatus.NOT_FOUND, "route.unknown");
  }

  private static ApiRefusal refusal(HttpStatus status, String key) {
    return ApiRefusal.of(status, Sentence.of(RoutePagesController.class, key));
  }
}
