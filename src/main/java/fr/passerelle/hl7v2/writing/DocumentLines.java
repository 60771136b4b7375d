package fr.passerelle.hl7v2.writing;

import fr.passerelle.translation.Partner;
import fr.passerelle.translation.SaidResources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Identifier;

/**
 * A document as MDM (HL7 v2.5 chapter 9; ANS volet Transmission de documents CDA-R2 en HL7 v2): the
 * event, the order and the document say the same, and what hides it goes with it.
 */
final class DocumentLines {
  private static final String LABELS = "urn:oid:1.2.250.1.213.1.1.4.13";
  private static final String CONFIDENTIALITY =
      "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";

  /** Codes of JDV_J08 and the flag of MetaDMPMSS each is said by. */
  private static final Map<String, String> FLAGS =
      Map.of(
          "MASQUE_PS", "MASQUE_PS",
          "INVISIBLE_PATIENT", "INVISIBLE_PATIENT",
          "INVISIBLE_REPRESENTANTS_LEGAUX", "INVISIBLE_REP_LEGAUX");

  private final DocumentReference document;
  private final Partner recipient;
  private final Numbers numbers;
  private final Professionals professionals;

  DocumentLines(DocumentReference document, SaidResources said, Partner recipient) {
    this.document = document;
    this.recipient = recipient;
    this.numbers = new Numbers(recipient);
    this.professionals = new Professionals(said, numbers);
  }

  /** First transmission, replacement or deletion: the event, ORC-1 and OBX-11 of it. */
  enum Sending {
    FIRST("T02", "NW", "F"),
    REPLACEMENT("T10", "RO", "C"),
    DELETION("T04", "CA", "D");

    final String event;
    final String control;
    final String result;

    Sending(String event, String control, String result) {
      this.event = event;
      this.control = control;
      this.result = result;
    }
  }

  Sending sending() {
    if (document.getStatus() == DocumentReferenceStatus.ENTEREDINERROR) {
      return Sending.DELETION;
    }
    return document.hasRelatesTo() || document.getDocStatus() == ReferredDocumentStatus.AMENDED
        ? Sending.REPLACEMENT
        : Sending.FIRST;
  }

  /** Empty when the document has no content of its own. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("ORC").put(1, sending().control));
    lines.add(new Line("OBR").put(1, "1").put(4, Codes.of(document.getType())));
    lines.add(txa());
    int rank = 0;
    for (DocumentReference.DocumentReferenceContentComponent content : document.getContent()) {
      Optional<EmbeddedData> data = EmbeddedData.of(content.getAttachment());
      if (data.isPresent()) {
        rank++;
        lines.add(
            data.get()
                .obx(Codes.of(document.getType()))
                .put(1, Integer.toString(rank))
                .put(11, sending().result));
      }
    }
    if (rank == 0) {
      return List.of();
    }
    for (Coding label : labels()) {
      rank++;
      lines.add(flag(label, rank));
    }
    return lines;
  }

  private Line txa() {
    Attachment attachment = document.getContentFirstRep().getAttachment();
    return new Line("TXA")
        .put(1, "1")
        .put(2, Codes.of(document.getType()))
        .put(3, "TEXT")
        .put(6, Times.of(attachment.getCreationElement(), recipient))
        .repeated(9, document.getAuthor().stream().map(professionals::xcn).toList())
        .put(12, number().map(numbers::ei).orElse(""))
        .put(13, replaced().map(numbers::ei).orElse(""))
        .text(16, attachment.getTitle())
        .put(17, document.getDocStatus() == ReferredDocumentStatus.PRELIMINARY ? "DO" : "AU")
        .put(18, confidentiality())
        .put(22, document.hasAuthenticator() ? professionals.xcn(document.getAuthenticator()) : "");
  }

  private Optional<Identifier> number() {
    return Optional.of(document.getMasterIdentifier())
        .filter(Identifier::hasValue)
        .or(() -> document.getIdentifier().stream().filter(Identifier::hasValue).findFirst());
  }

  private Optional<Identifier> replaced() {
    return document.getRelatesTo().stream()
        .map(related -> related.getTarget().getIdentifier())
        .filter(Identifier::hasValue)
        .findFirst();
  }

  private String confidentiality() {
    return security()
        .filter(label -> CONFIDENTIALITY.equals(label.getSystem()))
        .map(label -> label.getCode().equals("N") ? "U" : label.getCode())
        .findFirst()
        .orElse("");
  }

  private List<Coding> labels() {
    return security()
        .filter(label -> LABELS.equals(label.getSystem()) && FLAGS.containsKey(label.getCode()))
        .toList();
  }

  private java.util.stream.Stream<Coding> security() {
    return java.util.stream.Stream.concat(
        document.getMeta().getSecurity().stream(),
        document.getSecurityLabel().stream().flatMap(label -> label.getCoding().stream()))
        .filter(Coding::hasCode)
        .collect(
            java.util.stream.Collectors.toMap(
                label -> label.getSystem() + "|" + label.getCode(),
                label -> label,
                (one, other) -> one,
                java.util.LinkedHashMap::new))
        .values()
        .stream();
  }

  private static Line flag(Coding label, int rank) {
    return new Line("OBX")
        .put(1, Integer.toString(rank))
        .put(2, "CWE")
        .put(3, Line.components(FLAGS.get(label.getCode()), "", "MetaDMPMSS"))
        .put(5, Line.components("Y", "", "expandedYes-NoIndicator"))
        .put(11, "F");
  }
}
