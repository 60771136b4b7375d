package fr.passerelle.routes.http;

import fr.passerelle.routes.endpoint.PasserelleComponent;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/** What is posted for one folder, as a route's input. */
public final class HttpEndpoint extends DefaultEndpoint {
  private final HttpComponent component;
  private int maxBytes = PasserelleComponent.DEFAULT_MAX_BYTES;

  HttpEndpoint(String uri, HttpComponent component) {
    super(uri, component);
    this.component = component;
  }

  /** Path below the server's address. */
  public String path() {
    return "/intake/" + getCamelContext().getName();
  }

  @Override
  public Consumer createConsumer(Processor processor) throws Exception {
    HttpConsumer consumer = new HttpConsumer(this, processor, component.door());
    configureConsumer(consumer);
    return consumer;
  }

  @Override
  public Producer createProducer() {
    throw new UnsupportedOperationException(HttpComponent.SCHEME + ": only receives");
  }

  int maxBytes() {
    return maxBytes;
  }

  /** Largest body, in bytes. */
  public void setMaxBytes(int maxBytes) {
    this.maxBytes = maxBytes;
  }
}
