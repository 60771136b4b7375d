package fr.passerelle.routes.endpoint;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/** The end of every route: hands what arrived to the intake and takes its answer back. */
public final class IntakeEndpoint extends DefaultEndpoint {
  private String format = "auto";
  private int maxBytes = PasserelleComponent.DEFAULT_MAX_BYTES;

  IntakeEndpoint(String uri, PasserelleComponent component) {
    super(uri, component);
  }

  @Override
  public PasserelleComponent getComponent() {
    return (PasserelleComponent) super.getComponent();
  }

  @Override
  public Producer createProducer() {
    return new IntakeProducer(this);
  }

  @Override
  public Consumer createConsumer(Processor processor) {
    throw new UnsupportedOperationException("passerelle:intake is where a route ends");
  }

  /** A translator's name, or {@code auto} (the default) to decide by content. */
  public String getFormat() {
    return format;
  }

  public void setFormat(String format) {
    this.format = format;
  }

  /** Size limit of a frame or file, in bytes. */
  public int getMaxBytes() {
    return maxBytes;
  }

  public void setMaxBytes(int maxBytes) {
    this.maxBytes = maxBytes;
  }
}
