package fr.passerelle.routes;

import fr.passerelle.translation.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a route folder stands.
 *
 * @param id name of the folder, and of the partner
 * @param state whether its transport takes messages now
 * @param since when that began
 * @param transport the component that brings its messages ({@code passerelle-mllp}); empty when the
 *     folder was never good
 * @param listensOn where it listens or looks, {@code 127.0.0.1:2575} or a folder; empty when it
 *     does not run
 * @param reasons why the folder as it is now does not run; where the state is {@code RUNS} an
 *     earlier state of it runs on
 */
public record RouteStatus(
    String id,
    State state,
    Instant since,
    Optional<String> transport,
    Optional<String> listensOn,
    List<Sentence> reasons) {

  /** Whether a transport takes messages. */
  public enum State {
    /** It takes messages. */
    RUNS,
    /** Somebody stopped it: until it is started again, or the server is. */
    STOPPED,
    /** The folder was never good, or its transport could not start. */
    NOT_TAKEN
  }

  /** Whether its transport takes messages now. */
  public boolean running() {
    return state == State.RUNS;
  }

  /** The reason against a folder that cannot be read. */
  static Sentence unreadable() {
    return Sentence.of(RouteStatus.class, "folder.unreadable");
  }
}
