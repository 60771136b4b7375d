package fr.passerelle.routes.folder;

import fr.passerelle.routes.endpoint.Credentials;
import fr.passerelle.routes.endpoint.KeyFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The terms of a contract that say who this server is to the partner, and whom it trusts. */
final class CredentialTerms {
  static final List<String> SECRETS =
      List.of("password", "keystore-password", "truststore-password");
  static final List<String> KEYS =
      List.of(
          "user",
          "password",
          "private-key",
          "known-hosts",
          "keystore",
          "keystore-password",
          "truststore",
          "truststore-password");

  private final Path dataDir;
  private final ContractValues values;

  CredentialTerms(Path dataDir, ContractValues values) {
    this.dataDir = dataDir;
    this.values = values;
  }

  Credentials credentials() {
    return new Credentials(
        values.text("user"),
        values.text("password"),
        file("private-key"),
        file("known-hosts"),
        keyFile("keystore"),
        keyFile("truststore"));
  }

  private Optional<KeyFile> keyFile(String term) {
    String password = values.text(term + "-password").orElse("");
    return file(term).map(path -> new KeyFile(path, password));
  }

  private Optional<Path> file(String term) {
    return values.parsed(
        term, text -> dataDir.resolve(text).toAbsolutePath().normalize(), "keys/partner.p12");
  }
}
