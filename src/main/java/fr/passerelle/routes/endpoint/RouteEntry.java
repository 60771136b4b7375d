package fr.passerelle.routes.endpoint;

import fr.passerelle.intake.Receipt;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultConsumer;

/** Gives what a transport took to the route behind it, and brings the receipt back. */
public final class RouteEntry {
  private RouteEntry() {}

  /**
   * @param body bytes, or {@link Unreadable}
   * @return empty when something unexpected failed: the sender keeps custody
   */
  public static Optional<Receipt> give(DefaultConsumer transport, Object body) {
    Exchange exchange = transport.createExchange(false);
    exchange.getMessage().setBody(body);
    try {
      transport.createUoW(exchange);
      transport.getProcessor().process(exchange);
      return Receipts.of(exchange);
    } catch (Exception e) {
      transport.getExceptionHandler().handleException(e);
      return Optional.empty();
    } finally {
      transport.doneUoW(exchange);
      transport.releaseExchange(exchange, false);
    }
  }
}
