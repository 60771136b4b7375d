package fr.passerelle.routes.endpoint;

import fr.passerelle.intake.Intake;
import fr.passerelle.translation.Partner;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;

/**
 * {@code passerelle:intake?format=…} in one route folder. It speaks for that folder's partner only:
 * no route can name another one.
 */
public final class PasserelleComponent extends DefaultComponent {

  /** Name under which routes use it. */
  public static final String SCHEME = "passerelle";

  /** Size limit of a frame or file when the route gives none, in bytes: 20 MiB. */
  public static final int DEFAULT_MAX_BYTES = 20 * 1024 * 1024;

  private static final Set<String> OPTIONS = new TreeSet<>(Set.of("format", "maxBytes"));

  private final Intake intake;
  private final Supplier<Partner> partner;

  /**
   * @param partner the contract in force, asked for each frame or file
   */
  public PasserelleComponent(Intake intake, Supplier<Partner> partner) {
    this.intake = intake;
    this.partner = partner;
  }

  @Override
  protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters)
      throws Exception {
    if (!"intake".equals(remaining)) {
      throw new IllegalArgumentException("passerelle: has one endpoint, passerelle:intake");
    }
    if (!OPTIONS.containsAll(parameters.keySet())) {
      throw new IllegalArgumentException("passerelle:intake has the options " + OPTIONS);
    }
    IntakeEndpoint endpoint = new IntakeEndpoint(uri, this);
    setProperties(endpoint, parameters);
    return endpoint;
  }

  Intake intake() {
    return intake;
  }

  Partner partner() {
    return partner.get();
  }
}
