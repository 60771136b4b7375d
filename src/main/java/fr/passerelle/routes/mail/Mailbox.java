package fr.passerelle.routes.mail;

import fr.passerelle.routes.endpoint.Credentials;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Where the mails are, and how to get at them. Every wait has an end. */
record Mailbox(URI address, Credentials credentials) {

  String folder() {
    String path = address.getPath() == null ? "" : address.getPath().replaceFirst("^/", "");
    return path.isEmpty() ? "INBOX" : path;
  }

  boolean isOnThisMachine() {
    try {
      return InetAddress.getByName(address.getHost()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  Store connect(boolean tls) throws MessagingException, GeneralSecurityException {
    String protocol = tls ? "imaps" : "imap";
    String prefix = "mail." + protocol + ".";
    Properties properties = new Properties();
    properties.put(prefix + "connectiontimeout", "10000");
    properties.put(prefix + "timeout", "30000");
    properties.put(prefix + "writetimeout", "30000");
    properties.put(prefix + "peek", "true"); // reading a mail does not mark it as read
    properties.put(prefix + "ssl.checkserveridentity", "true");
    if (credentials.truststore().isPresent()) {
      properties.put(prefix + "ssl.socketFactory", trusting().getSocketFactory());
    }
    Store store = Session.getInstance(properties).getStore(protocol);
    store.connect(
        address.getHost(),
        address.getPort(),
        credentials.user().orElseThrow(),
        credentials.password().orElseThrow());
    return store;
  }

  private SSLContext trusting() throws GeneralSecurityException {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(credentials.truststore().orElseThrow().store());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  /** Its address, and nothing that opens it. */
  @Override
  public String toString() {
    return address.toString();
  }
}
