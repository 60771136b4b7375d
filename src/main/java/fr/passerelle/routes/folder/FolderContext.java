package fr.passerelle.routes.folder;

import fr.passerelle.intake.Intake;
import fr.passerelle.routes.endpoint.PasserelleComponent;
import fr.passerelle.routes.http.HttpComponent;
import fr.passerelle.routes.inbox.InboxComponent;
import fr.passerelle.routes.inbox.SftpInboxComponent;
import fr.passerelle.routes.mail.MailComponent;
import fr.passerelle.routes.mllp.MllpComponent;
import fr.passerelle.translation.Partner;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.errorhandler.NoErrorHandlerDefinition;
import org.apache.camel.spi.PropertiesComponent;
import org.apache.camel.spi.PropertiesFunction;

/**
 * An empty Camel context for one route folder. One a folder, so that placeholders, endpoints, names
 * and failures of one partner cannot touch another's.
 */
final class FolderContext {
  private static final int DRAIN_SECONDS = 30;

  private FolderContext() {}

  static DefaultCamelContext of(
      Contract contract, Intake intake, Supplier<Partner> partner, RouteSurroundings surroundings) {
    DefaultCamelContext context = new DefaultCamelContext();
    context.getCamelContextExtension().setName(contract.partner().id());
    context.setApplicationContextClassLoader(surroundings.components().classes());
    context.disableJMX();
    context.setAutoStartup(false);
    context.setStreamCaching(false);
    context.setLoadHealthChecks(false);
    context.getShutdownStrategy().setTimeout(DRAIN_SECONDS);
    context.getShutdownStrategy().setLogInflightExchangesOnTimeout(false);
    // Camel's error handlers log what passed through; ours is in the endpoints and logs no content.
    context.getCamelContextExtension().setErrorHandlerFactory(new NoErrorHandlerDefinition());
    context.addComponent(PasserelleComponent.SCHEME, new PasserelleComponent(intake, partner));
    context.addComponent(MllpComponent.SCHEME, new MllpComponent(contract.credentials()));
    context.addComponent(InboxComponent.SCHEME, new InboxComponent());
    context.addComponent(HttpComponent.SCHEME, new HttpComponent(surroundings.http()));
    context.addComponent(SftpInboxComponent.SCHEME, new SftpInboxComponent(contract.credentials()));
    context.addComponent(MailComponent.SCHEME, new MailComponent(contract.credentials()));
    placeholders(
        context.getPropertiesComponent(), contract.placeholders(), surroundings.variables());
    return context;
  }

  private static void placeholders(
      PropertiesComponent properties,
      Map<String, String> values,
      Function<String, Optional<String>> variables) {
    Properties initial = new Properties();
    initial.putAll(values);
    properties.setInitialProperties(initial);
    properties.addPropertiesFunction(new FolderVariable(variables));
  }

  /** Replaces Camel's own function of that name, which reads every variable. */
  private record FolderVariable(Function<String, Optional<String>> variables)
      implements PropertiesFunction {
    @Override
    public String getName() {
      return "env";
    }

    @Override
    public String apply(String name) {
      return variables.apply(name).orElse(null);
    }
  }
}
