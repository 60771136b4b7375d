package fr.passerelle.routes.mail;

import fr.passerelle.routes.endpoint.Credentials;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;

/** {@code passerelle-imap:host:port/folder}, over TLS; without a folder, {@code INBOX}. */
public final class MailComponent extends DefaultComponent {

  /** Name under which routes use it. */
  public static final String SCHEME = "passerelle-imap";

  private static final Set<String> OPTIONS = new TreeSet<>(Set.of("delay", "maxBytes", "tls"));

  private final Credentials credentials;

  /**
   * @param credentials user and password; with a truststore, the server's certificate is in it
   */
  public MailComponent(Credentials credentials) {
    this.credentials = credentials;
  }

  @Override
  protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters)
      throws Exception {
    if (!OPTIONS.containsAll(parameters.keySet())) {
      throw new IllegalArgumentException(SCHEME + " has the options " + OPTIONS);
    }
    URI address = new URI("imap://" + remaining.replaceFirst("^/+", ""));
    if (address.getHost() == null || address.getPort() < 0) {
      throw new IllegalArgumentException(SCHEME + " needs a host and a port");
    }
    if (credentials.user().isEmpty() || credentials.password().isEmpty()) {
      throw new IllegalArgumentException(SCHEME + " needs user and password in route.properties");
    }
    MailEndpoint endpoint = new MailEndpoint(uri, this, new Mailbox(address, credentials));
    setProperties(endpoint, parameters);
    return endpoint;
  }
}
