package fr.passerelle.routes.http;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The routes that take what is posted now, by folder. */
public final class HttpDoor {
  private final Map<String, HttpConsumer> open = new ConcurrentHashMap<>();

  void open(String partner, HttpConsumer consumer) {
    open.put(partner, consumer);
  }

  /** Closes it unless another route has taken the place meanwhile. */
  void close(String partner, HttpConsumer consumer) {
    open.remove(partner, consumer);
  }

  Optional<HttpConsumer> find(String partner) {
    return Optional.ofNullable(open.get(partner));
  }
}
