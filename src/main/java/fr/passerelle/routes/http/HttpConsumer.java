package fr.passerelle.routes.http;

import fr.passerelle.intake.Receipt;
import fr.passerelle.routes.endpoint.RouteEntry;
import fr.passerelle.routes.endpoint.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;

/** Takes what is posted for one folder. Stopping it lets what was taken have its answer. */
final class HttpConsumer extends DefaultConsumer {
  private final HttpDoor door;
  private final int maxBytes;

  HttpConsumer(HttpEndpoint endpoint, Processor processor, HttpDoor door) {
    super(endpoint, processor);
    this.door = door;
    this.maxBytes = endpoint.maxBytes();
  }

  /** What became of a body; empty when our side failed: the sender keeps custody. */
  Optional<Receipt> take(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(maxBytes + 1);
    return RouteEntry.give(
        this, bytes.length > maxBytes ? Unreadable.tooLarge(bytes, maxBytes) : bytes);
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    door.open(getEndpoint().getCamelContext().getName(), this);
  }

  @Override
  protected void doStop() throws Exception {
    door.close(getEndpoint().getCamelContext().getName(), this);
    super.doStop();
  }
}
