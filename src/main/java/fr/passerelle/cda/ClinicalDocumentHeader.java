package fr.passerelle.cda;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/**
 * The header of a clinical document (CDA R2 chapter 4.2; ANS volet Structuration minimale): what it
 * is, of whom, by whom. Made by {@link #in}.
 */
public final class ClinicalDocumentHeader {
  private static final int BLANKS = 1024;

  private final CdaElement document;

  ClinicalDocumentHeader(CdaElement document) {
    this.document = document;
  }

  /** The header in these bytes, if they are a clinical document. Reads nothing of the body. */
  public static HeaderReading in(byte[] bytes) {
    return isMarkup(bytes) ? HeaderElements.read(bytes) : new HeaderReading.NoDocument();
  }

  private static boolean isMarkup(byte[] bytes) {
    int at = 0;
    int end = Math.min(bytes.length, BLANKS);
    // Blanks, the zero bytes of UTF-16 and, negative as bytes are, a byte order mark.
    while (at < end && bytes[at] <= ' ') {
      at++;
    }
    return at < end && bytes[at] == '<';
  }

  CdaElement document() {
    return document;
  }

  /** {@code ClinicalDocument/id}: of this version alone. */
  public Optional<Identifier> id() {
    return document.first("id").flatMap(InstanceIdentifier::ofDocument);
  }

  /** {@code ClinicalDocument/setId}: of all versions of the document. */
  public Optional<Identifier> setId() {
    return document.first("setId").flatMap(InstanceIdentifier::ofDocument);
  }

  /** {@code ClinicalDocument/versionNumber}. */
  public Optional<String> version() {
    return document.value("value", "versionNumber");
  }

  /** {@code ClinicalDocument/confidentialityCode}: N, R or V. */
  public Optional<Coding> confidentiality() {
    return document.first("confidentialityCode").flatMap(CodedElement::coding);
  }

  /** The models the document follows, by OID ({@code ClinicalDocument/templateId}). */
  public List<String> templates() {
    return document
        .all("templateId")
        .map(template -> template.attribute("root"))
        .filter(oid -> !oid.isEmpty())
        .toList();
  }

  /** The person the document is about, as it describes them. */
  public Patient patient() {
    return PatientFromRecordTarget.of(document);
  }

  /** The documents this one stands in the place of ({@code relatedDocument} RPLC). */
  public List<Identifier> replaced() {
    return RelatedDocuments.of(document, "RPLC");
  }
}
