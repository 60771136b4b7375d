package fr.passerelle.routes;

import fr.passerelle.translation.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A route as JSON.
 *
 * @param state whether its transport takes messages now
 * @param transport null when the folder was never good
 * @param listensOn null when it does not run
 * @param reasons why the folder as it is now does not run, in the asker's language
 */
record RouteView(
    String id,
    RouteStatus.State state,
    Instant since,
    String transport,
    String listensOn,
    List<String> reasons) {

  static RouteView of(RouteStatus status, Locale locale) {
    List<Sentence> reasons = status.reasons();
    return new RouteView(
        status.id(),
        status.state(),
        status.since(),
        status.transport().orElse(null),
        status.listensOn().orElse(null),
        reasons.stream().map(reason -> reason.in(locale)).toList());
  }
}
