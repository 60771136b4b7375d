package fr.passerelle.routes.endpoint;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;

/**
 * A keystore (PKCS#12 or JKS) as it was when the folder was read: a renewed certificate is another
 * one.
 */
public final class KeyFile {
  private final Path path;
  private final char[] password;
  private final KeyStore store;

  /**
   * @param password opens the file and its key
   */
  public KeyFile(Path path, String password) {
    this.path = path;
    this.password = password.toCharArray();
    this.store = load(path, this.password);
  }

  private static KeyStore load(Path path, char[] password) {
    try {
      return KeyStore.getInstance(path.toFile(), password);
    } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
      return null;
    }
  }

  boolean isUsable() {
    return store != null;
  }

  /** Its keys and certificates. */
  public KeyStore store() {
    return store;
  }

  /** What opens its keys. */
  public char[] password() {
    return password.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyFile file
        && path.equals(file.path)
        && Arrays.equals(password, file.password)
        && certificates().equals(file.certificates());
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  private String certificates() {
    StringBuilder all = new StringBuilder();
    try {
      for (String alias : java.util.Collections.list(store.aliases())) {
        all.append(alias).append(store.getCertificate(alias));
      }
      return all.toString();
    } catch (GeneralSecurityException | NullPointerException unusable) {
      return "";
    }
  }
}
