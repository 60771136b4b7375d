package fr.passerelle.routes.endpoint;

import fr.passerelle.intake.Receipt;
import java.util.Optional;
import org.apache.camel.Exchange;

/** The receipt an exchange carries from the intake back to its transport. */
public final class Receipts {
  private static final String PROPERTY = "PasserelleReceipt";

  private Receipts() {}

  /** The receipt, whatever it says; empty when something unexpected failed. */
  public static Optional<Receipt> of(Exchange exchange) {
    return Optional.ofNullable(exchange.getProperty(PROPERTY, Receipt.class));
  }

  /** The receipt of records that are ours now; empty when the sender keeps custody. */
  public static Optional<Receipt> received(Exchange exchange) {
    return of(exchange).filter(receipt -> !receipt.isNotReceived());
  }

  static void put(Exchange exchange, Receipt receipt) {
    exchange.setProperty(PROPERTY, receipt);
  }
}
