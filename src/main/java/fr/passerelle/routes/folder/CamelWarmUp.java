package fr.passerelle.routes.folder;

import fr.passerelle.routes.endpoint.Credentials;
import fr.passerelle.routes.inbox.InboxComponent;
import fr.passerelle.routes.mllp.MllpComponent;
import java.nio.charset.StandardCharsets;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/**
 * Loads the classes of Camel, its YAML reader and both transports beside the start of the database,
 * so that the first route does not cost a second of the server's start. Opens nothing.
 */
public final class CamelWarmUp implements Runnable {
  private static final String ROUTE =
      """
      - from:
          uri: passerelle-mllp:127.0.0.1:0
          steps:
            - to: passerelle-inbox:.
      """;

  @Override
  public void run() {
    try (DefaultCamelContext context = new DefaultCamelContext()) {
      context.disableJMX();
      context.setAutoStartup(false);
      context.addComponent(MllpComponent.SCHEME, new MllpComponent(Credentials.NONE));
      context.addComponent(InboxComponent.SCHEME, new InboxComponent());
      PluginHelper.getRoutesLoader(context)
          .loadRoutes(
              ResourceHelper.fromBytes("route.yaml", ROUTE.getBytes(StandardCharsets.UTF_8)));
      context.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
