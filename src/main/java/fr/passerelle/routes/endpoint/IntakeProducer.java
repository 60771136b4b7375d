package fr.passerelle.routes.endpoint;

import fr.passerelle.intake.Intake;
import fr.passerelle.intake.Receipt;
import fr.passerelle.routes.RouteLog;
import fr.passerelle.translation.Partner;
import java.io.IOException;
import java.io.InputStream;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;

/**
 * Gives bytes to the intake and puts its answer into the exchange. Whatever goes wrong on our side
 * leaves the exchange without receipt and body: the transport then says "not received".
 */
final class IntakeProducer extends DefaultProducer {
  private final IntakeEndpoint endpoint;

  IntakeProducer(IntakeEndpoint endpoint) {
    super(endpoint);
    this.endpoint = endpoint;
  }

  @Override
  public void process(Exchange exchange) {
    byte[] answer = null;
    try {
      Receipt receipt = receive(exchange);
      Receipts.put(exchange, receipt);
      answer = answer(receipt);
    } catch (IOException | RuntimeException e) {
      RouteLog.notReceived(endpoint.getComponent().partner().id(), e);
    }
    exchange.getMessage().setBody(answer);
    if (Receipts.received(exchange).isEmpty() && !isOurs(exchange.getFromEndpoint())) {
      // A transport that knows no receipts keeps what failed.
      exchange.setException(new IOException("not received"));
    }
  }

  private static boolean isOurs(Endpoint from) {
    return from == null || from.getEndpointUri().startsWith("passerelle-");
  }

  /** No answer is not the same as one without a byte, where the sender wants none. */
  private static byte[] answer(Receipt receipt) {
    byte[] bytes = receipt.answer() == null ? new byte[0] : receipt.answer().bytes();
    return bytes.length == 0 && receipt.isNotReceived() ? null : bytes;
  }

  private Receipt receive(Exchange exchange) throws IOException {
    Intake intake = endpoint.getComponent().intake();
    Partner partner = endpoint.getComponent().partner();
    Object body = whole(exchange);
    return body instanceof Unreadable unreadable
        ? intake.refuse(partner, endpoint.getFormat(), unreadable.beginning(), unreadable.fault())
        : intake.receive(partner, endpoint.getFormat(), (byte[]) body);
  }

  private Object whole(Exchange exchange) throws IOException {
    Object body = exchange.getMessage().getBody();
    if (body instanceof Unreadable || body instanceof byte[]) {
      return body;
    }
    try (InputStream stream = exchange.getMessage().getBody(InputStream.class)) {
      if (stream == null) {
        throw new IOException("nothing to read");
      }
      return withinLimit(stream.readNBytes(endpoint.getMaxBytes() + 1));
    }
  }

  private Object withinLimit(byte[] bytes) {
    int most = endpoint.getMaxBytes();
    return bytes.length <= most ? bytes : Unreadable.tooLarge(bytes, most);
  }
}
