package fr.passerelle.routes;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.passerelle.translation.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A route as JSON.
 *
 * @param state whether its transport takes messages now
 * @param transport absent when the folder was never good
 * @param listensOn absent when it does not run
 * @param reasons why the folder as it is now does not run, in the asker's language
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RouteView(
    String id,
    RouteStatus.State state,
    Instant since,
    Optional<String> transport,
    Optional<String> listensOn,
    List<String> reasons) {

  static RouteView of(RouteStatus status, Locale locale) {
    List<Sentence> reasons = status.reasons();
    return new RouteView(
        status.id(),
        status.state(),
        status.since(),
        status.transport(),
        status.listensOn(),
        reasons.stream().map(reason -> reason.in(locale)).toList());
  }
}
