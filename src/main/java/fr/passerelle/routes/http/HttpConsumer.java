package fr.passerelle.routes.http;

import fr.passerelle.intake.Receipt;
import fr.passerelle.routes.RouteStatus;
import fr.passerelle.routes.endpoint.Receipts;
import fr.passerelle.routes.endpoint.Unreadable;
import fr.passerelle.translation.Fault;
import fr.passerelle.translation.Place;
import fr.passerelle.translation.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.camel.Exchange;
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

  /**
   * What became of a body.
   *
   * @param receipt empty when our side failed: the sender keeps custody
   */
  record Taken(Optional<Receipt> receipt, boolean tooLarge) {}

  Taken take(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(maxBytes + 1);
    boolean tooLarge = bytes.length > maxBytes;
    return new Taken(receipt(tooLarge ? unreadable(bytes) : bytes), tooLarge);
  }

  private Optional<Receipt> receipt(Object body) {
    Exchange exchange = createExchange(false);
    exchange.getMessage().setBody(body);
    try {
      createUoW(exchange);
      getProcessor().process(exchange);
      return Receipts.of(exchange);
    } catch (Exception e) {
      getExceptionHandler().handleException(e);
      return Optional.empty();
    } finally {
      doneUoW(exchange);
      releaseExchange(exchange, false);
    }
  }

  private Unreadable unreadable(byte[] bytes) {
    Sentence sentence = Sentence.of(RouteStatus.class, "too-large", maxBytes / 1024 / 1024);
    return new Unreadable(
        Arrays.copyOf(bytes, Math.min(bytes.length, Unreadable.KEPT)),
        new Fault(Fault.APPLICATION, Place.line(1), sentence));
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
