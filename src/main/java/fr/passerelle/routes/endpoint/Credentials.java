package fr.passerelle.routes.endpoint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a folder proves itself with and whom it trusts. Passwords come from the environment only and
 * stand in no address, so that no endpoint can show them.
 *
 * @param privateKey key file of the user, for SFTP
 * @param knownHosts host keys that are trusted, for SFTP
 * @param keystore own key and certificate, for TLS
 * @param truststore certificates that are trusted, for TLS
 */
public record Credentials(
    Optional<String> user,
    Optional<String> password,
    Optional<Path> privateKey,
    Optional<Path> knownHosts,
    Optional<KeyFile> keystore,
    Optional<KeyFile> truststore) {

  /** Nothing to prove and nobody in particular to trust. */
  public static final Credentials NONE =
      new Credentials(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The terms whose file cannot be read, or not with its password. */
  public List<String> unusable() {
    List<String> terms = new ArrayList<>();
    privateKey.filter(file -> !Files.isReadable(file)).ifPresent(no -> terms.add("private-key"));
    knownHosts.filter(file -> !Files.isReadable(file)).ifPresent(no -> terms.add("known-hosts"));
    keystore.filter(file -> !file.isUsable()).ifPresent(no -> terms.add("keystore"));
    truststore.filter(file -> !file.isUsable()).ifPresent(no -> terms.add("truststore"));
    return terms;
  }

  /** Never shows a secret. */
  @Override
  public String toString() {
    return "Credentials";
  }
}
