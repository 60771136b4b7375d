package fr.passerelle.routes.mllp;

import fr.passerelle.routes.endpoint.Credentials;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.camel.Endpoint;
import org.apache.camel.LoggingLevel;
import org.apache.camel.component.netty.NettyComponent;
import org.apache.camel.component.netty.NettyConfiguration;

/**
 * {@code passerelle-mllp:host:port}. An own name for camel-netty with everything set that a route
 * could forget, and none of the options that run code.
 */
public final class MllpComponent extends NettyComponent {

  /** Name under which routes use it. */
  public static final String SCHEME = "passerelle-mllp";

  private static final Set<String> OPTIONS =
      new TreeSet<>(Set.of("maxBytes", "silence", "frameTime", "answerTime", "connections"));

  private final Credentials credentials;

  /**
   * @param credentials with a keystore the port speaks TLS
   */
  public MllpComponent(Credentials credentials) {
    this.credentials = credentials;
  }

  @Override
  protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters)
      throws Exception {
    if (!OPTIONS.containsAll(parameters.keySet())) {
      throw new IllegalArgumentException(SCHEME + " has the options " + OPTIONS);
    }
    URI address = new URI("tcp://" + remaining);
    if (address.getHost() == null || address.getPort() < 0) {
      throw new IllegalArgumentException(SCHEME + " needs a host and a port");
    }
    NettyConfiguration configuration = new NettyConfiguration();
    configuration.setProtocol("tcp");
    configuration.setHost(address.getHost().replaceAll("[\\[\\]]", ""));
    configuration.setPort(address.getPort());
    configuration.setSync(true);
    configuration.setUsingExecutorService(false);
    configuration.setNoReplyLogLevel(LoggingLevel.OFF);
    configuration.setChannelGroup(new DefaultChannelGroup(GlobalEventExecutor.INSTANCE));
    MllpEndpoint endpoint = new MllpEndpoint(uri, this, configuration, MllpTls.of(credentials));
    setProperties(endpoint, parameters);
    return endpoint;
  }
}
