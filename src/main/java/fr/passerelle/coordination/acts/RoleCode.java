package fr.passerelle.coordination.acts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * The code of a role or profession.
 *
 * @param system canonical URL of its code system
 */
record RoleCode(String system, String code) {
  private static final Properties NOMENCLATURES = nomenclatures();

  /**
   * By the name of a nomenclature ({@code TRE_G15}) or the URL of any code system; empty when it is
   * neither.
   */
  static Optional<RoleCode> of(String nomenclature, String code) {
    String system = NOMENCLATURES.getProperty(nomenclature, nomenclature);
    boolean isUri = system.matches("(?:https?://|urn:)\\S+");
    return isUri && !code.isBlank() ? Optional.of(new RoleCode(system, code)) : Optional.empty();
  }

  private static Properties nomenclatures() {
    Properties names = new Properties();
    try (InputStream file = RoleCode.class.getResourceAsStream("nomenclatures.properties")) {
      names.load(file);
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
