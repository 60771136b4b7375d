package fr.passerelle.cda;

import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;

/** An identifier (data type II: root and extension) in the form FHIR gives it. */
final class InstanceIdentifier {
  private static final String URI = "urn:ietf:rfc:3986";

  private InstanceIdentifier() {}

  /** Of a document: a root alone is the whole identifier. */
  static Optional<Identifier> ofDocument(CdaElement id) {
    String root = id.attribute("root");
    if (root.isEmpty()) {
      return Optional.empty();
    }
    String extension = id.attribute("extension");
    return Optional.of(
        extension.isEmpty()
            ? new Identifier().setSystem(URI).setValue(urn(root))
            : new Identifier().setSystem(urn(root)).setValue(extension));
  }

  /** Of a person or structure: without extension it names nobody. */
  static Optional<Identifier> ofEntity(CdaElement id) {
    String root = id.attribute("root");
    String extension = id.attribute("extension");
    return root.isEmpty() || extension.isEmpty()
        ? Optional.empty()
        : Optional.of(new Identifier().setSystem(urn(root)).setValue(extension));
  }

  /** An OID or, where letters or hyphens stand in it, a UUID. */
  private static String urn(String root) {
    return root.indexOf('-') >= 0
        ? "urn:uuid:" + root.toLowerCase(java.util.Locale.ROOT)
        : "urn:oid:" + root;
  }
}
