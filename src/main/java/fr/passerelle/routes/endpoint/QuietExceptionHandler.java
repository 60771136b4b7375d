package fr.passerelle.routes.endpoint;

import fr.passerelle.routes.RouteLog;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;

/**
 * Logs which partner's transport failed and the class of the exception. Camel's own handlers log
 * messages and file names, which may hold what was sent.
 */
public final class QuietExceptionHandler implements ExceptionHandler {
  private final String partner;

  /**
   * @param partner name of the route folder
   */
  public QuietExceptionHandler(String partner) {
    this.partner = partner;
  }

  @Override
  public void handleException(Throwable exception) {
    RouteLog.transportFailed(partner, exception);
  }

  @Override
  public void handleException(String message, Throwable exception) {
    handleException(exception);
  }

  @Override
  public void handleException(String message, Exchange exchange, Throwable exception) {
    handleException(exception);
  }
}
