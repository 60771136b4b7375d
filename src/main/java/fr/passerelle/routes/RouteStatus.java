package fr.passerelle.routes;

import fr.passerelle.translation.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a route folder stands.
 *
 * @param id name of the folder, and of the partner
 * @param running whether its transport takes messages now
 * @param since when that began
 * @param listensOn where it listens or looks, {@code 127.0.0.1:2575} or a folder; empty when it
 *     does not run
 * @param reasons why the folder as it is now does not run; with {@code running} an earlier state of
 *     it runs on
 */
public record RouteStatus(
    String id, boolean running, Instant since, Optional<String> listensOn, List<Sentence> reasons) {

  /** The reason against a folder that cannot be read. */
  static Sentence unreadable() {
    return Sentence.of(RouteStatus.class, "folder.unreadable");
  }
}
