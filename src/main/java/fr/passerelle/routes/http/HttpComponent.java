package fr.passerelle.routes.http;

import java.util.Map;
import java.util.Set;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;

/**
 * {@code passerelle-http:intake}. A route names neither address nor path: it is served where the
 * server is, under the name of its folder.
 */
public final class HttpComponent extends DefaultComponent {

  /** Name under which routes use it. */
  public static final String SCHEME = "passerelle-http";

  private static final Set<String> OPTIONS = Set.of("maxBytes");

  private final HttpDoor door;

  public HttpComponent(HttpDoor door) {
    this.door = door;
  }

  @Override
  protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters)
      throws Exception {
    if (!"intake".equals(remaining)) {
      throw new IllegalArgumentException(SCHEME + " has one address, " + SCHEME + ":intake");
    }
    if (!OPTIONS.containsAll(parameters.keySet())) {
      throw new IllegalArgumentException(SCHEME + " has the options " + OPTIONS);
    }
    HttpEndpoint endpoint = new HttpEndpoint(uri, this);
    setProperties(endpoint, parameters);
    return endpoint;
  }

  HttpDoor door() {
    return door;
  }
}
