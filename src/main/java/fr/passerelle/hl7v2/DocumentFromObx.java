package fr.passerelle.hl7v2;

import fr.passerelle.cda.DocumentFromHeader;
import fr.passerelle.translation.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * Documents inside a message: kept as they came, never dropped, filled from the header of a CDA
 * (ANS volet Transmission de documents CDA-R2 en HL7 v2). One document in two forms is one
 * resource.
 */
final class DocumentFromObx {
  private static final Set<String> TYPES = Set.of("ED", "RP");

  private final Reading reading;
  private final ReportGroup group;
  private final Optional<ReportKey> numbered;

  private DocumentFromObx(Reading reading, ReportGroup group, Optional<ReportKey> numbered) {
    this.reading = reading;
    this.group = group;
    this.numbered = numbered;
  }

  static boolean isDocument(Segment obx) {
    return TYPES.contains(obx.text(2));
  }

  /**
   * The documents as resources.
   *
   * @param numbered the identity the sender gives the request, if it gives one
   */
  static List<DocumentReference> of(
      Reading reading,
      ReportGroup group,
      List<EmbeddedDocument> documents,
      Optional<ReportKey> numbered) {
    DocumentFromObx mapping = new DocumentFromObx(reading, group, numbered);
    List<DocumentReference> made = new ArrayList<>();
    List<EmbeddedDocument> originals = new ArrayList<>();
    for (EmbeddedDocument document : documents) {
      if (documents.stream().noneMatch(other -> comesFirst(other, document, documents))) {
        originals.add(document);
      }
    }
    originals.forEach(original -> made.add(mapping.of(original, documents)));
    return made;
  }

  /** Of two forms of one document the first counts, or the one with a header. */
  private static boolean comesFirst(
      EmbeddedDocument other, EmbeddedDocument document, List<EmbeddedDocument> documents) {
    return !other.equals(document)
        && document.isCopyOf(other)
        && (document.header().isEmpty() || documents.indexOf(other) < documents.indexOf(document));
  }

  private DocumentReference of(EmbeddedDocument original, List<EmbeddedDocument> all) {
    DocumentReference document = new DocumentReference();
    Identifier identifier = identifier(original);
    OwnedId.give(document, reading.partner(), identifier);
    document.addIdentifier(identifier);
    status(document, original.obx().text(11));
    document.setType(type(original.obx()));
    document.setSubject(new Reference(Translated.SUBJECT));
    VisitOfReport.of(reading).ifPresent(visit -> document.getContext().addEncounter(visit));
    reading
        .time(reading.message().header(), 7) // MSH-7: when it was sent
        .ifPresent(time -> document.setDateElement(time.toInstant()));
    document.addContent().setAttachment(original.attachment());
    original
        .header()
        .ifPresent(header -> DocumentFromHeader.fill(document, header, reading.partner().zone()));
    group.txa().ifPresent(txa -> DocumentFromTxa.complete(reading, txa, document));
    all.stream()
        .filter(copy -> !copy.equals(original) && copy.isCopyOf(original))
        .forEach(copy -> document.addContent().setAttachment(copy.attachment()));
    return document;
  }

  /** The number of the request; else that of the document, the same for all of its versions. */
  private Identifier identifier(EmbeddedDocument document) {
    return numbered
        .map(key -> key.line(document.obx()))
        .or(document::number)
        .or(() -> group.txa().flatMap(txa -> DocumentFromTxa.number(reading.partner(), txa)))
        .orElseGet(() -> ReportKey.ofMessage(reading, group.obr()).line(document.obx()));
  }

  /** OBX-11: first transmission F, replacement C, deletion D. */
  private static void status(DocumentReference document, String code) {
    boolean withdrawn = code.equals("D") || code.equals("W") || code.equals("X");
    document.setStatus(
        withdrawn ? DocumentReferenceStatus.ENTEREDINERROR : DocumentReferenceStatus.CURRENT);
    switch (code) {
      case "F" -> document.setDocStatus(ReferredDocumentStatus.FINAL);
      case "C" -> document.setDocStatus(ReferredDocumentStatus.AMENDED);
      case "P", "R", "S" -> document.setDocStatus(ReferredDocumentStatus.PRELIMINARY);
      case "D", "W", "X" -> document.setDocStatus(ReferredDocumentStatus.ENTEREDINERROR);
      default -> {
        // not said
      }
    }
  }

  private CodeableConcept type(Segment obx) {
    return ConceptFromCwe.of(reading.partner(), obx.field(3))
        .or(() -> ConceptFromCwe.of(reading.partner(), group.obr().field(4)))
        .orElse(null);
  }
}
