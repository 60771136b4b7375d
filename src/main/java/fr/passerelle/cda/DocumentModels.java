package fr.passerelle.cda;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * The models of the CI-SIS by template ({@code models.properties}): several share one document
 * code, so the code alone does not tell which one a document follows.
 */
final class DocumentModels {
  private static final Properties NAMES = load();

  private DocumentModels() {}

  /** A document's model: the OID of its template and what the model is called. */
  record Model(String oid, String name) {}

  /** The most special of the models a document says it follows: the last that is known. */
  static Optional<Model> of(ClinicalDocumentHeader header) {
    return header.templates().stream()
        .filter(NAMES::containsKey)
        .map(oid -> new Model(oid, NAMES.getProperty(oid)))
        .reduce((one, later) -> later);
  }

  private static Properties load() {
    Properties names = new Properties();
    try (InputStream file = DocumentModels.class.getResourceAsStream("models.properties")) {
      names.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
