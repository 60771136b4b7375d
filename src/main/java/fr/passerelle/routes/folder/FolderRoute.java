package fr.passerelle.routes.folder;

import fr.passerelle.intake.Intake;
import fr.passerelle.routes.endpoint.Credentials;
import fr.passerelle.routes.endpoint.IntakeEndpoint;
import fr.passerelle.routes.http.HttpEndpoint;
import fr.passerelle.routes.mllp.MllpConsumer;
import fr.passerelle.routes.mllp.MllpEndpoint;
import fr.passerelle.translation.Partner;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.camel.Endpoint;
import org.apache.camel.Route;
import org.apache.camel.component.file.FileEndpoint;
import org.apache.camel.impl.DefaultCamelContext;

/** A folder's route in its own Camel context. Built stopped; may be started and stopped again. */
public final class FolderRoute {
  private final String id;
  private final DefaultCamelContext context;
  private final AtomicReference<Partner> partner;
  private final Credentials credentials;

  /** Kept, because its context forgets it when it is closed while its state can still be asked. */
  private Route route;

  private FolderRoute(
      String id,
      DefaultCamelContext context,
      AtomicReference<Partner> partner,
      Credentials credentials) {
    this.id = id;
    this.credentials = credentials;
    this.context = context;
    this.partner = partner;
  }

  /**
   * Loads the route without starting it.
   *
   * @throws Exception what Camel says against it; the message is for the integrator
   */
  static FolderRoute load(
      RouteText text, Contract contract, Intake intake, RouteSurroundings surroundings)
      throws Exception {
    String id = contract.partner().id();
    AtomicReference<Partner> partner = new AtomicReference<>(contract.partner());
    DefaultCamelContext context = FolderContext.of(contract, intake, partner::get, surroundings);
    FolderRoute loaded = new FolderRoute(id, context, partner, contract.credentials());
    try {
      new RouteModel(id).addTo(context, text);
      context.start();
      loaded.route = context.getRoute(id);
      return loaded;
    } catch (Exception e) {
      loaded.close();
      throw e;
    }
  }

  /** Opens the port or begins to look into the folder. */
  public void start() throws Exception {
    context.getRouteController().startRoute(id);
  }

  /** Takes nothing new, lets what was taken have its answer, and closes the port. */
  public void stop() throws Exception {
    context.getRouteController().stopRoute(id);
  }

  /** Stops it for good. */
  public void close() {
    context.stop();
  }

  /** The contract in force. */
  public Partner partner() {
    return partner.get();
  }

  /** Puts another contract behind the running transport: from the next frame or file on. */
  public void exchange(Partner contract) {
    partner.set(contract);
  }

  /** Whether both have the same transport, options, certificates and format. */
  public boolean hasSameTransport(FolderRoute other) {
    return addresses().equals(other.addresses()) && credentials.equals(other.credentials);
  }

  private List<String> addresses() {
    return context.getEndpoints().stream()
        .map(Endpoint::getEndpointUri)
        .sorted()
        .collect(Collectors.toList());
  }

  /** Where it listens or looks while it runs. */
  public Optional<String> listensOn() {
    if (route.getConsumer() instanceof MllpConsumer mllp) {
      return mllp.listensOn().map(a -> a.getAddress().getHostAddress() + ":" + a.getPort());
    }
    if (route.getEndpoint() instanceof HttpEndpoint http) {
      return Optional.of(http.path());
    }
    return route.getEndpoint() instanceof FileEndpoint inbox
        ? Optional.of(inbox.getFile().getPath())
        : Optional.empty();
  }

  /** Name of the component that brings its messages. */
  public String transport() {
    String uri = route.getEndpoint().getEndpointUri();
    return uri.substring(0, uri.indexOf(':'));
  }

  /** Host it would listen on. */
  Optional<String> host() {
    return route.getEndpoint() instanceof MllpEndpoint mllp
        ? Optional.of(mllp.host())
        : Optional.empty();
  }

  /** The format its messages are read in. */
  String format() {
    return context.getEndpoints().stream()
        .filter(IntakeEndpoint.class::isInstance)
        .map(endpoint -> ((IntakeEndpoint) endpoint).getFormat())
        .findFirst()
        .orElseThrow();
  }
}
