package fr.passerelle.cda;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.Identifier;

/** What a document is to earlier ones ({@code relatedDocument/parentDocument}, CDA R2 4.2.3.1). */
final class RelatedDocuments {
  private static final Map<String, DocumentRelationshipType> KINDS =
      Map.of(
          "RPLC", DocumentRelationshipType.REPLACES,
          "APND", DocumentRelationshipType.APPENDS,
          "XFRM", DocumentRelationshipType.TRANSFORMS);

  private RelatedDocuments() {}

  /**
   * Their identifiers.
   *
   * @param typeCode {@code RPLC}, {@code APND} or {@code XFRM}
   */
  static List<Identifier> of(CdaElement document, String typeCode) {
    return document
        .all("relatedDocument")
        .filter(related -> related.attribute("typeCode").equals(typeCode))
        .flatMap(related -> related.all("parentDocument", "id"))
        .flatMap(id -> InstanceIdentifier.ofDocument(id).stream())
        .toList();
  }

  static void into(DocumentReference reference, CdaElement document) {
    KINDS.keySet().stream()
        .sorted()
        .forEach(
            typeCode ->
                of(document, typeCode)
                    .forEach(
                        identifier ->
                            reference
                                .addRelatesTo()
                                .setCode(KINDS.get(typeCode))
                                .getTarget()
                                .setType("DocumentReference")
                                .setIdentifier(identifier)));
  }
}
