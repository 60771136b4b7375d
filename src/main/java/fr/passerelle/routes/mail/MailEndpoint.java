package fr.passerelle.routes.mail;

import fr.passerelle.routes.endpoint.PasserelleComponent;
import fr.passerelle.routes.endpoint.QuietExceptionHandler;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/** A mailbox as a route's input. */
public final class MailEndpoint extends DefaultEndpoint {
  private final Mailbox mailbox;
  private long delay = 60_000;
  private int maxBytes = PasserelleComponent.DEFAULT_MAX_BYTES;
  private boolean tls = true;

  MailEndpoint(String uri, MailComponent component, Mailbox mailbox) {
    super(uri, component);
    this.mailbox = mailbox;
  }

  @Override
  public Consumer createConsumer(Processor processor) throws Exception {
    MailConsumer consumer = new MailConsumer(this, processor, mailbox, maxBytes);
    consumer.setInitialDelay(0);
    consumer.setDelay(delay);
    consumer.setExceptionHandler(new QuietExceptionHandler(getCamelContext().getName()));
    return consumer;
  }

  @Override
  public Producer createProducer() {
    throw new UnsupportedOperationException(MailComponent.SCHEME + ": only receives");
  }

  boolean hasTls() {
    return tls;
  }

  /** Pause between two looks, in milliseconds. */
  public void setDelay(long delay) {
    this.delay = delay;
  }

  /** Largest attachment, in bytes. */
  public void setMaxBytes(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** Off only for a server on this machine. */
  public void setTls(boolean tls) {
    if (!tls && !mailbox.isOnThisMachine()) {
      throw new IllegalArgumentException("a password goes to another machine over TLS only");
    }
    this.tls = tls;
  }
}
