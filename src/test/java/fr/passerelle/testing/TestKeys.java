package fr.passerelle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Keys and certificates made for a test by the JDK's keytool. */
public final class TestKeys {
  public static final String PASSWORD = "changeit";

  private final Path folder;

  public TestKeys(Path folder) {
    this.folder = folder;
  }

  public Path path(String name) {
    return folder.resolve(name + ".p12");
  }

  /** A key with a certificate of its own, in force from some days ago for some days. */
  public void make(String name, String owner, int since, int days)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-genkeypair", "-keyalg", "EC", "-alias", name, "-storetype", "PKCS12"));
    command.addAll(List.of("-dname", "CN=" + owner, "-ext", "san=ip:127.0.0.1,dns:localhost"));
    command.addAll(List.of("-startdate", "-" + since + "d", "-validity", String.valueOf(days)));
    command.addAll(List.of("-keystore", path(name).toString(), "-storepass", PASSWORD));
    Process keytool = new ProcessBuilder(command).inheritIO().start();
    assertThat(keytool.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(keytool.exitValue()).isZero();
  }

  /** A truststore with the certificates of those keys. */
  public void trust(String name, String... keys) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    for (String key : keys) {
      store.setCertificateEntry(key, load(key).getCertificate(key));
    }
    try (OutputStream out = Files.newOutputStream(path(name))) {
      store.store(out, PASSWORD.toCharArray());
    }
  }

  /** What a client shows, nothing where {@code own} is empty, and whom it trusts. */
  public SSLContext client(String own, String trusted)
      throws IOException, GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(own.isEmpty() ? null : load(own), PASSWORD.toCharArray());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(load(trusted));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private KeyStore load(String name) throws IOException, GeneralSecurityException {
    return KeyStore.getInstance(path(name).toFile(), PASSWORD.toCharArray());
  }
}
