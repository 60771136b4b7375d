package fr.passerelle.routes.mllp;

import fr.passerelle.routes.endpoint.Credentials;
import fr.passerelle.routes.endpoint.KeyFile;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;

/**
 * TLS of an MLLP port: on where the folder has a keystore; with a truststore, clients show theirs.
 */
final class MllpTls {
  private MllpTls() {}

  static Optional<SslContext> of(Credentials credentials)
      throws GeneralSecurityException, SSLException {
    if (credentials.keystore().isEmpty()) {
      if (credentials.truststore().isPresent()) {
        throw new IllegalArgumentException("a truststore needs a keystore beside it");
      }
      return Optional.empty();
    }
    SslContextBuilder builder =
        SslContextBuilder.forServer(own(credentials.keystore().get()))
            .protocols("TLSv1.3", "TLSv1.2");
    if (credentials.truststore().isPresent()) {
      builder.trustManager(trusted(credentials.truststore().get())).clientAuth(ClientAuth.REQUIRE);
    }
    return Optional.of(builder.build());
  }

  private static KeyManagerFactory own(KeyFile file) throws GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(file.store(), file.password());
    return keys;
  }

  private static TrustManagerFactory trusted(KeyFile file) throws GeneralSecurityException {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(file.store());
    return trust;
  }
}
